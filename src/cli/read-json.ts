import { problem } from "../problems/problem.js";
import type { LocalizedText } from "../text/language.js";
import { CommandFailure, problemsFailure } from "./command-failure.js";
import { findDuplicateKeys } from "./duplicate-keys.js";
import { exitCodes } from "./exit-codes.js";
import type { Host } from "./host.js";
import { whyNotJson } from "./json-faults.js";
import { readBytes } from "./read-bytes.js";
import { kindOfDocument, type WantedFile } from "./wanted-file.js";
import { documentNames } from "./words/document-kinds.js";
import { fileWords } from "./words/files.js";

/**
 * Reads a JSON file; a byte order mark in front, which Windows editors leave, does no harm. A file
 * of another kind is told as what it is, and what is wanted instead.
 */
export async function readJson(file: string, wanted: WantedFile, host: Host): Promise<unknown> {
  const value = parse(file, await readText(file, wanted, host));
  const kind = kindOfDocument(value);
  if (kind === undefined || wanted.kinds.includes(kind)) return value;
  throw otherFile(file, documentNames[kind], wanted);
}

async function readText(file: string, wanted: WantedFile, host: Host): Promise<string> {
  const bytes = await readBytes(file, host);
  const [{ kindOf }, { nameOfKind }] = await Promise.all([
    import("../office-file/file-kind.js"),
    import("../office-file/other-kind.js"),
  ]);
  const kind = kindOf(bytes);
  if (kind !== "text")
    throw otherFile(file, nameOfKind(kind), wanted, kind === "xlsx" || kind === "docx");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw problemsFailure(file, [problem("not-json", { path: "" }, { detail: notUnicode })]);
  }
}

const notUnicode = fileWords.notUnicode;

function parse(file: string, json: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw problemsFailure(file, [problem("not-json", { path: "" }, { detail: whyNotJson(json) })]);
  }
  const duplicates = findDuplicateKeys(json);
  if (duplicates.length === 0) return value;
  throw problemsFailure(file, duplicates);
}

// A table of a decision is the way to a set, so that the way is told.
function otherFile(
  file: string,
  found: LocalizedText,
  { by, kinds }: WantedFile,
  isTable = false,
): CommandFailure {
  const [kind] = kinds;
  const wanted = documentNames[kind];
  const first = isTable && kind === "set" ? `chiso import set ${file}` : undefined;
  return new CommandFailure(exitCodes.problems, [
    fileWords.otherKind(file, found, by, wanted, first),
  ]);
}
