import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import type { LocalizedText } from "../text/language.js";
import { fileWords } from "./words/files.js";

/** Where a text stops being JSON, in words of a person, for a text that is none. */
export function whyNotJson(text: string): LocalizedText {
  const json = text.trimEnd();
  if (!/^\s*[[{]/.test(json)) {
    return fileWords.otherText;
  }
  const fault = firstFault(json);
  if (fault === undefined) {
    return fileWords.notWellFormed;
  }
  const { line, column, isCutOff } = fault;
  return isCutOff ? fileWords.cutOff(line) : fileWords.mistake(line, column);
}

interface Fault {
  readonly line: number;
  readonly column: number;
  readonly isCutOff: boolean;
}

/** Signs that are whole only when more of the text follows. */
const unfinished: readonly string[] = [
  "InvalidSymbol",
  "UnexpectedEndOfString",
  "UnexpectedEndOfNumber",
  "InvalidUnicode",
  "InvalidEscapeCharacter",
];

function firstFault(json: string): Fault | undefined {
  let first: Fault | undefined;
  const onError = (
    code: ParseErrorCode,
    offset: number,
    length: number,
    line: number,
    column: number,
  ): void => {
    const reachesEnd = offset + length >= json.length;
    const isCutOff =
      offset >= json.length || (reachesEnd && unfinished.includes(printParseErrorCode(code)));
    first ??= { line: line + 1, column: column + 1, isCutOff };
  };
  try {
    visit(json, { onError }, { disallowComments: true });
  } catch (error) {
    // Brackets within brackets by the thousand.
    if (!(error instanceof RangeError)) throw error;
  }
  return first;
}
