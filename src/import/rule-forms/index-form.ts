import { readDecimal } from "../../numbers/decimal-text.js";
import { readLimit } from "./limit.js";
import { saysCondition } from "./limiting.js";
import { type RuleForm, refusePiece } from "./outcome.js";
import { indexLead, indexProducts, indexWords } from "./patterns/shares.js";
import { readNumber } from "./read-worth.js";
import { readAs } from "./words.js";

/**
 * "Chỉ số hài lòng (%) × điểm tối đa/100": the value of another index on a scale of 100. Where
 * the table does not say the scale, a value of 0,79 could be taken for 79.
 */
export const indexForm: RuleForm = ({ pieces, max }) => {
  const [first = "", ...others] = pieces;
  const text = first.replace(indexLead, "");
  const [, name, points] = indexProducts.map((pattern) => pattern.exec(text)).find(Boolean) ?? [];
  if (name === undefined || !isIndex(name)) return undefined;
  if (points !== undefined) {
    const value = readNumber(points);
    if (value === "ambiguous" || readDecimal(value)?.equals(max) !== true)
      return refusePiece(first);
  }
  for (const piece of others) if (readLimit(piece, max) !== "same") return refusePiece(piece);
  return {
    rule: { kind: "index", name: name.trim(), scale: "100" },
    note: readAs.index,
  };
};

function isIndex(name: string): boolean {
  return indexWords.test(name) && !/\d/.test(name) && !saysCondition(name);
}
