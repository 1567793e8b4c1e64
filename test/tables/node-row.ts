/** The row of a domain, criterion or sub-criterion. */
import type { GridCell } from "../../src/entries/import.js";
import { maximumCell } from "./cells.js";
import type { DrawnNode } from "./drawn-node.js";
import { pointsOf } from "./filled-cells.js";
import { asText, type Hundredths, written } from "./hundredths.js";
import type { Layout } from "./layout.js";
import { bulleted, firstRuleCell } from "./rule-cells.js";
import type { Cells, Printing, TableLine } from "./table-line.js";
import { textOf } from "./text-of.js";
import wordings from "./wordings.json" with { type: "json" };

/** A maximum in the style of the layout. */
export function maximumOf({ maximumStyle }: Layout, max: Hundredths): GridCell {
  return maximumCell(maximumStyle ?? "number", max);
}

/** A domain in the look of the layout. */
export function sectionLine(printing: Printing, node: DrawnNode): TableLine {
  const { layout } = printing;
  const look = layout["sections"] ?? "numbered";
  const line = rowLine(printing, node);
  const { code: _code, max: _max, ...others } = line.cells;
  const max = maximumOf(layout, node.max);
  const capitals = node.title.toUpperCase();
  const number = `${textOf(node.number).replace(/\.$/, "")}. ${capitals}`;
  switch (look) {
    case "capitals":
      return { cells: { ...others, title: capitals, max } };
    case "capitals-without-maximum":
      return { cells: { ...others, title: capitals } };
    case "plain":
      return { cells: { ...others, title: node.title, max } };
    case "plain-without-maximum":
      return { cells: { ...others, title: node.title } };
    case "named": {
      const words = wordings.sections.named[0] ?? "";
      const title = words.replace("{n}", String(node.path[0])).replace("{title}", node.title);
      return { cells: { ...others, title, max } };
    }
    case "merged-across":
      return { cells: { code: `${number} (${written(node.max)} điểm)` }, merged: "across" };
    case "merged-two":
      return { cells: { ...others, title: null, code: number, max }, merged: "two" };
    default:
      return line;
  }
}

/** A row as any other: number, title, maximum, rule and points where they stand. */
export function rowLine(printing: Printing, node: DrawnNode): TableLine {
  const { layout } = printing;
  const isParent = node.children.length > 0;
  const looks = layout["parentMaxima"];
  const isPrinted =
    !isParent ||
    looks === "printed" ||
    looks === "in-title-too" ||
    (looks === "domains-only" && node.path.length === 1);
  const isInTitle = isParent && looks?.startsWith("in-title") === true;
  const title = isInTitle
    ? wordings.sections.inTitle.replace("{title}", node.title).replace("{max}", written(node.max))
    : node.title;
  const text = node.rule?.text ?? "";
  const below = layout["ruleIn"] === "title" && text !== "" ? `${title}\n${bulleted(text)}` : title;
  const inColumn = ["column", "scale-only"].includes(layout["ruleIn"] ?? "") && text !== "";
  return {
    cells: {
      ...numberAndTitle(layout, node.number, below),
      ...(isPrinted ? { max: maximumOf(layout, node.max) } : {}),
      ...(node.weight === undefined ? {} : { weight: weightCell(layout, node.weight) }),
      ...(inColumn ? { rule: text } : firstRuleCell(layout, text)),
      ...pointsOf(printing, node),
    },
  };
}

/** Number and title, in two cells or in one. */
export function numberAndTitle({ codeColumn }: Layout, number: GridCell, title: string): Cells {
  if (codeColumn === "own" || codeColumn === "beside-running") return { code: number, title };
  const printed = textOf(number);
  return {
    title:
      printed === ""
        ? title
        : `${printed.replace(/[.]$/, "")}${/[)]$/.test(printed) ? "" : "."} ${title}`,
  };
}

function weightCell({ weights }: Layout, weight: string): GridCell {
  return weights === "percent" ? `${asText(Number(weight) * 10_000)}%` : { number: weight };
}
