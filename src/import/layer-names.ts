import type { Round } from "../criteria-set/round.js";
import type { UsualLayer } from "../score-sheet/score-sheet.js";
import { inBoth, type LocalizedText, textIn } from "../text/language.js";
import { distinctLabels } from "./distinct-labels.js";

/** The layers as headings name them. */
export const layerNames: Readonly<Record<UsualLayer, LocalizedText>> = {
  self: { vi: "Tự chấm", en: "Self-assessed" },
  appraised: { vi: "Thẩm định", en: "Appraised" },
  final: { vi: "Công nhận", en: "Final" },
};

/** A round as a cell names it. */
export interface RoundOption {
  /** Its key. */
  readonly value: string;
  readonly label: LocalizedText;
}

/** The rounds as cells name them; those of one title are counted. */
export function roundOptions(rounds: readonly Round[]): readonly RoundOption[] {
  const titles = rounds.map(({ title }) => inBoth((language) => textIn(title, language)));
  const labels = distinctLabels(titles);
  return rounds.map(({ key }, at) => ({ value: key, label: labels[at] ?? { vi: key, en: key } }));
}

/** Bonus and penalty as a cell names them. */
export const adjustmentKinds = [
  { value: "bonus", label: { vi: "Điểm cộng", en: "Bonus" } },
  { value: "penalty", label: { vi: "Điểm trừ", en: "Penalty" } },
] as const;
