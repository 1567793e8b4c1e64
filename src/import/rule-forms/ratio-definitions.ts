import { withoutHundred } from "./formula.js";
import { saysCondition } from "./limiting.js";
import { definitionLead, nextDefinition, shareDefined, symbolDefined } from "./patterns/shares.js";
import type { RatioDraft } from "./ratio-draft.js";
import { readDivision } from "./read-quotient.js";

/**
 * Takes what the letters of the formula count ("a là số hồ sơ đúng hạn, b là tổng số hồ sơ"), or
 * what the share is ("Tỷ lệ = a/b"); false for anything else.
 */
export function define(piece: string, draft: RatioDraft): boolean {
  const [, share] = shareDefined.exec(withoutHundred(piece)) ?? [];
  if (share !== undefined) {
    const quotient = readDivision(share);
    if (quotient === undefined || draft.quotient !== null) return false;
    draft.quotient = quotient;
    return true;
  }
  const parts = piece.replace(definitionLead, "").split(nextDefinition);
  const found = parts.map((part) => symbolDefined.exec(part));
  if (found.some((match) => match === null || saysCondition(match[2] ?? ""))) return false;
  for (const match of found) {
    const [, symbol = "", meaning = ""] = match ?? [];
    draft.symbols.set(symbol.toLowerCase(), meaning);
  }
  return true;
}
