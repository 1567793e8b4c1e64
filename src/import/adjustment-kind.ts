import { foldText } from "./grid.js";
import {
  apartInOtherWords,
  bonus,
  bonusAlone,
  bonusText,
  penalty,
  penaltyAlone,
  penaltyText,
} from "./patterns/adjustments.js";
import { isOfWork, outsideBrackets } from "./total-text.js";

/** Points outside the base: given besides, or taken away. */
export type AdjustmentKind = "bonus" | "penalty";

/** What a heading stands over, where its words say that it is outside the base. */
export function headedBy(title: string): AdjustmentKind | undefined {
  const words = foldText(outsideBrackets(title).replace(/[:.].*$/s, ""));
  const marked = title
    .replaceAll(/\s*\([^()]*\)/g, "")
    .replace(/[:.].*$/s, "")
    .normalize("NFC")
    .trim();
  if (bonus.test(words) || bonusAlone.test(marked)) return "bonus";
  if (penalty.test(words) || penaltyAlone.test(marked)) return "penalty";
  return undefined;
}

/** True for a heading that speaks of points taken away or given besides, in words not known. */
export function mayStandApart(title: string): boolean {
  return apartInOtherWords.test(title.normalize("NFC"));
}

/**
 * What a row of a filled table holds outside the base: of a section, or of its sum, in whatever words
 * go on behind the name.
 */
export function adjustmentOf(text: string): AdjustmentKind | undefined {
  if (isOfWork(text)) return undefined;
  const folded = foldText(text);
  if (bonusText.test(folded)) return "bonus";
  return penaltyText.test(folded) ? "penalty" : headedBy(text);
}
