import { layers, type UsualLayer } from "../score-sheet/score-sheet.js";
import type { LocalizedText } from "../text/language.js";

/** The layers as headings name them. */
export const layerNames: Readonly<Record<UsualLayer, LocalizedText>> = {
  self: { vi: "Tự chấm", en: "Self-assessed" },
  appraised: { vi: "Thẩm định", en: "Appraised" },
  final: { vi: "Công nhận", en: "Final" },
};

/** The layers as a cell names them. */
export const layerOptions: readonly {
  readonly value: UsualLayer;
  readonly label: LocalizedText;
}[] = layers.map((layer) => ({ value: layer, label: layerNames[layer] }));

/** Bonus and penalty as a cell names them. */
export const adjustmentKinds = [
  { value: "bonus", label: { vi: "Điểm cộng", en: "Bonus" } },
  { value: "penalty", label: { vi: "Điểm trừ", en: "Penalty" } },
] as const;
