import type { DrawnNode } from "./drawn-node.js";
import { filledSums, leafPoints } from "./filled-cells.js";
import { isLevelColumns, type Layout } from "./layout.js";
import { levelLines } from "./level-lines.js";
import { maximumOf, numberAndTitle, rowLine, sectionLine } from "./node-row.js";
import { ruleRows } from "./rule-cells.js";
import { sectionLines } from "./section-lines.js";
import type { Printing, TableLine } from "./table-line.js";
import { textOf } from "./text-of.js";
import { totalLines } from "./total-lines.js";
import wordings from "./wordings.json" with { type: "json" };

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
