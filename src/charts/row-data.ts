import type { JsonObject } from "./chart.js";
import type { PlacedRow, PlacedSection, PlacedText } from "./place-rows.js";
import { plainText } from "./wrap-text.js";

/** The rows as data: their texts and figures, and where each part of them stands in pixels. */
export function rowData(sections: readonly PlacedSection[]): readonly JsonObject[] {
  return sections.flatMap(({ rows }) => rows.map(toDatum));
}

function toDatum({ row, texts, note, lanes }: PlacedRow): JsonObject {
  const [top, bottom] = lanes.whole;
  return {
    ...Object.fromEntries(
      Object.entries(row.texts).map(([field, text]) => [field, plainText(text)]),
    ),
    ...row.figures,
    zero: 0,
    middle: (top + bottom) / 2,
    ...Object.fromEntries(
      Object.entries(lanes).flatMap(([lane, [from, to]]) => [
        [`${lane}Top`, from],
        [`${lane}Bottom`, to],
      ]),
    ),
    limitTop: top - limitOver,
    limitBottom: bottom + limitOver,
    ...Object.assign({}, ...Object.entries(texts).map(([field, text]) => cell(field, text))),
    ...(row.note === undefined ? {} : { note: plainText(row.note) }),
    ...(note === null ? {} : cell("note", note)),
  };
}

/** What a limit stands out over the bars. */
const limitOver = 3;

function cell(field: string, { lines, baseline }: PlacedText): JsonObject {
  return { [`${field}Lines`]: lines, [`${field}Baseline`]: baseline };
}
