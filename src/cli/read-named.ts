import type { ParseResult } from "../problems/parse-result.js";
import type { LocalizedText } from "../text/language.js";
import { problemsFailure } from "./command-failure.js";
import { fileFailure } from "./file-failure.js";
import type { Host } from "./host.js";
import { readJson } from "./read-json.js";
import type { WantedFile } from "./wanted-file.js";

/** What a name on the command line may stand for. */
export interface NamedKind<T> {
  readonly shipped: readonly T[];
  readonly parse: (input: unknown) => ParseResult<T>;
  /** What is said of a name that is neither an id nor a file. */
  readonly missing: (name: string) => LocalizedText;
}

/** A document by the id of one that ships, or by the name of a file. */
export async function readNamed<T extends { readonly id: string }>(
  name: string,
  { shipped, parse, missing }: NamedKind<T>,
  wanted: WantedFile,
  host: Host,
): Promise<T> {
  const found = shipped.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const looksLikeId = !/[\\/.]/.test(name);
  if (looksLikeId && !(await host.exists(name))) throw fileFailure(missing(name));
  return accept(name, parse(await readJson(name, wanted, host)));
}

/** The value that was read, or a failure that tells every problem of the file. */
export function accept<T>(file: string, result: ParseResult<T>): T {
  if (result.ok) return result.value;
  throw problemsFailure(file, result.problems);
}
