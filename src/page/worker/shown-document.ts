import { drawSvg } from "../../charts/draw-svg.js";
import type { NamedChart } from "../../cli/rendering.js";
import { cellText, isProposed, levelOf } from "../../document/cell.js";
import type { Block, Cell, Document, RunText, TableBlock } from "../../document/document.js";
import { legible } from "../../text/legible.js";
import type {
  PageLanguage,
  Picture,
  ShownBlock,
  ShownCell,
  ShownRun,
  ShownTableRow,
} from "../shared/protocol.js";

/** The blocks of a document as the page shows them; what only paper has is left out. */
export function shownBlocks({ blocks, language }: Document): readonly ShownBlock[] {
  return blocks.flatMap((block) => shownBlock(block, language));
}

function shownBlock(block: Block, language: PageLanguage): readonly ShownBlock[] {
  switch (block.kind) {
    case "heading":
      return [{ kind: "heading", level: block.level, text: block.text }];
    case "annex":
      return [{ kind: "heading", level: 2, text: `${block.number}. ${block.title}` }];
    case "paragraph":
      return [{ kind: "paragraph", runs: runsOf(block.text) }];
    case "notice":
      return [{ kind: "notice", text: block.text }];
    case "list":
      return [{ kind: "list", items: block.items.map(runsOf) }];
    case "table":
      return [shownTable(block, language)];
    case "letterhead":
    case "signature":
    case "figure":
      return [];
  }
}

function runsOf(text: RunText): readonly ShownRun[] {
  const runs = typeof text === "string" ? [{ text }] : text;
  return runs.map((run) => ({
    text: legible(run.text, "html"),
    proposed: "proposed" in run && run.proposed === true,
  }));
}

function shownTable(table: TableBlock, language: PageLanguage): ShownBlock {
  const cell = (one: Cell): ShownCell => ({
    text: legible(cellText(one, language), "html"),
    proposed: isProposed(one),
    level: levelOf(one),
  });
  const rows = table.rows.map(
    (row): ShownTableRow =>
      "group" in row
        ? { kind: "group", cells: [cell(row.group)] }
        : { kind: "cells", cells: row.map(cell) },
  );
  const total: readonly ShownTableRow[] =
    table.total === undefined
      ? []
      : [
          {
            kind: "total",
            cells: table.total.map((one) => (one === null ? cell("") : cell(one))),
          },
        ];
  return {
    kind: "table",
    caption: table.caption ?? "",
    columns: table.columns.map(({ title, align }) => ({ title, align })),
    rows: [...rows, ...total],
  };
}

/** Pictures, drawn. */
export async function picturesOf(charts: readonly NamedChart[]): Promise<readonly Picture[]> {
  return Promise.all(
    charts.map(async ({ chart }) => ({
      title: chart.title,
      description: chart.description,
      svg: await drawSvg(chart),
    })),
  );
}
