import type { Layer } from "../score-sheet/score-sheet.js";
import type { LocalizedText } from "../text/language.js";

/** The layers as headings name them. */
export const layerNames: Readonly<Record<Layer, LocalizedText>> = {
  self: { vi: "Tự chấm", en: "Self-assessed" },
  appraised: { vi: "Thẩm định", en: "Appraised" },
  final: { vi: "Công nhận", en: "Final" },
};
