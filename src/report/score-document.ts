import { atLevel } from "../document/cell.js";
import type { Cell, Document, TableBlock } from "../document/document.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { periodName } from "../score-sheet/period-words.js";
import { scorecardOutline } from "../scoring/outlines.js";
import { isScoredBranch, type Scorecard, type ScoredNode } from "../scoring/scorecard.js";
import { walkScores } from "../scoring/scored-tree.js";
import { type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { nodeTitle } from "./node-title.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { isSigned, remarkWords } from "./remark-words.js";
import { describeTotal } from "./result-lines.js";
import { resultWords } from "./result-words.js";
import { roundLine } from "./round-line.js";
import { withheldLines } from "./withheld-lines.js";
import { stateNames, words } from "./words.js";

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
  refuse(checkArguments({ card: [card, scorecardOutline] }, [options, languageOptionsOutline]));
  const language = options.language ?? "vi";
  const title = `${resultWords.title[language]}: ${card.unit.name}, ${periodName(card, { language })}`;
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...noticeBlocks(noticesOf(card.set, card.sheetProvenance, { language })),
      {
        kind: "list",
        items: scoreSentences(card, language),
      },
      scoreTable(card, { language }),
    ],
  };
}

/** What a result is of, and what it is in all. */
export function scoreSentences(card: Scorecard, language: Language): readonly string[] {
  return [
    `${words.set[language]}: ${textIn(card.set.title, language)} (${card.set.id}, ${card.set.version})`,
    roundLine(card, language),
    `${words.total[language]}: ${describeTotal(card, card.set.ladders, language)}`,
    ...withheldLines(card.classes, language),
  ];
}

/**
 * The nodes of a scorecard as a table, for writers of tables: with a column of weights where a
 * node has one, and of remarks where one says who made it or when.
 *
 * @example
 * scoreTable(card).rows.length // 8
 */
export function scoreTable(card: Scorecard, options: LanguageOptions = {}): TableBlock {
  refuse(checkArguments({ card: [card, scorecardOutline] }, [options, languageOptionsOutline]));
  const { language = "vi" } = options;
  const nodes = [...walkScores(card)].map(({ node }) => node);
  const more: Extras = {
    weight: nodes.some(({ weight }) => weight !== undefined),
    remark: nodes.some((node) => !isScoredBranch(node) && isSigned(node)),
  };
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      { title: words.points[language], align: "right" },
      { title: words.max[language], align: "right" },
      ...(more.weight ? [{ title: words.weight[language], align: "right" as const }] : []),
      { title: words.percentage[language], align: "right" },
      { title: words.state[language], align: "left" },
      ...(more.remark
        ? [{ title: words.remark[language], align: "left" as const, flexible: true }]
        : []),
    ],
    rows: nodes.map((node) => row(node, more, language)),
    total: [
      "",
      words.total[language],
      number(card.basePoints),
      number(card.applicableMax),
      ...(more.weight ? [""] : []),
      percent(card.domains.length > 0 ? card.percentage : null, card),
      "",
      ...(more.remark ? [""] : []),
    ],
  };
}

/** Columns that stand there only where they have something to say. */
interface Extras {
  readonly weight: boolean;
  readonly remark: boolean;
}

function row(node: ScoredNode, more: Extras, language: Language): readonly Cell[] {
  return [
    node.code,
    atLevel(nodeTitle(node, language), node.depth - 1),
    number(node.points),
    number(node.applicableMax),
    ...(more.weight ? [number(node.weight ?? "1")] : []),
    node.percentage === null ? null : { number: node.percentage, unit: "%" },
    stateNames[node.state][language],
    ...(more.remark ? [isScoredBranch(node) ? "" : remarkWords(node, language)] : []),
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
