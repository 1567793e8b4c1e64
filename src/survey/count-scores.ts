import type { Questionnaire } from "./questionnaire.js";
import type { ScorePairSums } from "./tally.js";

interface Pair {
  readonly codes: readonly [string, string];
  readonly first: number;
  readonly second: number;
  forms: number;
  sumOfFirst: number;
  sumOfSecond: number;
  products: number;
}

/** Adds up the places of answers on the scale, for each two criteria of a factor. */
export class ScoreCounter {
  readonly #best: number;
  readonly #pairs: readonly Pair[];

  constructor({ scale, factors }: Questionnaire) {
    this.#best = scale.answers.length - 1;
    let before = 0;
    this.#pairs = factors.flatMap(({ criteria }) => {
      const start = before;
      before += criteria.length;
      return criteria.flatMap(({ code }, at) =>
        criteria.slice(at).map((other, further) => ({
          codes: [code, other.code] as const,
          first: start + at,
          second: start + at + further,
          forms: 0,
          sumOfFirst: 0,
          sumOfSecond: 0,
          products: 0,
        })),
      );
    });
  }

  /** @param answers the place on the scale for each criterion, below 0 where there is none */
  add(answers: Int8Array): void {
    for (const pair of this.#pairs) {
      const [first, second] = [answers[pair.first] as number, answers[pair.second] as number];
      if (first < 0 || second < 0) continue;
      const [one, other] = [this.#best - first, this.#best - second];
      pair.forms += 1;
      pair.sumOfFirst += one;
      pair.sumOfSecond += other;
      pair.products += one * other;
    }
  }

  result(): readonly ScorePairSums[] {
    return this.#pairs.map(({ codes, forms, sumOfFirst, sumOfSecond, products }) => ({
      codes,
      forms,
      sums: [sumOfFirst, sumOfSecond],
      products,
    }));
  }
}
