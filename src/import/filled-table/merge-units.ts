import type { CriteriaSet, CriterionNode } from "../../criteria-set/criteria-set.js";
import { decimalsOf } from "../../criteria-set/leaf-scope.js";
import { walk } from "../../criteria-set/tree.js";
import { toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { fraction, roundHalfUp } from "../../numbers/fraction.js";
import type { PlanRow } from "../../score-sheet/plan-row.js";
import { type Finding, finding } from "../finding.js";
import { type FilledEntry, type FilledRound, pointsGiven } from "./filled-entry.js";
import type { FilledAdjustment } from "./unit-reading.js";

/** A unit that goes into a merged one. */
export interface MergedPart {
  /** Name as the table prints it. */
  readonly unit: string;
  /** What it counts for, above 0. */
  readonly weight: ExactDecimal;
  readonly entries: readonly FilledEntry[];
  readonly adjustments: readonly FilledAdjustment[];
  readonly plan: readonly PlanRow[];
}

/** What the merged unit has. */
export interface MergedUnit {
  readonly entries: readonly FilledEntry[];
  readonly adjustments: readonly FilledAdjustment[];
  readonly plan: readonly PlanRow[];
  readonly findings: readonly Finding[];
}

/**
 * The points of a unit that was merged from others: of each criterion and round the mean of theirs
 * by weight, exact and rounded once, half up, to the decimals of the set. Where a criterion did not
 * apply to some of them, the mean is of the others; where one has no points at all, nobody knows
 * the mean.
 *
 * @param rounds keys, weakest first
 */
export function mergeParts(
  parts: readonly MergedPart[],
  set: CriteriaSet,
  rounds: readonly string[],
  year: number,
): MergedUnit {
  const findings: Finding[] = [];
  const entries = [...walk(set)].flatMap(({ node }): readonly FilledEntry[] => {
    const merged = mergeNode(node, parts, set, rounds, year);
    findings.push(...merged.findings);
    return merged.entry === undefined ? [] : [merged.entry];
  });
  const adjustments = rounds.flatMap((round) =>
    (["bonus", "penalty"] as const).flatMap((side) => mergeAdjustments(parts, round, side, set)),
  );
  return { entries, adjustments, findings, plan: parts.flatMap(({ plan }) => plan) };
}

interface Said {
  readonly part: MergedPart;
  readonly entry: FilledEntry;
  readonly round: FilledRound;
}

function mergeNode(
  node: CriterionNode,
  parts: readonly MergedPart[],
  set: CriteriaSet,
  keys: readonly string[],
  year: number,
): { readonly entry?: FilledEntry; readonly findings: readonly Finding[] } {
  const own = parts.map((part) => ({ part, entry: part.entries.find((one) => one.node === node) }));
  const first = own.find(({ entry }) => entry !== undefined)?.entry;
  if (first === undefined) return { findings: [] };
  const findings: Finding[] = [];
  const rounds = new Map<string, FilledRound>();
  for (const key of keys) {
    const said = own.flatMap(({ part, entry }): readonly Said[] => {
      const round = entry?.rounds.get(key);
      return entry === undefined || round === undefined ? [] : [{ part, entry, round }];
    });
    const [one] = said;
    if (one === undefined) continue;
    const silent = parts.filter((part) => said.every((other) => other.part !== part));
    if (silent.length > 0) {
      const place = { path: one.round.path, criterion: node.code };
      const units = silent.map(({ unit }) => unit).join(", ");
      findings.push(finding("error", "merge-incomplete", place, { code: node.code, units }));
      continue;
    }
    rounds.set(key, mergeRound(said, set, year));
  }
  const items = [...new Set(own.flatMap(({ entry }) => entry?.evidence?.items ?? []))];
  const evidence = first.evidence ?? own.find(({ entry }) => entry?.evidence)?.entry?.evidence;
  const isEmpty = rounds.size === 0 && evidence === undefined;
  return {
    ...(isEmpty
      ? {}
      : {
          entry: {
            node,
            path: first.path,
            rounds,
            ...(evidence === undefined ? {} : { evidence: { ...evidence, items } }),
          },
        }),
    findings,
  };
}

function mergeRound(said: readonly Said[], set: CriteriaSet, year: number): FilledRound {
  const [first] = said as readonly [Said, ...Said[]];
  const remarks = said.flatMap(({ part, round }) =>
    round.remark === undefined ? [] : [`${part.unit}: ${round.remark}`],
  );
  const remark = remarks.length === 0 ? {} : { remark: remarks.join("; ") };
  const known = said.flatMap(({ part, entry, round }) => {
    const points = pointsGiven(entry, round.given, set, year);
    return points === undefined ? [] : [{ weight: part.weight, points }];
  });
  const { path } = first.round;
  // A word that all say, such as that it does not apply, is kept as a word.
  const isOneWord = said.every(({ round }) => sameWord(round, first.round));
  if (isOneWord || known.length === 0) return { given: first.round.given, path, ...remark };
  const points = toDecimalText(meanOf(known, set));
  return { given: { keys: ["points"], value: points }, path, ...remark };
}

function sameWord(one: FilledRound, other: FilledRound): boolean {
  const key = one.given.keys.join("/");
  return (
    key !== "points" && key === other.given.keys.join("/") && one.given.value === other.given.value
  );
}

function meanOf(
  known: readonly { readonly weight: ExactDecimal; readonly points: ExactDecimal }[],
  set: CriteriaSet,
): ExactDecimal {
  const zero = new ExactDecimal(0);
  const weight = known.reduce((sum, one) => sum.plus(one.weight), zero);
  const points = known.reduce((sum, one) => sum.plus(one.points.times(one.weight)), zero);
  return roundHalfUp(fraction(points, weight), decimalsOf(set));
}

function mergeAdjustments(
  parts: readonly MergedPart[],
  round: string,
  side: "bonus" | "penalty",
  set: CriteriaSet,
): readonly FilledAdjustment[] {
  const own = parts.map((part) => ({
    part,
    list: part.adjustments.filter((one) => one.round === round && one.side === side),
  }));
  const first = own.flatMap(({ list }) => list)[0];
  if (first === undefined) return [];
  const sums = own.map(({ part, list }) => ({
    unit: part.unit,
    weight: part.weight,
    points: list.reduce((sum, { points }) => sum.plus(points), new ExactDecimal(0)),
  }));
  const points = meanOf(sums, set);
  const reasons = own.flatMap(({ part, list }) =>
    list.map(({ reason }) => `${part.unit}: ${reason}`),
  );
  return points.isZero() ? [] : [{ ...first, points, reason: reasons.join("; ") }];
}
