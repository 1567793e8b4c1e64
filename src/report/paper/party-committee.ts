import { blank } from "../letterhead.js";
import {
  centralCities,
  city,
  committeeTitles,
  commune,
  communes,
  provinceLetters,
  usualSpelling,
} from "./committee-words.js";
import { type UnitWords, unitWords } from "./unit-words.js";

/** A committee of the Party as documents name it. */
export interface PartyCommittee {
  /** In the middle of a sentence: "Huyện ủy Tứ Kỳ". */
  readonly name: string;
  /** Its letters in the number of a document: "HU". */
  readonly letters: string;
  /** Where it sits: "Tứ Kỳ". */
  readonly proper: string;
}

/**
 * The committee of the Party in a unit. Of a unit whose kind its name does not tell, the kind of
 * the committee is a blank.
 *
 * @example
 * committeeOf(unitWords({ id: "tu-ky", name: "huyện Tứ Kỳ" }, "vi")).name // "Huyện ủy Tứ Kỳ"
 */
export function committeeOf({ name, proper, kind }: UnitWords): PartyCommittee {
  if (communes.includes(kind)) {
    return { name: `${commune.title} ${name}`, letters: commune.letters, proper };
  }
  const { title, letters } = committeeTitles[kind] ?? { title: blank, letters: blank };
  const isCentral = kind === city && centralCities.includes(proper);
  return { name: `${title} ${proper}`, letters: isCentral ? provinceLetters : letters, proper };
}

/** The committee that a letterhead names: "HUYỆN ỦY TỨ KỲ" is "Huyện ủy Tứ Kỳ". */
export function committeeNamed(text: string): PartyCommittee {
  const plain = text
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/uỷ/giu, usualSpelling);
  const starts = [
    ["", commune.title],
    ...Object.entries(committeeTitles).map(([kind, { title }]) => [kind, title]),
  ];
  for (const [kind = "", title = ""] of starts) {
    if (!plain.toLowerCase().startsWith(`${title.toLowerCase()} `)) continue;
    const unit = `${kind} ${plain.slice(title.length + 1)}`.trim();
    return committeeOf(unitWords({ id: unit, name: unit }, "vi"));
  }
  return { name: plain, letters: blank, proper: "" };
}
