import type { Scorecard, ScoredNode } from "../scoring/scorecard.js";
import { walkScores } from "../scoring/scored-tree.js";
import { type Language, textIn } from "../text/language.js";
import type { Cell, Document, TableBlock } from "./document.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { describeTotal } from "./result-lines.js";
import { layerName, stateNames, words } from "./words.js";

/** How a document of results is made. */
export interface ResultDocumentOptions {
  /** Vietnamese when absent. */
  readonly language?: Language;
}

/**
 * The result of a sheet as a document: totals, then every node with its points and reason.
 *
 * @example
 * scoreDocument(card).title // "Kết quả chấm điểm: Xã Ví Dụ, 2023"
 */
export function scoreDocument(card: Scorecard, options: ResultDocumentOptions = {}): Document {
  const language = options.language ?? "vi";
  const vi = language === "vi";
  const title = `${vi ? "Kết quả chấm điểm" : "Result"}: ${card.unit.name}, ${card.year}`;
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...noticeBlocks(noticesOf(card.set, card.sheetProvenance, language)),
      {
        kind: "list",
        items: [
          `${words.set[language]}: ${textIn(card.set.title, language)} (${card.set.id}, ${card.set.version})`,
          `${words.layer[language]}: ${layerName(card, language)}`,
          `${words.total[language]}: ${describeTotal(card, card.set.ladders, language)}`,
        ],
      },
      scoreTable(card, language),
    ],
  };
}

/**
 * The nodes of a scorecard as a table, for writers of tables.
 *
 * @example
 * scoreTable(card, "vi").rows.length // 8
 */
export function scoreTable(card: Scorecard, language: Language): TableBlock {
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      { title: words.points[language], align: "right" },
      { title: words.max[language], align: "right" },
      { title: words.percentage[language], align: "right" },
      { title: words.state[language], align: "left" },
    ],
    rows: [...walkScores(card)].map(({ node }) => row(node, language)),
    total: [
      "",
      words.total[language],
      number(card.basePoints),
      number(card.applicableMax),
      percent(card.domains.length > 0 ? card.percentage : null, card),
      "",
    ],
  };
}

function row(node: ScoredNode, language: Language): readonly Cell[] {
  const indent = "  ".repeat(node.depth - 1);
  return [
    node.code,
    `${indent}${textIn(node.title, language)}`,
    number(node.points),
    number(node.applicableMax),
    node.percentage === null ? null : { number: node.percentage, unit: "%" },
    stateNames[node.state][language],
  ];
}

function percent(percentage: string | null, card: Scorecard): Cell {
  return percentage === null || card.bonus !== "0" || card.penalty !== "0"
    ? null
    : { number: percentage, unit: "%" };
}

/** A number cell, or nothing. */
export function number(value: string | null): Cell {
  return value === null ? null : { number: value };
}
