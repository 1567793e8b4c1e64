import { formatDate } from "../../dates/civil-date.js";
import type { Cell, Column, TableBlock } from "../../document/document.js";
import type { IndexPlan, ItemField, RemediationItem } from "../../remediation/plan.js";
import { blank } from "../letterhead.js";
import { markedTitle } from "../node-title.js";
import { number } from "../score-document.js";
import { words as terms } from "../words.js";
import { dueWords } from "./charge.js";
import { isProposal, isTold } from "./confirmed.js";
import { domainTitle } from "./domain-section.js";
import { measureLines } from "./measure-lines.js";
import type { Paper } from "./paper.js";
import { percentOf } from "./percent-words.js";
import { requirement } from "./requirement.js";
import { upperFirst } from "./sentence.js";

/** The tasks of an index, by domain. */
export function taskTable(paper: Paper, index: IndexPlan): TableBlock {
  const { plan, words, timeWords, language } = paper;
  const weighted = index.items.some(({ weight }) => weight !== undefined);
  const parts: RowParts = {
    weighted,
    helped: index.items.some(({ coordinating }) => coordinating.length > 0),
    measuresOf: measureLines(paper, index),
  };
  const rows = index.domains.flatMap((domain) => {
    const items = index.items.filter((item) => item.domain.code === domain.code);
    if (items.length === 0) return [];
    const group = `${domain.code}. ${domainTitle(paper, index, domain)}`;
    return [{ group }, ...items.map((item) => row(paper, index, item, parts))];
  });
  return {
    kind: "table",
    columns: [
      { title: terms.code[language], align: "left" },
      text(terms.criterion[language]),
      { title: terms.max[language], align: "right" },
      ...(weighted ? [{ title: terms.weight[language], align: "right" as const }] : []),
      { title: words.pointsThen(timeWords), align: "right" },
      { title: words.targetOf(plan.year), align: "right" },
      text(words.mendColumn),
      text(terms.measures[language]),
      text(terms.responsible[language]),
      ...(parts.helped ? [text(terms.coordinating[language])] : []),
      text(terms.due[language]),
      text(words.evidence),
    ],
    rows,
  };
}

function text(title: string): Column {
  return { title, align: "left", flexible: true };
}

/** What the rows of a table have in common. */
interface RowParts {
  readonly weighted: boolean;
  /** Whether any body works with another: a column of blanks is none. */
  readonly helped: boolean;
  readonly measuresOf: (item: RemediationItem) => string;
}

function row(
  paper: Paper,
  index: IndexPlan,
  item: RemediationItem,
  { weighted, helped, measuresOf }: RowParts,
): readonly Cell[] {
  const { language } = paper;
  const figure = (points: string): Cell => {
    const percent = index.index === "sipas" ? percentOf(points, item.max, language) : null;
    return percent ?? number(points);
  };
  const cell = (parts: readonly CellPart[]): Cell => cellOf(paper, item, parts);
  return [
    item.code,
    markedTitle(item, language),
    figure(item.max),
    ...(weighted ? [number(item.weight ?? "1")] : []),
    figure(item.lastPoints),
    isTold(paper.plan, item, "target") ? figure(item.target) : blank,
    cell([
      ["shortcoming", item.shortcoming ?? ""],
      ["cause", item.cause ?? ""],
      ["target", upperFirst(requirement(paper, index, item))],
    ]),
    cell([["measures", measuresOf(item)]]) || blank,
    leadCell(paper, item),
    ...(helped ? [cell([["coordinating", item.coordinating.join("; ")]])] : []),
    cell([["due", dueText(paper, item)]]),
    cell([
      ["evidence", item.evidence.join("; ")],
      ["product", item.product ?? ""],
    ]),
  ];
}

function leadCell(paper: Paper, item: RemediationItem): Cell {
  const leader = item.leader === undefined ? "" : paper.words.inCharge(item.leader);
  return cellOf(paper, item, [
    ["responsible", item.responsible ?? blank],
    ["leader", leader],
  ]);
}

type CellPart = readonly [field: ItemField, text: string];

// In italics as soon as a part of it waits for the office; in a confirmed plan that part is a blank.
function cellOf({ plan }: Paper, item: RemediationItem, parts: readonly CellPart[]): Cell {
  const filled = parts.filter(([, one]) => one !== "");
  const told = filled.filter(([field]) => isTold(plan, item, field));
  const lines = told.map(([, one]) => one);
  if (filled.length > 0 && told.length === 0) return blank;
  const whole = lines.join("\n");
  const waits = told.some(([field]) => isProposal(item, field));
  return waits ? { text: whole, proposed: true } : whole;
}

function dueText(paper: Paper, item: RemediationItem): string {
  const { language } = paper;
  const passed = item.criterionDue !== null && item.criterionDue < item.start;
  if (item.dueWords === undefined && !passed) return formatDate(item.due, language);
  return upperFirst(dueWords(paper, item));
}
