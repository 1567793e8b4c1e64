import type { JsonObject } from "./chart.js";
import {
  barLayer,
  limitLayer,
  lineLayers,
  type PanelScale,
  strokeLayer,
  textLayer,
} from "./layers.js";
import {
  cellStyle,
  colours,
  headingStyle,
  margin,
  noteStyle,
  pictureWidth,
  tickStyle,
} from "./look.js";
import type { PanelColumn, PanelMark } from "./picture.js";
import { anchorOf, isPanel, isText, type PlacedColumn } from "./place-columns.js";
import type { PlacedHead } from "./place-head.js";
import { type PlacedSection, styleOf } from "./place-rows.js";
import { wrapText } from "./wrap-text.js";

/** Everything that is drawn for rows: lines between them, bars, words. */
export function rowLayers(
  sections: readonly PlacedSection[],
  columns: readonly PlacedColumn[],
  head: PlacedHead,
): readonly JsonObject[] {
  const panels = columns.filter(isPanel);
  return [
    strokeLayer("row-lines", rowLines(sections), { color: colours.rowLine, strokeWidth: 1 }),
    strokeLayer(
      "grid",
      panels.flatMap((panel) => {
        const ticks = panel.column.ticks.map(({ at }) => at).filter((at) => at !== 0);
        return gridLines(panel, sections, ticks);
      }),
      { color: colours.grid, strokeWidth: 1 },
    ),
    ...panels.flatMap((panel) => tickLayers(panel, head)),
    ...panels.flatMap((panel) =>
      panel.column.marks.flatMap((mark) => markLayers(mark, scaleOf(panel))),
    ),
    strokeLayer(
      "zero",
      panels.flatMap((panel) => gridLines(panel, sections, [0])),
      { color: colours.outline, strokeWidth: 1 },
    ),
    ...sectionHeadings(sections),
    ...columns.filter(isText).map((placed) => {
      const { field, align } = placed.column;
      return textLayer({ name: `column-${field}` }, styleOf(placed.column), {
        x: anchorOf(placed),
        y: `${field}Baseline`,
        lines: `${field}Lines`,
        align,
      });
    }),
    ...noteLayers(sections, panels[0]?.left ?? margin),
  ];
}

/** A sentence in place of the rows. */
export function emptyLayer(
  text: string,
  top: number,
): { readonly layer: JsonObject; readonly bottom: number } {
  const lines = wrapText(text, noteStyle, { width: pictureWidth - 2 * margin, lines: 4 });
  return {
    layer: textLayer({ name: "empty", data: [{ lines, y: top + noteStyle.baseline }] }, noteStyle, {
      x: margin,
      y: "y",
      lines: "lines",
      align: "left",
    }),
    bottom: top + lines.length * noteStyle.lineHeight,
  };
}

function scaleOf({ column, left, width }: PlacedColumn<PanelColumn>): PanelScale {
  return { domain: column.domain, range: [left, left + width] };
}

function markLayers(mark: PanelMark, scale: PanelScale): readonly JsonObject[] {
  if ("at" in mark) {
    return mark.kind === "line"
      ? lineLayers(mark.at, scale, mark.at)
      : [limitLayer(mark.at, scale, mark.at)];
  }
  const { to, lane } = mark;
  const fields = { to, top: `${lane}Top`, bottom: `${lane}Bottom` };
  return [barLayer(`${to}-${mark.kind}`, mark.kind, scale, fields)];
}

function rowLines(sections: readonly PlacedSection[]): readonly JsonObject[] {
  const right = pictureWidth - margin;
  return sections.flatMap(({ top, rows }) =>
    [top, ...rows.map(({ bottom }) => bottom)].map((y) => ({ x: margin, right, y, bottom: y })),
  );
}

// Lines at ticks, and at zero even without a tick; none where words stand in place of the bars.
function gridLines(
  { column, left, width }: PlacedColumn<PanelColumn>,
  sections: readonly PlacedSection[],
  places: readonly number[],
): readonly JsonObject[] {
  return sections.flatMap(barRuns).flatMap(({ top, bottom }) =>
    places.map((at) => {
      const x = pixelOf(at, column, left, width);
      return { x, right: x, y: top, bottom };
    }),
  );
}

interface Run {
  readonly top: number;
  readonly bottom: number;
}

/** Rows with bars that follow each other. */
function barRuns({ top, rows }: PlacedSection): readonly Run[] {
  const runs: Run[] = [];
  let above = top;
  for (const { bottom, note } of rows) {
    const last = runs.at(-1);
    if (note === null && last?.bottom === above) runs[runs.length - 1] = { ...last, bottom };
    else if (note === null) runs.push({ top: above, bottom });
    above = bottom;
  }
  return runs;
}

function tickLayers(
  { column, left, width }: PlacedColumn<PanelColumn>,
  { tickBaseline }: PlacedHead,
): readonly JsonObject[] {
  if (column.ticks.length === 0) return [];
  const data = column.ticks.map(({ at, text }) => ({
    lines: [text],
    x: pixelOf(at, column, left, width),
    y: tickBaseline,
  }));
  return [
    textLayer({ name: `ticks-${column.marks.map(fieldOf).join("-")}`, data }, tickStyle, {
      x: "x",
      y: "y",
      lines: "lines",
      align: "center",
    }),
  ];
}

function fieldOf(mark: PanelMark): string {
  return "to" in mark ? mark.to : mark.at;
}

function pixelOf(at: number, { domain }: PanelColumn, left: number, width: number): number {
  const [low, high] = domain;
  return left + ((at - low) / (high - low)) * width;
}

function sectionHeadings(sections: readonly PlacedSection[]): readonly JsonObject[] {
  const data = sections.flatMap(({ heading }) =>
    heading === null ? [] : [{ lines: heading.lines, y: heading.baseline }],
  );
  if (data.length === 0) return [];
  return [
    textLayer({ name: "sections", data }, headingStyle, {
      x: margin,
      y: "y",
      lines: "lines",
      align: "left",
    }),
  ];
}

function noteLayers(sections: readonly PlacedSection[], x: number): readonly JsonObject[] {
  const data = sections.flatMap(({ rows }) =>
    rows.flatMap(({ note }) => (note === null ? [] : [{ lines: note.lines, y: note.baseline }])),
  );
  if (data.length === 0) return [];
  return [
    textLayer({ name: "notes", data }, cellStyle, { x, y: "y", lines: "lines", align: "left" }),
  ];
}
