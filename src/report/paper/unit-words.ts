import type { Unit } from "../../score-sheet/score-sheet.js";
import type { Language } from "../../text/language.js";

/** Kinds of units, the longer first where one begins like another. */
const kinds = [
  "thị trấn",
  "thị xã",
  "thành phố",
  "đặc khu",
  "phường",
  "xã",
  "huyện",
  "quận",
  "tỉnh",
];

const committee = /^(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)(?![\p{L}\p{M}])\s*)+/iu;

/** A unit as documents name it. */
export interface UnitWords {
  /** In the middle of a sentence: "phường Dị Sử". */
  readonly name: string;
  /** Without its kind: "Dị Sử". */
  readonly proper: string;
  /** Its kind: "phường"; "địa phương" where its name does not tell. */
  readonly kind: string;
  /** The body that governs it, in the middle of a sentence. */
  readonly committee: string;
}

/**
 * A unit as documents name it, however a table has it: "UBND XÃ TÂN HƯNG", "Xã Tân Hưng" and
 * "xã Tân Hưng" are one.
 *
 * @example
 * unitWords({ id: "tan-hung", name: "UBND xã Tân Hưng" }, "vi").committee // "Ủy ban nhân dân xã Tân Hưng"
 */
export function unitWords(unit: Unit, language: Language): UnitWords {
  const bare = unit.name.normalize("NFC").replaceAll(/\s+/g, " ").trim().replace(committee, "");
  const text = bare === "" ? unit.name : bare;
  const kind = kinds.find((one) => text.toLowerCase().startsWith(`${one} `));
  const rest = kind === undefined ? text : text.slice(kind.length + 1);
  const proper = rest === rest.toUpperCase() ? capitalised(rest) : rest;
  const name = kind === undefined ? proper : `${kind} ${proper}`;
  return {
    name,
    proper,
    kind: kind ?? (language === "vi" ? "địa phương" : "unit"),
    committee: language === "vi" ? `Ủy ban nhân dân ${name}` : `the People's Committee of ${name}`,
  };
}

// "TÂN HƯNG" is "Tân Hưng"; a number or a single letter stays.
function capitalised(text: string): string {
  return text
    .split(" ")
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(" ");
}
