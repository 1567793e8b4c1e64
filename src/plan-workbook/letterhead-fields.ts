import type { Letterhead, PartyLetterhead, StateLetterhead } from "../report/letterhead.js";
import type { SheetField } from "./field-sheet.js";
import { letterheadLabels, partyWord } from "./letterhead-words.js";

/** A key of a letterhead of either form. */
export type LetterheadKey = keyof StateLetterhead | keyof PartyLetterhead;
type ListKey = "recipients" | "bases" | "leaders";

/** Keys of a letterhead in the order of the sheet. */
export const letterheadKeys = Object.keys(letterheadLabels) as readonly LetterheadKey[];

const listKeys: readonly string[] = ["recipients", "bases", "leaders"] satisfies ListKey[];

/** True for what a cell lists line by line. */
export function isListKey(key: LetterheadKey): key is ListKey {
  return listKeys.includes(key);
}

/** The fields of the sheet, filled with what is known. */
export function letterheadFields(letterhead: Letterhead): readonly SheetField[] {
  const { form, ...given } = letterhead;
  const values: Readonly<Partial<Record<LetterheadKey, string | readonly string[]>>> = {
    ...given,
    form: form === "party" ? partyWord : "",
  };
  return letterheadKeys.map((key) => ({
    key,
    ...letterheadLabels[key],
    value: [values[key] ?? ""].flat().join("\n"),
  }));
}
