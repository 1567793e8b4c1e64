import {
  type DecimalInput,
  type DecimalText,
  readDecimal,
  toDecimalText,
} from "../numbers/decimal-text.js";
import { fraction } from "../numbers/fraction.js";
import { rankFractions, type TieRule } from "../numbers/rank-fractions.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, criteriaSetProblem, problem } from "../problems/problem.js";
import { tieRuleExpected } from "./outlines.js";

/** A value with its rank. */
export interface RankedValue {
  readonly key: string;
  readonly value: DecimalText;
  /** 1 for the highest value. */
  readonly rank: number;
  /** How many share the rank, itself included. */
  readonly sharedBy: number;
}

/** Values in order, and what has none. */
export interface ValueRanking {
  /** Highest first; equal ones by key, so that the order of the input never shows. */
  readonly ranked: readonly RankedValue[];
  /** Keys without a value, in the order of their names. */
  readonly unranked: readonly string[];
}

/**
 * Ranks values, the highest first. Values tie only when they are exactly equal: what is to tie on
 * four decimals must be given with four.
 *
 * @param items a value for each key; `null` where there is none
 * @param ties `competition` when absent
 * @throws ChisoError `not-a-decimal`, `duplicate-key`
 * @example
 * rankValues([{ key: "a", value: "0.5" }, { key: "b", value: "0.50" }, { key: "c", value: "0.4" }]).ranked[2].rank // 3
 */
export function rankValues(
  items: readonly { readonly key: string; readonly value: DecimalInput | null }[],
  ties: TieRule = "competition",
): ValueRanking {
  refuse(
    checkArguments({
      items: [items, { listOf: { keys: { key: "text" } } }],
      ties: [ties, tieRuleExpected],
    }),
  );
  const seen = new Set<string>();
  const read = items.map(({ key, value }) => ({
    key,
    value: value === null ? null : readDecimal(value),
  }));
  refuse(
    read.flatMap(({ key, value }, at) => {
      const place = below({ path: "" }, at);
      const repeated = seen.has(key)
        ? [criteriaSetProblem("duplicate-key", below(place, "key"), { key })]
        : [];
      seen.add(key);
      return value === undefined
        ? [...repeated, problem("not-a-decimal", below(place, "value"), {})]
        : repeated;
    }),
  );
  const known = read.flatMap(({ key, value }) =>
    value == null ? [] : [{ key, text: toDecimalText(value), value: fraction(value) }],
  );
  return {
    ranked: rankFractions(known, ties).map(({ item: { key, text }, rank, sharedBy }) => ({
      key,
      value: text,
      rank,
      sharedBy,
    })),
    unranked: read
      .filter(({ value }) => value === null)
      .map(({ key }) => key)
      .sort(),
  };
}
