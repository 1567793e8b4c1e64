import type { CriteriaSet, CriterionNode, LeafNode } from "../../criteria-set/criteria-set.js";
import { isBranch } from "../../criteria-set/criteria-set.js";
import { decimalsOf, scopeOfLeaf } from "../../criteria-set/leaf-scope.js";
import { readDecimal } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { roundHalfUp } from "../../numbers/fraction.js";
import type { Declared } from "../../rules/kinds.js";
import { ruleEngine } from "../../rules/rule-engine.js";
import { NestedValues } from "../nested.js";
import type { GivenValue } from "./points-cell.js";

/** What a round says of a criterion, with the cells that say it. */
export interface FilledRound {
  readonly given: GivenValue;
  /** Sheet and cell. */
  readonly path: string;
  readonly remark?: string;
}

/** What a filled table says of a criterion; of a branch where only its points are known. */
export interface FilledEntry {
  readonly node: CriterionNode;
  /** Cell that the entry is known by. */
  readonly path: string;
  /** By key of the round. */
  readonly rounds: ReadonlyMap<string, FilledRound>;
  readonly evidence?: { readonly items: readonly string[]; readonly path: string };
}

/** Points that a round gives, also where they follow from a word; none where it does not apply. */
export function pointsGiven(
  { node }: FilledEntry,
  given: GivenValue,
  set: CriteriaSet,
  year: number,
): ExactDecimal | undefined {
  const [first, second] = given.keys;
  if (first === "points") return readDecimal(given.value);
  const declared = first === "declared" ? declaredOf(second, given.value) : undefined;
  return declared === undefined || isBranch(node) ? undefined : evaluate(node, declared, set, year);
}

// What a word in a column of points can declare.
function declaredOf(key: string | undefined, value: string | boolean): Declared | undefined {
  if (key === "met" && typeof value === "boolean") return { met: value };
  return key === "choice" && typeof value === "string" ? { choice: value } : undefined;
}

function evaluate(
  leaf: LeafNode,
  declared: Declared,
  set: CriteriaSet,
  year: number,
): ExactDecimal | undefined {
  const rule = ruleEngine.prepare(leaf.rule, scopeOfLeaf(leaf, set));
  const figures = rule.read(declared, { path: "" }, []);
  if (figures === undefined) return undefined;
  const { points } = rule.evaluate(figures, year);
  return points === null ? undefined : roundHalfUp(points, decimalsOf(set));
}

/** The entry as a score sheet has it; its cells are told by their places below the pointer. */
export function toSheetEntry(
  { node, path, rounds, evidence }: FilledEntry,
  pointer: string,
  places: Map<string, string>,
): object {
  const values = new NestedValues();
  places.set(pointer, path);
  for (const [key, round] of rounds) {
    const keys = isUsual(key) ? [key] : ["rounds", key];
    values.set([...keys, ...round.given.keys], round.given.value);
    places.set(`${pointer}/${keys.join("/")}`, round.path);
    if (round.remark !== undefined) values.set([...keys, "remark"], round.remark);
  }
  if (evidence !== undefined) {
    values.set(["evidence"], evidence.items);
    places.set(`${pointer}/evidence`, evidence.path);
  }
  return { code: node.code, ...values.toObject() };
}

function isUsual(key: string): boolean {
  return key === "self" || key === "appraised" || key === "final";
}
