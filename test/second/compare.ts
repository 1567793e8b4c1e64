import {
  type CriteriaSet as ChisoSet,
  type ScoreSheet as ChisoSheet,
  findGaps,
  parseCriteriaSet,
  parseScoreSheet,
  type Scorecard,
  type ScoredNode,
  type ScoreOptions,
  score,
} from "../../src/entries/index.js";
import type { RandomCase } from "./random-set.js";
import {
  dividedBy,
  hundred,
  isZero,
  type Rational,
  roundHalfUp,
  times,
  write,
} from "./rational.js";
import type { Edges } from "./second-rules.js";
import { type SecondNode, type SecondResult, type Standing, secondScore } from "./second-score.js";
import type { CriteriaSet, ScoreSheet, SetNode } from "./second-types.js";

/** What was compared, and where the two scorers disagree. */
export interface ComparisonOfCase {
  readonly items: readonly { readonly kind: string; readonly fromFigures: boolean }[];
  readonly differences: readonly string[];
}

/** Scores a case with the library and with the second scorer, and compares all that both say. */
export function compareCase({ set, sheet, options }: RandomCase, edges?: Edges): ComparisonOfCase {
  const card = score(
    set as unknown as ChisoSet,
    sheet as unknown as ChisoSheet,
    options as unknown as ScoreOptions,
  );
  const second = secondScore(set, sheet, options, edges);
  const scored = card.domains.flatMap(withDescendants);
  return {
    items: scored.flatMap((node) =>
      "rule" in node
        ? [{ kind: node.rule, fromFigures: second.nodes.get(node.code)?.fromFigures ?? false }]
        : [],
    ),
    differences: [
      ...compareText("nodes", codes(scored), codes([...second.nodes.values()])),
      ...scored.flatMap((node) =>
        compareNode(node, second.nodes.get(node.code)).map(
          (difference) => `${difference} ${inputOf(node.code, set, sheet)}`,
        ),
      ),
      ...compareTotals(card, second),
      ...compareClasses(card, second),
      ...compareGaps(card, second),
    ],
  };
}

/** Problems of a case as it would be read from files; none, because cases are valid. */
export function problemsOfCase({ set, sheet }: RandomCase): readonly unknown[] {
  const read = parseCriteriaSet(JSON.parse(JSON.stringify(set)));
  if (!read.ok) return read.problems;
  const readSheet = parseScoreSheet(JSON.parse(JSON.stringify(sheet)), read.value);
  return readSheet.ok ? [] : readSheet.problems;
}

function withDescendants(node: ScoredNode): readonly ScoredNode[] {
  return [node, ...(node.children ?? []).flatMap(withDescendants)];
}

function codes(nodes: readonly { readonly code: string }[]): string {
  return nodes.map(({ code }) => code).join(" ");
}

function compareText(name: string, found: unknown, expected: unknown): readonly string[] {
  return found === expected ? [] : [`${name}: ${String(found)}, expected ${String(expected)}`];
}

function textOf(value: Rational | null): string | null {
  return value === null ? null : write(value);
}

/** Percent with two decimals, as results are published; nothing while points are missing. */
function percentageOf(points: Rational | null, { state, applicableMax }: Standing): string | null {
  if (points === null || state === "not-assessed" || isZero(applicableMax)) return null;
  return write(roundHalfUp(dividedBy(times(points, hundred), applicableMax), 2), 2);
}

function compareNode(node: ScoredNode, expected: SecondNode | undefined): readonly string[] {
  if (expected === undefined) return [];
  return [
    ...compareText("points", node.points, textOf(expected.points)),
    ...compareText("max", node.max, textOf(expected.max)),
    ...compareText("applicableMax", node.applicableMax, textOf(expected.applicableMax)),
    ...compareText("state", node.state, expected.state),
    ...compareText("percentage", node.percentage, percentageOf(expected.points, expected)),
  ];
}

/** What a reader needs to repeat a difference by hand. */
function inputOf(code: string, set: CriteriaSet, sheet: ScoreSheet): string {
  const { children, ...node } = findNode(set.domains, code) ?? {};
  const entry = sheet.entries.find((one) => one.code === code);
  const input = { decimals: set.decimals, year: sheet.year, node, entry };
  return children === undefined ? JSON.stringify(input) : `(branch ${code})`;
}

function findNode(nodes: readonly SetNode[], code: string): SetNode | undefined {
  for (const node of nodes) {
    const found = node.code === code ? node : findNode(node.children ?? [], code);
    if (found !== undefined) return found;
  }
  return undefined;
}

function compareTotals(card: Scorecard, second: SecondResult): readonly string[] {
  const { total } = second;
  const open = [...second.nodes.values()].filter(
    ({ isItem, state }) => isItem && state === "not-assessed",
  );
  return [
    ...compareText("total base", card.basePoints, textOf(total.points)),
    ...compareText("total bonus", card.bonus, textOf(second.bonus)),
    ...compareText("total penalty", card.penalty, textOf(second.penalty)),
    ...compareText("total points", card.points, textOf(second.points)),
    ...compareText("total max", card.max, textOf(total.max)),
    ...compareText("total applicableMax", card.applicableMax, textOf(total.applicableMax)),
    ...compareText("total percentage", card.percentage, percentageOf(second.points, total)),
    ...compareText("complete", card.complete, total.state !== "not-assessed"),
    ...compareText("not assessed", card.notAssessed.join(" "), codes(open)),
  ];
}

function compareClasses(card: Scorecard, second: SecondResult): readonly string[] {
  const found = card.classes.map((row) => {
    const { withheld = [] } = row as { readonly withheld?: readonly { readonly class: string }[] };
    const keys = [...new Set(withheld.map((one) => one.class))];
    return `${row.ladder} ${row.class?.key ?? "-"} (${keys.join(" ")})`;
  });
  const expected = second.classes.map(
    (row) => `${row.ladder} ${row.class ?? "-"} (${row.withheld.join(" ")})`,
  );
  return [
    ...compareText("classes", found.join("; "), expected.join("; ")),
    ...compareText("class", card.class?.key ?? null, second.classes[0]?.class ?? null),
  ];
}

function compareGaps(card: Scorecard, second: SecondResult): readonly string[] {
  const report = findGaps(card);
  const found = report.gaps.map(({ code, lost }) => `${code} ${lost}`);
  const expected = second.losses.map(({ code, lost }) => `${code} ${write(lost)}`);
  return [
    ...compareText("gaps", found.join("; "), expected.join("; ")),
    ...compareText("unknown", report.unknown, write(second.unknown)),
  ];
}
