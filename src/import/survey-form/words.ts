import type { LocalizedText } from "../../text/language.js";

/** The first cells, and how many more there are: "B4, B9 và 20 ô khác". */
export function cellsAndMore(first: string, more: number): LocalizedText {
  return more === 0
    ? { vi: first, en: first }
    : { vi: `${first} và ${more} ô khác`, en: `${first} and ${more} more` };
}

/** The first rows, and how many more there are: "12, 13 và 20 dòng khác". */
export function rowsAndMore(first: string, more: number): LocalizedText {
  return more === 0
    ? { vi: first, en: first }
    : { vi: `${first} và ${more} dòng khác`, en: `${first} and ${more} more` };
}
