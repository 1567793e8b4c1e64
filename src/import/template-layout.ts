import { layers, type UsualLayer } from "../score-sheet/score-sheet.js";
import type { LocalizedText } from "../text/language.js";
import { layerNames } from "./layer-names.js";

/** Where the cells of a template stand; the writer and the reader of templates both follow it. */
export const templateLayout = {
  /** Begins the first cell of each sheet that is read back; the kind of the sheet follows. */
  marker: "chiso-score-sheet-1",
  sheets: {
    info: "Thông tin",
    scores: "Bảng chấm điểm",
    adjustments: "Điểm cộng, trừ",
    lists: "Danh mục",
  },
  /** Columns of the information, counted from 0. */
  info: { key: 0, label: 1, value: 2 },
  /** Key of a line of information that is only shown. */
  shownOnly: "-",
  /** Row of the headings of the scores, and of bonus and penalty, counted from 0. */
  headingRow: 3,
  /** Columns of the scores, counted from 0; code and field stand hidden, for the reader. */
  scores: { code: 0, field: 1, printed: 2, title: 3, max: 4, takes: 5, firstLayer: 6 },
  /** Columns of bonus and penalty, counted from 0. */
  adjustments: { layer: 1, kind: 2, reason: 3, points: 4 },
} as const;

/** The sheets of a template that are read back. */
export type TemplateSheet = "info" | "scores" | "adjustments";

/** First cell of a sheet; a renamed sheet is still known by it. */
export function sheetMarker(kind: TemplateSheet): string {
  return `${templateLayout.marker}/${kind}`;
}

/** Columns of a layer: its values, and the remark beside them. */
export function layerColumns(layer: UsualLayer): {
  readonly value: number;
  readonly remark: number;
} {
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
/** The same of an object. */
export const emptyObject = "{}";

/** Headings of the scores, by column. */
export function scoreHeadings(): ReadonlyMap<number, LocalizedText> {
  const { printed, title, max, takes } = templateLayout.scores;
  return new Map<number, LocalizedText>([
    [printed, { vi: "Mã", en: "Code" }],
    [title, { vi: "Tiêu chí, số liệu", en: "Criterion, figure" }],
    [max, { vi: "Điểm tối đa", en: "Maximum" }],
    [takes, { vi: "Cách tính điểm; giá trị nhận", en: "Rule; values" }],
    ...layers.flatMap((layer): readonly (readonly [number, LocalizedText])[] => {
      const { value, remark } = layerColumns(layer);
      const { vi, en } = layerNames[layer];
      const remarkName = {
        vi: `Nhận xét (${vi.toLowerCase()})`,
        en: `Remark (${en.toLowerCase()})`,
      };
      return [
        [value, layerNames[layer]],
        [remark, remarkName],
      ];
    }),
    [evidenceColumn, { vi: "Tài liệu kiểm chứng", en: "Evidence" }],
  ]);
}

/** Headings of bonus and penalty, by column. */
export function adjustmentHeadings(): ReadonlyMap<number, LocalizedText> {
  const { layer, kind, reason, points } = templateLayout.adjustments;
  return new Map<number, LocalizedText>([
    [layer, { vi: "Lớp điểm", en: "UsualLayer" }],
    [kind, { vi: "Loại", en: "Kind" }],
    [reason, { vi: "Lý do", en: "Reason" }],
    [points, { vi: "Điểm", en: "Points" }],
  ]);
}
