import type { LocalizedText } from "../../text/language.js";
import { adjustmentHeadingWords, scoresSheetNames } from "./words.js";

/** Where the cells of a template stand; the writer and the reader of templates both follow it. */
export const templateLayout = {
  /** Begins the first cell of each sheet that is read back; the kind of the sheet follows. */
  marker: "chiso-score-sheet-1",
  sheets: scoresSheetNames,
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

/** A field of a leaf as one text, for the hidden column. */
export function fieldKey(keys: readonly string[]): string {
  return keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
}

/** How a cell says that a list is there and empty. */
export const emptyList = "[]";
/** The same of an object. */
export const emptyObject = "{}";

/** Headings of bonus and penalty, by column. */
export function adjustmentHeadings(): ReadonlyMap<number, LocalizedText> {
  const { layer, kind, reason, points } = templateLayout.adjustments;
  return new Map<number, LocalizedText>([
    [layer, adjustmentHeadingWords.layer],
    [kind, adjustmentHeadingWords.kind],
    [reason, adjustmentHeadingWords.reason],
    [points, adjustmentHeadingWords.points],
  ]);
}
