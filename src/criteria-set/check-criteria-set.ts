import { isCivilDate } from "../dates/civil-date.js";
import {
  type DecimalInput,
  readDecimal,
  sumDecimals,
  toDecimalText,
} from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { checkKeys } from "../problems/check-keys.js";
import { checkNesting } from "../problems/check-nesting.js";
import {
  addProblems,
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { type Soundness, soundnessBeside } from "../problems/soundness.js";
import { whereReadable } from "../problems/unreadable.js";
import { ruleEngine } from "../rules/rule-engine.js";
import { checkConditions } from "./check-conditions.js";
import { checkSetShape } from "./check-shape.js";
import { checkLadder } from "./class-ladder.js";
import {
  type BranchNode,
  type CriteriaSet,
  type CriterionNode,
  deepestLevel,
  isBranch,
  type LeafNode,
} from "./criteria-set.js";
import { decimalsOf, policyOf, scopeOfLeaf } from "./leaf-scope.js";

/**
 * Every problem of a criteria set: its shape, codes, sums, rules, ladders, period, provenance. It is
 * the check that `parseCriteriaSet` and everything that takes a set make.
 *
 * @returns an empty list when there is nothing wrong
 *
 * @example
 * checkCriteriaSet({ ...parIndexCaMau2013, max: "8" })[0]?.code // "sum-mismatch"
 */
export function checkCriteriaSet(set: CriteriaSet): readonly Problem[] {
  return whereReadable<readonly Problem[]>(
    set,
    () => checkReadable(set),
    (unreadable) => unreadable,
  );
}

function checkReadable(set: CriteriaSet): readonly Problem[] {
  const nesting = checkNesting(set);
  if (nesting.length > 0) return nesting;
  const problems: Problem[] = [];
  checkSetShape(set, problems);
  const soundness = soundnessBeside(problems);
  return soundness.stands("") ? problems.concat(checkMeaning(set, soundness)) : problems;
}

// The meaning wherever the shape is right, so that every problem comes out at once.
function checkMeaning(set: CriteriaSet, soundness: Soundness): readonly Problem[] {
  const problems: Problem[] = [];
  const root: Place = { path: "" };
  addProblems(problems, checkPeriod(set, root, soundness));
  addProblems(problems, checkProvenance(set, root, soundness));
  if (soundness.stands("/domains")) {
    const place = below(root, "domains");
    addProblems(
      problems,
      checkSum(set.domains, { code: set.id, max: set.max }, place, soundness, root),
    );
    const codes = new Set<string>();
    set.domains.forEach((node, index) => {
      addProblems(problems, checkNode(node, 1, below(place, index), set, codes, soundness));
    });
  }
  if (soundness.stands("/ladders")) {
    const at = below(root, "ladders");
    if (soundness.isWhole("/ladders")) addProblems(problems, checkKeys(set.ladders ?? [], at));
    (set.ladders ?? []).forEach((ladder, index) => {
      const place = below(at, index);
      if (!soundness.isWhole(place.path)) return;
      addProblems(problems, checkLadder(ladder, place));
      if (soundness.isWhole("/domains")) addProblems(problems, checkConditions(ladder, set, place));
    });
  }
  if (set.rounds !== undefined && soundness.isWhole("/rounds")) {
    addProblems(problems, checkKeys(set.rounds, below(root, "rounds")));
  }
  for (const key of ["bonus", "penalty"] as const) {
    const limit = set[key];
    if (limit !== undefined && soundness.isWhole(`/${key}`)) {
      addProblems(problems, checkMax(limit.max, decimalsOf(set), below(root, key, "max")));
    }
  }
  return problems;
}

function checkPeriod(set: CriteriaSet, root: Place, soundness: Soundness): readonly Problem[] {
  if (!soundness.isWhole("/period")) return [];
  const { from, to } = set.period;
  const wrong = Object.entries(set.period)
    .filter(([, date]) => date !== undefined && !isCivilDate(date))
    .map(([key, date]) =>
      problem("not-a-date", below(root, "period", key), { value: showValue(date) }),
    );
  if (wrong.length > 0) return wrong;
  return to !== undefined && to < from
    ? [criteriaSetProblem("period-reversed", below(root, "period"), { from, to })]
    : [];
}

function checkProvenance(set: CriteriaSet, root: Place, soundness: Soundness): readonly Problem[] {
  if (!soundness.isWhole("/provenance")) return [];
  const { status, instruments, note, checked } = set.provenance;
  const at = below(root, "provenance");
  const problems: Problem[] = [];
  if ((status === "official" || status === "partial") && instruments.length === 0) {
    problems.push(criteriaSetProblem("instruments-missing", below(at, "instruments"), { status }));
  }
  if (status === "partial" && note === undefined) {
    problems.push(criteriaSetProblem("partial-without-marks", at, {}));
  }
  if (checked !== undefined && !isCivilDate(checked.date)) {
    problems.push(problem("not-a-date", below(at, "checked", "date"), { value: checked.date }));
  }
  instruments.forEach(({ date }, index) => {
    if (date !== undefined && !isCivilDate(date)) {
      problems.push(
        problem("not-a-date", below(at, "instruments", index, "date"), { value: date }),
      );
    }
  });
  return problems;
}

function checkNode(
  node: CriterionNode,
  depth: number,
  where: Place,
  set: CriteriaSet,
  codes: Set<string>,
  soundness: Soundness,
): readonly Problem[] {
  if (!soundness.stands(where.path)) return [];
  const problems: Problem[] = [];
  const named = soundness.isWhole(`${where.path}/code`);
  const place: Place = named ? { path: where.path, criterion: node.code } : where;
  if (named) {
    if (codes.has(node.code)) {
      problems.push(
        criteriaSetProblem("duplicate-code", below(place, "code"), { code: node.code }),
      );
    }
    codes.add(node.code);
  }
  if (depth > deepestLevel)
    problems.push(criteriaSetProblem("too-deep", place, { code: nameOf(place) }));
  if (soundness.isWhole(`${place.path}/max`)) {
    addProblems(problems, checkMax(node.max, decimalsOf(set), below(place, "max")));
  }
  if (node.weight !== undefined && soundness.isWhole(`${place.path}/weight`)) {
    addProblems(problems, checkWeight(node.weight, below(place, "weight")));
  }
  if (!soundness.stands(`${place.path}/children`)) return problems;
  if (!isBranch(node)) return [...problems, ...checkLeaf(node, place, set, soundness)];
  addProblems(problems, checkBranchKeys(node, place));
  const at = below(place, "children");
  addProblems(problems, checkSum(node.children, node, at, soundness, place));
  node.children.forEach((child, index) => {
    const childPlace = below({ path: at.path }, index);
    addProblems(problems, checkNode(child, depth + 1, childPlace, set, codes, soundness));
  });
  return problems;
}

const leafKeys = /* @__PURE__ */ Object.keys({
  counts: true,
  ruleText: true,
  scoredBy: true,
  notApplicable: true,
  evidence: true,
  provenance: true,
} satisfies Record<Exclude<keyof LeafNode, keyof BranchNode>, true>);

// The code of a node, or its place while the code itself is wrong.
function nameOf({ criterion, path }: Place): string {
  return criterion ?? path;
}

function checkBranchKeys(node: CriterionNode, place: Place): readonly Problem[] {
  const given = node as unknown as Readonly<Record<string, unknown>>;
  const code = nameOf(place);
  const problems = leafKeys
    .filter((key) => given[key] !== undefined)
    .map((key) => criteriaSetProblem("leaf-key-on-branch", below(place, key), { code, key }));
  if (given.rule !== undefined) {
    problems.push(criteriaSetProblem("branch-with-rule", below(place, "rule"), { code }));
  }
  return problems;
}

function checkLeaf(
  leaf: LeafNode,
  place: Place,
  set: CriteriaSet,
  soundness: Soundness,
): readonly Problem[] {
  const problems: Problem[] = [];
  const marked = leaf.provenance !== undefined && leaf.provenance !== "official";
  if (soundness.isWhole("/provenance") && set.provenance.status === "official" && marked) {
    problems.push(
      criteriaSetProblem("provenance-contradiction", below(place, "provenance"), {
        code: nameOf(place),
      }),
    );
  }
  if (leaf.rule === undefined) {
    problems.push(criteriaSetProblem("leaf-without-rule", place, { code: nameOf(place) }));
  } else if (soundness.isWhole(`${place.path}/rule`) && soundness.isWhole(`${place.path}/max`)) {
    const scope = scopeOfLeaf(leaf, set);
    const wrong = ruleEngine.check(leaf.rule, scope, below(place, "rule"));
    addProblems(problems, wrong);
    if (wrong.length > 0) return problems;
    addProblems(problems, checkCounts(leaf, place));
    if (ruleEngine.mayNotApply(leaf.rule) && policyOf(leaf, set) === "not-allowed") {
      problems.push(
        scoreSheetProblem("not-applicable-not-allowed", below(place, "rule", "whenZero"), {
          code: nameOf(place),
        }),
      );
    }
  }
  return problems;
}

// What a figure counts can be said only of figures that the rule reads.
function checkCounts(leaf: LeafNode, place: Place): readonly Problem[] {
  if (leaf.counts === undefined) return [];
  const figures = ruleEngine.figures(leaf.rule);
  const known = new Set(figures.flatMap((keys) => [keys[0], keys.join(".")]));
  return Object.keys(leaf.counts)
    .filter((figure) => !known.has(figure))
    .map((figure) =>
      criteriaSetProblem("unknown-figure", below(place, "counts", figure), {
        figure,
        figures: [...known].join(", "),
      }),
    );
}

/** Problems of a maximum: no decimal, below zero, or finer than points may be. */
export function checkMax(max: unknown, decimals: number, place: Place): readonly Problem[] {
  const value = readDecimal(max);
  if (value === undefined) return [problem("not-a-decimal", place, {})];
  const text = toDecimalText(value);
  if (value.isNegative()) return [problem("negative-number", place, { value: text })];
  return value.decimalPlaces() > decimals
    ? [problem("too-many-decimals", place, { value: text, decimals: String(decimals) })]
    : [];
}

function checkWeight(weight: unknown, place: Place): readonly Problem[] {
  const value = readDecimal(weight);
  if (value === undefined) return [problem("not-a-decimal", place, {})];
  return value.greaterThan(0)
    ? []
    : [criteriaSetProblem("not-above-zero", place, { value: toDecimalText(value) })];
}

function checkSum(
  children: readonly CriterionNode[],
  parent: { readonly code: string; readonly max: DecimalInput },
  at: Place,
  soundness: Soundness,
  parentPlace: Place,
): readonly Problem[] {
  const sound =
    soundness.isWhole(`${parentPlace.path}/max`) &&
    // Spread, because `every` would pass over a hole in the list.
    [...children].every(
      (_child, index) =>
        soundness.isWhole(`${at.path}/${index}/max`) &&
        soundness.isWhole(`${at.path}/${index}/weight`),
    );
  if (!sound || readDecimal(parent.max) === undefined) return [];
  const worths = children.map(({ max, weight }) => {
    const [points, factor] = [readDecimal(max), readDecimal(weight ?? 1)];
    return points === undefined || factor === undefined ? undefined : points.times(factor);
  });
  const known = worths.filter((worth) => worth !== undefined);
  if (known.length < worths.length) return [];
  const sum = sumDecimals(known);
  const code: unknown = parent.code;
  if (sum.equals(exact(parent.max))) return [];
  return [
    criteriaSetProblem("sum-mismatch", below(parentPlace, "max"), {
      parent: `"${typeof code === "string" ? code : parentPlace.path}"`,
      printed: toDecimalText(exact(parent.max)),
      sum: toDecimalText(sum),
    }),
  ];
}
