import type { CriteriaSet, LeafNode } from "../criteria-set/criteria-set.js";
import { decimalsOf, scopeOfLeaf } from "../criteria-set/leaf-scope.js";
import { type DecimalText, readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { roundHalfUp } from "../numbers/fraction.js";
import type { Place } from "../problems/problem.js";
import type { Declared } from "../rules/kinds.js";
import { ruleEngine } from "../rules/rule-engine.js";
import { layers, type UsualLayer } from "../score-sheet/score-sheet.js";
import { NestedValues } from "./nested.js";

/** What a layer says of a leaf, by its keys in the entry of the layer. */
export interface GivenValue {
  readonly keys: readonly string[];
  readonly value: string | boolean;
}

/** An entry of a score sheet while the row of its leaf is read. */
export class FilledLeaf {
  readonly #leaf: LeafNode;
  readonly #set: CriteriaSet;
  readonly #year: number;
  readonly #place: Place;
  readonly #given = new Map<UsualLayer, GivenValue>();
  readonly #values = new NestedValues();
  readonly #places = new Map<string, string>();
  readonly #remarked = new Set<UsualLayer>();

  /** @param place cell that the entry is known by */
  constructor(leaf: LeafNode, set: CriteriaSet, year: number, place: Place) {
    this.#leaf = leaf;
    this.#set = set;
    this.#year = year;
    this.#place = place;
  }

  get isEmpty(): boolean {
    return this.#values.isEmpty;
  }

  /** Layers that say something, weakest first. */
  get layers(): readonly UsualLayer[] {
    return layers.filter((layer) => this.#given.has(layer));
  }

  set(layer: UsualLayer, given: GivenValue, place: Place): void {
    this.#given.set(layer, given);
    this.#values.set([layer, ...given.keys], given.value);
    this.#places.set(layer, place.path);
  }

  /** @returns false when the layer says nothing, or has a remark already */
  setRemark(layer: UsualLayer, text: string, place: Place): boolean {
    if (!this.#given.has(layer) || this.#remarked.has(layer)) return false;
    this.#remarked.add(layer);
    this.#values.set([layer, "remark"], text);
    this.#places.set(`${layer}/remark`, place.path);
    return true;
  }

  setEvidence(items: readonly string[], place: Place): void {
    this.#values.set(["evidence"], items);
    this.#places.set("evidence", place.path);
  }

  /** Points of a layer, also where they follow from a word. */
  pointsOf(layer: UsualLayer): DecimalText | undefined {
    const given = this.#given.get(layer);
    if (given === undefined) return undefined;
    const [first, second] = given.keys;
    if (first === "points") {
      const points = readDecimal(given.value);
      return points === undefined ? undefined : toDecimalText(points);
    }
    const declared = first === "declared" ? declaredOf(second, given.value) : undefined;
    return declared === undefined ? undefined : this.#evaluate(declared);
  }

  #evaluate(declared: Declared): DecimalText | undefined {
    const scope = scopeOfLeaf(this.#leaf, this.#set);
    const rule = ruleEngine.prepare(this.#leaf.rule, scope);
    const figures = rule.read(declared, { path: "" }, []);
    if (figures === undefined) return undefined;
    const { points } = rule.evaluate(figures, this.#year);
    return points === null ? undefined : toDecimalText(roundHalfUp(points, decimalsOf(this.#set)));
  }

  /** The entry; its cells are told by their places below the pointer. */
  toEntry(pointer: string, places: Map<string, string>): object {
    places.set(pointer, this.#place.path);
    for (const [key, path] of this.#places) places.set(`${pointer}/${key}`, path);
    return { code: this.#leaf.code, ...this.#values.toObject() };
  }
}

// What a word in a column of points can declare.
function declaredOf(key: string | undefined, value: string | boolean): Declared | undefined {
  if (key === "met" && typeof value === "boolean") return { met: value };
  return key === "choice" && typeof value === "string" ? { choice: value } : undefined;
}
