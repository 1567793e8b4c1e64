import type { ClassLadder } from "../../criteria-set/class-ladder.js";
import { indexName } from "../../criteria-set/index-names.js";
import { walk } from "../../criteria-set/tree.js";
import { formatPercentage } from "../../numbers/format-number.js";
import type { Problem } from "../../problems/problem.js";
import { noticesOf } from "../../report/notices.js";
import { periodName } from "../../score-sheet/period-words.js";
import { entryOf, roundsOf } from "../../score-sheet/rounds.js";
import type { LayerEntry } from "../../score-sheet/score-sheet.js";
import type { PartialScore } from "../../scoring/score-partly.js";
import type { Scorecard, ScoredNode } from "../../scoring/scorecard.js";
import { walkScores } from "../../scoring/scored-tree.js";
import { textIn } from "../../text/language.js";
import type { Choice, PageLanguage, PartView, Row, Total } from "../shared/protocol.js";
import { words } from "../shared/words.js";
import { cardOf } from "./card-of.js";
import { editedRounds } from "./entry-edits.js";
import { numberText } from "./number-text.js";
import { headOf, isSheetPart, type Part } from "./work.js";

/** A part as the page shows it. */
export function partView(part: Part, language: PageLanguage): PartView {
  const score = cardOf(part);
  const { card } = score;
  const head = headOf(part);
  return {
    id: part.id,
    title: card === null ? titleOf(part, language) : textIn(card.set.title, language),
    unit: head.unit.name,
    time: periodName(head, { language }),
    notices: card === null ? [] : noticesOf(card.set, card.sheetProvenance, { language }),
    editable: isSheetPart(part),
    layers: layersOf(part, language),
    layer: part.layer ?? "best-known",
    editedRound: isSheetPart(part) ? editedRoundOf(part, card, language) : "",
    total: totalOf(score, language),
    rows: rowsOf(part, score, language),
    problems: score.problems.map(({ message }) => message[language]),
    targets: card === null ? [] : targetsOf(card.set.ladders, language),
  };
}

/** What a part is called in a list. */
export function partLabel(part: Part, language: PageLanguage): string {
  const { unit } = headOf(part);
  const { card } = cardOf(part);
  const index = card === null ? titleOf(part, language) : indexName(card.set.index)[language];
  return `${index} · ${unit.name} · ${periodName(headOf(part), { language })}`;
}

function titleOf({ results }: Part, language: PageLanguage): string {
  return results.kind === "sheet" ? textIn(results.set.title, language) : results.kind;
}

function layersOf(part: Part, language: PageLanguage): readonly Choice[] {
  if (!isSheetPart(part)) return [];
  const { set, sheet } = part.results;
  const rounds = roundsOf(sheet, set).map(({ key, title }) => ({
    value: key,
    label: textIn(title, language),
  }));
  return [{ value: "best-known", label: words[language].strongestRound }, ...rounds];
}

function editedRoundOf(
  part: Part & { results: { kind: "sheet" } },
  card: Scorecard | null,
  language: PageLanguage,
): string {
  const key = part.layer ?? card?.layersUsed.at(-1) ?? "self";
  const found = layersOf(part, language).find(({ value }) => value === key);
  return found?.label ?? key;
}

function totalOf({ card, unsound }: PartialScore, language: PageLanguage): Total {
  return {
    points: numberText(card?.points, language),
    max: numberText(card?.applicableMax, language),
    percentage: formatPercentage(card?.percentage ?? null, language),
    classes: (card?.classes ?? []).map((one) => ({
      ladder: textIn(
        card?.set.ladders.find(({ key }) => key === one.ladder)?.title ?? one.ladder,
        language,
      ),
      title: one.class === null ? "–" : textIn(one.class.title, language),
    })),
    notAssessed: card?.notAssessed.length ?? 0,
    wrong: unsound.length,
  };
}

function targetsOf(ladders: readonly ClassLadder[], language: PageLanguage): readonly Choice[] {
  return ladders.flatMap(({ key, title, classes }) =>
    classes.map((step) => ({
      value: `${key}=${step.key}`,
      label: `${textIn(title, language)}: ${textIn(step.title, language)}`,
    })),
  );
}

function rowsOf(part: Part, score: PartialScore, language: PageLanguage): readonly Row[] {
  const { card, unsound } = score;
  const problems = new Map(unsound.map((one) => [one.code, one.problems]));
  const typed = typedOf(part, card);
  const rows =
    card === null
      ? bareRows(part, language)
      : [...walkScores(card)].map(({ node }) => rowOf(node, language));
  return rows.map((row) => withTyped(row, typed.get(row.code), problems.get(row.code), language));
}

function rowOf(node: ScoredNode, language: PageLanguage): Row {
  const isLeaf = node.children === undefined;
  const step = isLeaf ? node.steps[0] : undefined;
  return {
    code: node.code,
    title: textIn(node.title, language),
    depth: node.depth,
    isLeaf,
    max: numberText(node.max, language),
    typed: "",
    points: numberText(node.points, language),
    state: node.state,
    reason: isLeaf ? node.explanation[language] : "",
    nextStep:
      step === undefined ? "" : `${step.needs[language]} (${numberText(step.points, language)})`,
    remark: isLeaf ? (node.remark ?? "") : "",
    problems: [],
  };
}

// The tree alone, where the sheet as a whole cannot be scored.
function bareRows({ results }: Part, language: PageLanguage): readonly Row[] {
  if (results.kind !== "sheet") return [];
  return [...walk(results.set)].map(({ node, depth }) => ({
    code: node.code,
    title: textIn(node.title, language),
    depth,
    isLeaf: !("children" in node),
    max: numberText(node.max, language),
    typed: "",
    points: "–",
    state: "not-assessed",
    reason: "",
    nextStep: "",
    remark: "",
    problems: [],
  }));
}

function withTyped(
  row: Row,
  given: LayerEntry | undefined,
  problems: readonly Problem[] = [],
  language: PageLanguage,
): Row {
  const shown = given?.points === undefined ? "" : numberText(given.points, language);
  const remark = typeof given?.remark === "string" ? given.remark : row.remark;
  if (problems.length === 0) return { ...row, typed: shown, remark };
  return {
    ...row,
    typed: shown,
    remark,
    state: "wrong",
    problems: problems.map((problem) => problemText(problem, language)),
  };
}

// Files are written with a point; people type a comma.
function problemText({ code, message }: Problem, language: PageLanguage): string {
  return code === "not-a-decimal" ? words[language].notANumber : message[language];
}

function typedOf(part: Part, card: Scorecard | null): ReadonlyMap<string, LayerEntry> {
  if (!isSheetPart(part)) return new Map();
  const rounds = editedRounds(part, card);
  return new Map(
    part.results.sheet.entries.flatMap((entry) => {
      const given = entryOf(entry, rounds(entry.code));
      return given === undefined ? [] : [[entry.code, given]];
    }),
  );
}
