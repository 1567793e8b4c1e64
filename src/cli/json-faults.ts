import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import type { LocalizedText } from "../text/language.js";

/** Where a text stops being JSON, in words of a person, for a text that is none. */
export function whyNotJson(text: string): LocalizedText {
  const json = text.trimEnd();
  if (!/^\s*[[{]/.test(json)) {
    return {
      vi: "tệp chữ này ghi nội dung khác; hãy xem lại tên tệp.",
      en: "this text file holds something else; check its name.",
    };
  }
  const fault = firstFault(json);
  if (fault === undefined) {
    return {
      vi: "tệp viết sai; hãy lấy lại tệp gốc.",
      en: "it is not well formed; take the file it came from.",
    };
  }
  const { line, column, isCutOff } = fault;
  return isCutOff
    ? {
        vi: `tệp bị cắt ngang ở dòng ${line}; hãy lấy lại tệp đầy đủ.`,
        en: `the file is cut off in line ${line}; take the whole file.`,
      }
    : {
        vi: `viết sai ở dòng ${line}, cột ${column}; hãy sửa chỗ ấy.`,
        en: `there is a mistake in line ${line}, column ${column}; mend it.`,
      };
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
