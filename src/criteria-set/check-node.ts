import { readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import {
  addProblems,
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import type { Soundness } from "../problems/soundness.js";
import { ruleEngine } from "../rules/rule-engine.js";
import { checkMax, checkSum } from "./check-max.js";
import {
  type BranchNode,
  type CriteriaSet,
  type CriterionNode,
  deepestLevel,
  isBranch,
  type LeafNode,
} from "./criteria-set.js";
import { decimalsOf, policyOf, scopeOfLeaf } from "./leaf-scope.js";

/** Problems of a node and all below it. */
export function checkNode(
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

function checkWeight(weight: unknown, place: Place): readonly Problem[] {
  const value = readDecimal(weight);
  if (value === undefined) return [problem("not-a-decimal", place, {})];
  return value.greaterThan(0)
    ? []
    : [criteriaSetProblem("not-above-zero", place, { value: toDecimalText(value) })];
}
