import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { ExactSums } from "./exact-sums.js";
import { criteriaOf, type Questionnaire } from "./questionnaire.js";
import { pairCells, pairPlaces, type ReadForm, weightDigits } from "./read-form.js";
import type { ClusterTally, CriterionTotals, PairSums, StratumTally } from "./tally.js";

/** Adds up the forms of one stratum. */
export class StratumCounter {
  readonly #codes: readonly string[];
  readonly #digits: number;
  readonly #singles: ExactSums;
  readonly #pairs: ExactSums;
  /** The weights of all forms, and their squares. */
  readonly #weights = new ExactSums(2);
  readonly #clusters = new Map<
    string,
    { forms: number; readonly singles: ExactSums; readonly weights: ExactSums }
  >();
  #forms = 0;

  constructor(questionnaire: Questionnaire) {
    this.#codes = criteriaOf(questionnaire).map(({ criterion }) => criterion.code);
    this.#digits = weightDigits(questionnaire);
    this.#singles = new ExactSums(2 * this.#codes.length);
    this.#pairs = new ExactSums(pairCells(this.#codes.length));
  }

  add({ singles, pairs, weight, square }: ReadForm, cluster: string | undefined): void {
    this.#forms += 1;
    this.#singles.add(singles.at, singles.length, weight);
    this.#pairs.add(pairs.at, pairs.length, square);
    this.#weights.add(first, 1, weight);
    this.#weights.add(second, 1, square);
    if (cluster === undefined) return;
    const own = this.#clusters.get(cluster) ?? {
      forms: 0,
      singles: new ExactSums(2 * this.#codes.length),
      weights: new ExactSums(1),
    };
    this.#clusters.set(cluster, own);
    own.forms += 1;
    own.singles.add(singles.at, singles.length, weight);
    own.weights.add(first, 1, weight);
  }

  result(stratum: string | null): StratumTally {
    return {
      stratum,
      forms: this.#forms,
      ...(this.#digits === 0
        ? {}
        : {
            weights: {
              sum: textOf(this.#weights.value(0), this.#digits),
              squares: textOf(this.#weights.value(1), 2 * this.#digits),
            },
          }),
      totals: this.#totals(this.#singles),
      pairs: this.#pairSums(),
      ...(this.#clusters.size === 0 ? {} : { clusters: this.#clusterTallies() }),
    };
  }

  #totals(sums: ExactSums): readonly CriterionTotals[] {
    return this.#codes.map((code, at) => {
      const [others, satisfied] = [sums.value(2 * at), sums.value(2 * at + 1)];
      return {
        code,
        satisfied: textOf(satisfied, this.#digits),
        base: textOf(satisfied + others, this.#digits),
      };
    });
  }

  #pairSums(): readonly PairSums[] {
    const codes = this.#codes;
    return pairPlaces(codes.length).flatMap((row, first) =>
      row.flatMap((cell, second): readonly PairSums[] => {
        if (cell < 0) return [];
        const [none, onlySecond, onlyFirst, both] = [0, 1, 2, 3].map((at) =>
          this.#pairs.value(cell + at),
        ) as [bigint, bigint, bigint, bigint];
        const text = (value: bigint): string => textOf(value, 2 * this.#digits);
        return [
          {
            codes: [codes[first] as string, codes[second] as string],
            ss: text(both),
            sn: text(both + onlyFirst),
            ns: text(both + onlySecond),
            nn: text(both + onlyFirst + onlySecond + none),
          },
        ];
      }),
    );
  }

  #clusterTallies(): readonly ClusterTally[] {
    return [...this.#clusters]
      .map(([value, { forms, singles, weights }]) => ({
        value,
        forms,
        ...(this.#digits === 0 ? {} : { weight: textOf(weights.value(0), this.#digits) }),
        totals: this.#totals(singles),
      }))
      .sort((left, right) => (left.value < right.value ? -1 : 1));
  }
}

function textOf(value: bigint, digits: number): string {
  return toDecimalText(new ExactDecimal(value, digits));
}

// Places in the sums of weights, of the kind that other places have: engines add up one kind faster.
const first = /* @__PURE__ */ Int32Array.of(0);
const second = /* @__PURE__ */ Int32Array.of(1);
