/** The rows of a table below its headings, before its columns have their places. */
import type { GridCell } from "../../src/import.js";
import { maximumCell, numberCell, pointsCell } from "./cells.js";
import { isLevelColumns, type Layout } from "./draw-layout.js";
import type { DrawnPoints, DrawnSheet } from "./draw-points.js";
import { type DrawnNode, type DrawnSection, type DrawnSet, leavesOfDrawn } from "./draw-set.js";
import { asText, type Hundredths, sumOf, written } from "./hundredths.js";
import { printedNumber } from "./numbering.js";
import type { Random } from "./random.js";
import { worthOf } from "./truth.js";
import wordings from "./wordings.json" with { type: "json" };

/** A row by columns: code, title, max, rule, weight, level0 to level2, points as "unit.round". */
export interface TableLine {
  readonly cells: Readonly<Record<string, GridCell>>;
  /** Its first cell is merged over all columns, or over number and title. */
  readonly merged?: "across" | "two";
  /** Columns whose cell goes on from the row above in a merged block. */
  readonly continues?: readonly string[];
  readonly isDomain?: true;
}

/** What the lines are made from. */
export interface Printing {
  readonly random: Random;
  readonly layout: Layout;
  readonly set: DrawnSet;
  /** Absent where the set alone is printed. */
  readonly sheet?: DrawnSheet;
}

/** All rows: domains in the order of the layout, sections, totals. */
export function tableLines(printing: Printing): readonly TableLine[] {
  const { layout, set, sheet } = printing;
  const order = domainOrder(layout, set.domains.length, sheet !== undefined);
  const domains = order.flatMap((at) => {
    const domain = set.domains[at];
    return domain === undefined ? [] : domainLines(printing, domain, at);
  });
  const total = totalLines(printing);
  const inside = (which: "bonus" | "penalty", places: readonly string[]): readonly TableLine[] =>
    places.includes(layout[which] ?? "") ? sectionLines(printing, which) : [];
  const before = ["section", "first-section", "negative"];
  const behind = ["after-total", "line"];
  const isTop = layout["totalRow"] === "top";
  return [
    ...(isTop ? total : []),
    ...domains,
    ...inside("bonus", before),
    ...inside("penalty", before),
    ...(isTop ? [] : total),
    ...inside("bonus", behind),
    ...inside("penalty", behind),
  ];
}

function domainOrder({ rowsGiven }: Layout, count: number, isFilled: boolean): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  if (!isFilled || count < 2) return all;
  if (rowsGiven === "domains-swapped") return [1, 0, ...all.slice(2)];
  return rowsGiven === "domain-missing" ? all.slice(1) : all;
}

function domainLines(printing: Printing, domain: DrawnNode, at: number): readonly TableLine[] {
  const { layout } = printing;
  const byDomain = {
    title: wordings.totals.byDomain
      .replace("{code}", textOf(domain.number).replace(/\.$/, ""))
      .trim(),
    max: maximumOf(layout, domain.max),
  };
  const lines = isLevelColumns(layout)
    ? levelLines(printing, domain)
    : nodeLines(printing, domain, at);
  return [
    ...(layout["looseRows"] === "empty" && at > 0 ? [{ cells: {} }] : []),
    ...lines,
    ...(layout["totalRow"] === "by-domain" && domain.children.length > 0
      ? [{ cells: { ...byDomain, ...filledSums(printing, [domain]) } }]
      : []),
  ];
}

function maximumOf({ maximumStyle }: Layout, max: Hundredths): GridCell {
  return maximumCell(maximumStyle ?? "number", max);
}

function nodeLines(printing: Printing, node: DrawnNode, domain: number): readonly TableLine[] {
  const { layout, sheet } = printing;
  const isDomain = node.path.length === 1;
  const own =
    isDomain && node.children.length > 0 ? sectionLine(printing, node) : rowLine(printing, node);
  const isWhole = isDomain && sheet?.whole === domain;
  const below = node.children.flatMap((child) => nodeLines(printing, child, domain));
  const line = isWhole
    ? { ...own, cells: { ...own.cells, ...filledSums(printing, [node], true) } }
    : own;
  return [
    isDomain ? { ...line, isDomain: true } : line,
    ...ruleRows(layout, node),
    ...descriptions(printing, node),
    ...alternativeLines(printing, node),
    ...below,
  ];
}

// A domain in the look of the layout.
function sectionLine(printing: Printing, node: DrawnNode): TableLine {
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

// A row as any other: number, title, maximum, rule and points where they stand.
function rowLine(printing: Printing, node: DrawnNode): TableLine {
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

function numberAndTitle(
  { codeColumn }: Layout,
  number: GridCell,
  title: string,
): Readonly<Record<string, GridCell>> {
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

/** A cell as text. */
export function textOf(cell: GridCell): string {
  if (cell === null || typeof cell === "boolean") return "";
  if (typeof cell === "string") return cell;
  return "date" in cell ? cell.date : cell.number.replace(".", ",");
}

function levelsIn(text: string): readonly string[] {
  return text.split(/\n|; /);
}

function bulleted(text: string): string {
  return levelsIn(text)
    .map((level) => `- ${level.replace(/^- /, "")}`)
    .join("\n");
}

function firstRuleCell({ ruleIn }: Layout, text: string): Readonly<Record<string, GridCell>> {
  if (!ruleIn?.startsWith("column-rows") || text === "") return {};
  return { rule: levelsIn(text)[0] ?? null };
}

function ruleRows({ ruleIn }: Layout, { rule }: DrawnNode): readonly TableLine[] {
  if (rule === undefined) return [];
  const levels = levelsIn(rule.text);
  if (ruleIn === "rows-below") return levels.map((title) => ({ cells: { title } }));
  if (!ruleIn?.startsWith("column-rows")) return [];
  const continues = ruleIn === "column-rows-merged" ? ["code", "title", "max"] : [];
  return levels.slice(1).map((level) => ({ cells: { rule: level }, continues }));
}

function descriptions({ layout, random }: Printing, node: DrawnNode): readonly TableLine[] {
  const isDescribed =
    layout["looseRows"] === "description" &&
    node.children.length === 0 &&
    node.rule === undefined &&
    node.path.length > 1;
  return isDescribed && random.chance(40)
    ? wordings.descriptions.slice(0, random.between(1, 3)).map((title) => ({ cells: { title } }))
    : [];
}

// The points stand in the row that counts: the second one, of the commune.
function alternativeLines(printing: Printing, node: DrawnNode): readonly TableLine[] {
  const { layout, random } = printing;
  return (node.alternatives ?? []).flatMap((title, at) => [
    ...(layout["alternatives"] === "or-row" && at > 0
      ? [{ cells: { title: random.pick(wordings.alternatives.or) } }]
      : []),
    {
      cells: {
        ...numberAndTitle(
          layout,
          layout["codes"] === "none" ? null : (["a", "b"][at] ?? null),
          title,
        ),
        max: maximumOf(layout, node.max),
        ...(at === 1 ? leafPoints(printing, node) : {}),
      },
    },
  ]);
}

function levelLines(printing: Printing, domain: DrawnNode): readonly TableLine[] {
  const { layout } = printing;
  const isRepeated = layout["levels"] === "columns-repeated";
  const isMerged = layout["levels"] === "columns-merged";
  return domain.children.flatMap((criterion, at) => {
    const leaves = criterion.children.length === 0 ? [criterion] : criterion.children;
    return leaves.map((leaf, place): TableLine => {
      const { code: _code, title: _title, ...cells } = rowLine(printing, leaf).cells;
      const continues = [...(at + place > 0 ? ["level0"] : []), ...(place > 0 ? ["level1"] : [])];
      return {
        cells: {
          ...cells,
          ...(isRepeated || at + place === 0 ? { level0: domain.title } : {}),
          ...(isRepeated || place === 0 ? { level1: criterion.title } : {}),
          level2: leaf.title,
        },
        ...(isMerged ? { continues } : {}),
        ...(at + place === 0 ? { isDomain: true } : {}),
      };
    });
  });
}

function pointsOf(printing: Printing, node: DrawnNode): Readonly<Record<string, GridCell>> {
  if (node.alternatives !== undefined)
    return printing.layout["parentPoints"] === "sums" ? leafPoints(printing, node) : {};
  return node.children.length === 0 ? leafPoints(printing, node) : filledSums(printing, [node]);
}

function leafPoints(
  { layout, set, sheet }: Printing,
  node: DrawnNode,
): Readonly<Record<string, GridCell>> {
  const at = leavesOfDrawn(set.domains).indexOf(node);
  const isHidden = sheet?.whole !== undefined && node.path[0] === sheet.whole + 1;
  if (isHidden) return {};
  return pointsCells(sheet, (points) =>
    pointsCell(layout["pointsStyle"] ?? "number", points[at] ?? null, node.max),
  );
}

function pointsCells(
  sheet: DrawnSheet | undefined,
  cell: (points: readonly DrawnPoints[]) => GridCell,
): Readonly<Record<string, GridCell>> {
  return Object.fromEntries(
    (sheet?.units ?? []).flatMap(({ rounds }, unit) =>
      rounds.map(({ points }, round) => [`${unit}.${round}`, cell(points)]),
    ),
  );
}

// Sums of parents, where the layout fills them.
function filledSums(
  { layout, set, sheet }: Printing,
  nodes: readonly DrawnNode[],
  isWhole = false,
): Readonly<Record<string, GridCell>> {
  if (!isWhole && layout["parentPoints"] !== "sums") return {};
  const leaves = leavesOfDrawn(set.domains);
  const own = new Set(leavesOfDrawn(nodes));
  return pointsCells(sheet, (points) => {
    const sum = points.filter((_, at) => own.has(leaves[at] as DrawnNode));
    return pointsCell(
      layout["pointsStyle"] === "of-maximum" ? "number" : (layout["pointsStyle"] ?? "number"),
      sumOf(sum.map(counted)),
      0,
    );
  });
}

function counted(points: DrawnPoints): Hundredths {
  return typeof points === "number" ? points : 0;
}

function sectionLines(
  { layout, set, sheet }: Printing,
  which: "bonus" | "penalty",
): readonly TableLine[] {
  const section: DrawnSection | undefined = set[which];
  if (section === undefined) return [];
  const value = layout[which];
  const sign = value === "negative" ? -1 : 1;
  const place = set.domains.length + 1 + (which === "penalty" && set.bonus !== undefined ? 1 : 0);
  const hasMaximum = !(which === "penalty" && value === "after-total");
  const numberOf = (...path: readonly number[]): GridCell =>
    value === "line" ? null : printedNumber(layout["codes"] ?? "", path, { running: 0 });
  const number = numberOf(place);
  const points = (at: number): Readonly<Record<string, GridCell>> =>
    Object.fromEntries(
      (sheet?.units ?? []).flatMap(({ rounds }, unit) =>
        rounds.map((round, own) => [`${unit}.${own}`, numberCell(sign * (round[which][at] ?? 0))]),
      ),
    );
  return [
    {
      cells: {
        ...numberAndTitle(layout, number, section.title),
        ...(hasMaximum ? { max: maximumOf(layout, sign * section.max) } : {}),
        ...(section.rows.length === 0 ? points(0) : {}),
      },
    },
    ...section.rows.map(({ title, max }, at) => ({
      cells: {
        ...numberAndTitle(layout, number === null ? null : numberOf(place, at + 1), title),
        max: maximumOf(layout, sign * max),
        ...points(at),
      },
    })),
  ];
}

function totalLines(printing: Printing): readonly TableLine[] {
  const { layout, random, set } = printing;
  const kind = layout["totalRow"] ?? "none";
  if (kind === "none") return [];
  const { plain, worded } = wordings.totals;
  const total = worthOf(set.truth.domains);
  const words = (kind === "worded" ? random.pick(worded) : plain)
    .replace("{total}", total.replace(".", ","))
    .replace(
      "{domains}",
      set.domains.map(({ number }) => textOf(number).replace(/\.$/, "")).join("+"),
    );
  const isWeighted = layout["weights"] !== "none";
  const isWhole = Number.isInteger(Number(total) * 100);
  const max = isWhole ? maximumOf(layout, Math.round(Number(total) * 100)) : { number: total };
  const sums =
    isWeighted || hasSections(set) || hidesRows(printing) ? {} : filledSums(printing, set.domains);
  if (isLevelColumns(layout)) return [{ cells: { level0: words, max, ...sums } }];
  const isMerged =
    kind === "merged" && layout["codeColumn"] === "own" && layout["columnOrder"] === "usual";
  return isMerged
    ? [{ cells: { code: words, max, ...sums }, merged: "two" }]
    : [{ cells: { title: words, max, ...sums } }];
}

function hasSections({ bonus, penalty }: DrawnSet): boolean {
  return bonus !== undefined || penalty !== undefined;
}

function hidesRows({ sheet, layout }: Printing): boolean {
  return sheet?.whole !== undefined || layout["rowsGiven"] !== "all";
}
