/** The files of data in `src/`. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Data, type DataKind, kinds, oneWord } from "./kinds.js";

export const source: string = fileURLToPath(new URL("../../src/", import.meta.url));

export interface DataFile {
  readonly kind: DataKind;
  /** "indices/par-index/sets/ca-mau-2013". */
  readonly path: string;
  /** The id that its place asks for. */
  readonly placed: string;
  readonly data: Data;
  /** Name of its constant. */
  readonly constant: string;
}

const paths: readonly string[] = readdirSync(source, { recursive: true })
  .map((path) => String(path).replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".json") && !/^layers|tsconfig/.test(path))
  .map((path) => path.slice(0, -".json".length))
  .sort();

/** Files that are of no kind. */
export const strangers: readonly string[] = paths.filter(
  (path) => !kinds.some((kind) => kind.path.test(path)),
);

export const dataFiles: readonly DataFile[] = kinds.flatMap((kind) =>
  paths.flatMap((path) => {
    const parts = kind.path.exec(path)?.slice(1);
    if (parts === undefined) return [];
    const data: Data = JSON.parse(readFileSync(`${source}${path}.json`, "utf8"));
    const constant = (kind.constant ?? oneWord)(data.id);
    return [{ kind, path, placed: parts.join("-"), data, constant }];
  }),
);
