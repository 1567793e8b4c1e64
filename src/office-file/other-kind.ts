import { type Finding, finding } from "../import/finding.js";
import type { LocalizedText } from "../text/language.js";
import type { FileKind } from "./file-kind.js";
import { kindWords } from "./kind-words.js";

/** The finding for a file of a kind that is not read, with the way to one that is. */
export function otherKind(kind: FileKind, place = ""): Finding {
  const { name, advice } = kindWords[kind];
  return finding("error", "other-kind-of-file", { path: place }, { kind: name, advice });
}

/** What a file of a kind is called: "bảng tính .xls kiểu cũ". */
export function nameOfKind(kind: FileKind): LocalizedText {
  return kindWords[kind].name;
}
