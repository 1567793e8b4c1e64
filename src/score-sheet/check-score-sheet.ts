import { type CriteriaSet, isBranch, type LeafNode } from "../criteria-set/criteria-set.js";
import { decimalsOf, policyOf, scopeOfLeaf } from "../criteria-set/leaf-scope.js";
import { walk } from "../criteria-set/tree.js";
import { isCivilDate, yearOf } from "../dates/civil-date.js";
import { readDecimal, sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { fraction, roundHalfUp } from "../numbers/fraction.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import { checkPoints } from "../rules/points.js";
import { ruleEngine } from "../rules/rule-engine.js";
import { exact } from "../rules/worth.js";
import {
  type Adjustment,
  type Layer,
  type LayerEntry,
  layers,
  type ScoreSheet,
  type SheetEntry,
} from "./score-sheet.js";

/**
 * Every problem in the meaning of a score sheet whose shape is right, against its criteria set:
 * codes, points, figures, layers, limits of bonus and penalty.
 *
 * @returns an empty list when there is nothing wrong
 *
 * @example
 * checkScoreSheet({ ...sheet, year: 2012 }, caMau2013)[0]?.code // "year-outside-period"
 */
export function checkScoreSheet(sheet: ScoreSheet, set: CriteriaSet): readonly Problem[] {
  return checkSoundScoreSheet(sheet, set, allSound);
}

/** The same for a document that may have the wrong shape in places: those are passed over. */
export function checkSoundScoreSheet(
  sheet: ScoreSheet,
  set: CriteriaSet,
  soundness: Soundness,
): readonly Problem[] {
  const root: Place = { path: "" };
  const problems = [...checkSetAndYear(sheet, set, root, soundness)];
  if (soundness.stands("/entries")) {
    problems.push(...checkEntries(sheet, set, below(root, "entries"), soundness));
  }
  for (const layer of layers) {
    const path = `/adjustments/${layer}`;
    if (sheet.adjustments?.[layer] === undefined || !soundness.isWhole(path)) continue;
    const place = below(root, "adjustments", layer);
    problems.push(...checkAdjustments("bonus", sheet, layer, set, place));
    problems.push(...checkAdjustments("penalty", sheet, layer, set, place));
  }
  return problems;
}

function checkSetAndYear(
  sheet: ScoreSheet,
  set: CriteriaSet,
  root: Place,
  soundness: Soundness,
): readonly Problem[] {
  const problems: Problem[] = [];
  const { id, version } = set;
  if (soundness.isWhole("/set") && (sheet.set.id !== id || sheet.set.version !== version)) {
    problems.push(
      problem("set-mismatch", below(root, "set"), {
        given: `"${sheet.set.id}" (${sheet.set.version})`,
        expected: `"${id}" (${version})`,
      }),
    );
  }
  const { from, to } = set.period;
  const outside = (year: number): boolean =>
    year < yearOf(from) || (to !== undefined && year > yearOf(to));
  if (soundness.isWhole("/year") && isCivilDate(from) && outside(sheet.year)) {
    problems.push(
      problem("year-outside-period", below(root, "year"), {
        year: String(sheet.year),
        period: `${yearOf(from)} - ${to === undefined ? "…" : yearOf(to)}`,
      }),
    );
  }
  return problems;
}

function checkEntries(
  sheet: ScoreSheet,
  set: CriteriaSet,
  place: Place,
  soundness: Soundness,
): readonly Problem[] {
  const nodes = new Map([...walk(set)].map(({ node }) => [node.code, node]));
  const seen = new Set<string>();
  const year = soundness.isWhole("/year") ? sheet.year : yearOf(set.period.from);
  return sheet.entries.flatMap((entry, index): readonly Problem[] => {
    const where = below(place, index);
    if (!soundness.stands(where.path) || !soundness.isWhole(`${where.path}/code`)) return [];
    const { code } = entry;
    const at: Place = { path: where.path, criterion: code };
    const repeated = seen.has(code) ? [problem("duplicate-code", below(at, "code"), { code })] : [];
    seen.add(code);
    const node = nodes.get(code);
    if (node === undefined)
      return [...repeated, problem("unknown-code", below(at, "code"), { code })];
    if (isBranch(node)) return [...repeated, problem("not-a-leaf", below(at, "code"), { code })];
    return [...repeated, ...checkEntry(entry, node, set, year, at, soundness)];
  });
}

function checkEntry(
  entry: SheetEntry,
  leaf: LeafNode,
  set: CriteriaSet,
  year: number,
  place: Place,
  soundness: Soundness,
): readonly Problem[] {
  return layers.flatMap((layer) => {
    const given = entry[layer];
    const at = below(place, layer);
    if (given === undefined || !soundness.isWhole(at.path)) return [];
    const problems = [...checkLayerEntry(given, leaf, set, year, at)];
    if (layer === "self" && leaf.scoredBy !== undefined && leaf.scoredBy !== "unit") {
      const scorer =
        leaf.scoredBy === "survey" ? "điều tra xã hội học (survey)" : "cấp trên (superior)";
      problems.unshift(problem("wrong-scorer", at, { code: leaf.code, scorer }));
    }
    return problems;
  });
}

function checkLayerEntry(
  entry: LayerEntry,
  leaf: LeafNode,
  set: CriteriaSet,
  year: number,
  place: Place,
): readonly Problem[] {
  if (entry.notApplicable !== undefined) {
    if (entry.points !== undefined || entry.declared !== undefined) {
      return [problem("entry-contradiction", place, {})];
    }
    return policyOf(leaf, set) === "not-allowed"
      ? [problem("not-applicable-not-allowed", below(place, "notApplicable"), { code: leaf.code })]
      : [];
  }
  if (entry.points === undefined && entry.declared === undefined) {
    return [problem("empty-entry", place, {})];
  }
  const scope = scopeOfLeaf(leaf, set, year);
  const problems: Problem[] = [];
  if (entry.points !== undefined) {
    const lowest = ruleEngine.lowest(leaf.rule, scope);
    const stepped = leaf.rule.kind === "points" ? leaf.rule : undefined;
    problems.push(
      ...checkPoints(
        entry.points,
        lowest,
        scope.max,
        scope.decimals,
        below(place, "points"),
        stepped,
      ),
    );
  }
  if (entry.declared !== undefined) {
    const at = below(place, "declared");
    problems.push(...ruleEngine.checkDeclared(leaf.rule, entry.declared, scope, at));
  }
  return problems.length > 0 ? problems : checkAgreement(entry, leaf, set, year, place);
}

// Published points are rounded, so they agree with the figures when those, rounded to as many
// decimals as were typed, are the same.
function checkAgreement(
  entry: LayerEntry,
  leaf: LeafNode,
  set: CriteriaSet,
  year: number,
  place: Place,
): readonly Problem[] {
  if (entry.points === undefined || entry.declared === undefined) return [];
  const { points } = ruleEngine.evaluate(leaf.rule, entry.declared, scopeOfLeaf(leaf, set, year));
  const typed = exact(entry.points);
  if (points !== null && roundHalfUp(points, typed.decimalPlaces()).equals(typed)) return [];
  return [
    problem("points-disagree", below(place, "points"), {
      points: toDecimalText(typed),
      computed:
        points === null
          ? "không áp dụng / not applicable"
          : toDecimalText(roundHalfUp(points, decimalsOf(set))),
    }),
  ];
}

const adjustmentNames = { bonus: "điểm thưởng (bonus)", penalty: "điểm phạt (penalty)" } as const;

function checkAdjustments(
  kind: "bonus" | "penalty",
  sheet: ScoreSheet,
  layer: Layer,
  set: CriteriaSet,
  place: Place,
): readonly Problem[] {
  const given = sheet.adjustments?.[layer]?.[kind];
  const limit = set[kind];
  if (given === undefined) return [];
  const at = below(place, kind);
  const name = adjustmentNames[kind];
  if (limit === undefined) return [problem("adjustment-not-foreseen", at, { kind: name })];
  const problems = given.flatMap(({ points }, index) =>
    checkAdjustment(points, decimalsOf(set), below(at, index, "points")),
  );
  if (problems.length > 0) return problems;
  const sum = sumDecimals(given.map(({ points }) => exact(points)));
  const max = exact(limit.max);
  return sum.greaterThan(max)
    ? [
        problem("adjustment-above-limit", at, {
          kind: name,
          points: toDecimalText(sum),
          max: toDecimalText(max),
        }),
      ]
    : [];
}

function checkAdjustment(
  points: Adjustment["points"],
  decimals: number,
  place: Place,
): readonly Problem[] {
  const value = readDecimal(points);
  if (value === undefined) return [problem("not-a-decimal", place, {})];
  const text = toDecimalText(value);
  if (!value.greaterThan(0)) return [problem("not-above-zero", place, { value: text })];
  return roundHalfUp(fraction(value), decimals).equals(value)
    ? []
    : [problem("too-many-decimals", place, { value: text, decimals: String(decimals) })];
}
