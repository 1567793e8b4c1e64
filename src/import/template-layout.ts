import type { Layer } from "../score-sheet/score-sheet.js";

/** Where the cells of a template stand; the writer and the reader of templates both follow it. */
export const templateLayout = {
  /** Stands in the first cell of each sheet that is read back. */
  marker: "chiso-score-sheet-1",
  sheets: {
    info: "Thông tin",
    scores: "Bảng chấm điểm",
    adjustments: "Điểm cộng, trừ",
    lists: "Danh mục",
  },
  /** Columns of the information, counted from 0. */
  info: { key: 0, label: 1, value: 2 },
  /** Columns of the scores, counted from 0; code and field stand hidden, for the reader. */
  scores: { code: 0, field: 1, printed: 2, title: 3, max: 4, takes: 5, firstLayer: 6 },
  /** Columns of bonus and penalty, counted from 0. */
  adjustments: { layer: 1, kind: 2, reason: 3, points: 4 },
} as const;

/** Columns of a layer: its values, and the remark beside them. */
export function layerColumns(layer: Layer): { readonly value: number; readonly remark: number } {
  const at = { self: 0, appraised: 1, final: 2 }[layer];
  const value = templateLayout.scores.firstLayer + 2 * at;
  return { value, remark: value + 1 };
}

/** Column of the evidence that the unit handed in. */
export const evidenceColumn: number = templateLayout.scores.firstLayer + 6;

/** A field of a leaf as one text, for the hidden column. */
export function fieldKey(keys: readonly string[]): string {
  return keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
}

/** How a cell says that a list is there and empty. */
export const emptyList = "[]";
