/** Where a score sheet that was read differs from the truth, one line each. */

import {
  type CriteriaSet,
  type DecimalInput,
  type LayerEntry,
  layers,
  leavesOf,
  type ScoreSheet,
  type SheetEntry,
} from "../../src/entries/scoring.js";
import { type DecimalText, toDecimalText } from "../../src/numbers/decimal-text.js";
import { exact } from "../../src/numbers/exact.js";
import { textIn } from "../../src/text/language.js";
import { plainText } from "./plain-text.js";
import type { TruthPoints, TruthRound } from "./truth.js";

interface FoundRound {
  readonly key: string;
  readonly points: ReadonlyMap<string, TruthPoints | "figures">;
  readonly bonus: DecimalText;
  readonly penalty: DecimalText;
}

/** Points by leaf and round, wholes, bonus and penalty. */
export function sheetDifferences(
  sheet: ScoreSheet,
  set: CriteriaSet,
  rounds: readonly TruthRound[],
): readonly string[] {
  const truth = rounds.filter(saysAnything);
  const found = roundsOf(sheet, set).filter(isFilled);
  if (found.length !== truth.length) {
    return [`rounds: ${found.map(({ key }) => key).join(", ") || "none"}, not ${truth.length}`];
  }
  return truth.flatMap((round, at) => {
    const own = found[at];
    return own === undefined ? [] : roundDifferences(own, round, set);
  });
}

// A column in which every row was left empty is no round.
function saysAnything({ points, wholes, bonus, penalty }: TruthRound): boolean {
  const given = [...points, ...Object.values(wholes ?? {}), bonus, penalty];
  return given.some((one) => one !== null && one !== undefined);
}

function isFilled({ points, bonus, penalty }: FoundRound): boolean {
  return points.size > 0 || bonus !== "0" || penalty !== "0";
}

function roundsOf(sheet: ScoreSheet, set: CriteriaSet): readonly FoundRound[] {
  const keys = (sheet.rounds ?? set.rounds)?.map(({ key }) => key) ?? layers;
  return keys.map((key) => ({
    key,
    points: new Map(
      sheet.entries.flatMap((entry) => {
        const said = entryOf(entry, key);
        return said === undefined ? [] : [[entry.code, pointsIn(said)] as const];
      }),
    ),
    bonus: sumOf(sheet.adjustments?.[key]?.bonus ?? []),
    penalty: sumOf(sheet.adjustments?.[key]?.penalty ?? []),
  }));
}

function entryOf(entry: SheetEntry, key: string): LayerEntry | undefined {
  return key === "self" || key === "appraised" || key === "final"
    ? entry[key]
    : entry.rounds?.[key];
}

function pointsIn(entry: LayerEntry): TruthPoints | "figures" {
  if (entry.notApplicable !== undefined) return "not-applicable";
  return entry.points === undefined ? "figures" : toDecimalText(exact(entry.points));
}

function sumOf(list: readonly { readonly points: DecimalInput }[]): DecimalText {
  return toDecimalText(list.reduce((sum, { points }) => sum.plus(exact(points)), exact("0")));
}

function roundDifferences(
  found: FoundRound,
  truth: TruthRound,
  set: CriteriaSet,
): readonly string[] {
  const { keys, points, wholes = {}, bonus = "0", penalty = "0" } = truth;
  const expected = new Map<string, TruthPoints>();
  leavesOf(set).forEach(({ code }, at) => {
    const own = points[at] ?? null;
    if (own !== null) expected.set(code, own);
  });
  for (const [title, own] of Object.entries(wholes)) {
    const domain = set.domains.find((node) =>
      plainText(textIn(node.title, "vi")).includes(plainText(title)),
    );
    expected.set(domain?.code ?? title, own);
  }
  const codes = new Set([...expected.keys(), ...found.points.keys()]);
  const show = (value: TruthPoints | "figures" | undefined): string => value ?? "nothing";
  return [
    ...(keys === undefined || keys.includes(found.key)
      ? []
      : [`round ${found.key}, not ${keys.join(" or ")}`]),
    ...[...codes].flatMap((code) => {
      const [own, right] = [found.points.get(code), expected.get(code)];
      return own === right ? [] : [`${found.key} ${code}: ${show(own)}, not ${show(right)}`];
    }),
    ...(found.bonus === bonus ? [] : [`${found.key} bonus: ${found.bonus}, not ${bonus}`]),
    ...(found.penalty === penalty
      ? []
      : [`${found.key} penalty: ${found.penalty}, not ${penalty}`]),
  ];
}
