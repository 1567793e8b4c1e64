import { ScoreCounter } from "./count-scores.js";
import { StratumCounter } from "./count-stratum.js";
import { sortGroups } from "./group-order.js";
import { criteriaOf, type Questionnaire } from "./questionnaire.js";
import { type ReadForm, special } from "./read-form.js";
import { sumPairs, sumTotals } from "./stratum-sums.js";
import type { SurveyForm } from "./survey-data.js";
import type { CriterionTally, ShareSums, StratumTally, SurveyTally } from "./tally.js";

/** What answers are pooled for: each factor, each part, and the whole (`null`), in this order. */
export function pooledCodes({ factors, parts = [] }: Questionnaire): readonly (string | null)[] {
  return [...factors.map(({ code }) => code), ...parts.map(({ code }) => code), null];
}

/** Places of the criteria of each pooled code, in the order of `pooledCodes`. */
function pooledPlaces(questionnaire: Questionnaire): readonly (readonly number[])[] {
  const all = criteriaOf(questionnaire).map(({ factor }, at) => ({ factor, at }));
  const placesOf = (isIn: (one: (typeof all)[number]) => boolean): readonly number[] =>
    all.filter(isIn).map(({ at }) => at);
  return [
    ...questionnaire.factors.map((factor) => placesOf((one) => one.factor === factor)),
    ...(questionnaire.parts ?? []).map(({ code }) => placesOf((one) => one.factor.part === code)),
    placesOf(() => true),
  ];
}

/** Counts the forms of one group, or of all. */
export class GroupCounter {
  readonly #questionnaire: Questionnaire;
  readonly #codes: readonly string[];
  readonly #pooled: readonly (readonly number[])[];
  readonly #people: number[];
  /** How many gave each answer: for each criterion the specials, then the answers of the scale. */
  readonly #answers: Float64Array;
  readonly #kinds: number;
  readonly #strata = new Map<string | null, StratumCounter>();
  readonly #scores: ScoreCounter;
  #forms = 0;
  #blankForms = 0;
  #invalidForms = 0;

  constructor(questionnaire: Questionnaire) {
    this.#questionnaire = questionnaire;
    this.#codes = criteriaOf(questionnaire).map(({ criterion }) => criterion.code);
    this.#pooled = pooledPlaces(questionnaire);
    this.#scores = new ScoreCounter(questionnaire);
    this.#people = this.#pooled.map(() => 0);
    this.#kinds = questionnaire.scale.answers.length - special.filterBlank;
    this.#answers = new Float64Array(this.#codes.length * this.#kinds);
  }

  addBlank(): void {
    this.#blankForms += 1;
  }

  addInvalid(): void {
    this.#invalidForms += 1;
  }

  add(read: ReadForm, form: SurveyForm): void {
    const stratum = form.stratum ?? null;
    this.#forms += 1;
    const { answers, isCounted } = read;
    for (let at = 0; at < answers.length; at += 1) {
      const cell = at * this.#kinds + (answers[at] as number) - special.filterBlank;
      (this.#answers[cell] as number) += 1;
    }
    this.#scores.add(answers);
    this.#pooled.forEach((places, at) => {
      if (places.some((place) => isCounted[place] === 1))
        this.#people[at] = (this.#people[at] ?? 0) + 1;
    });
    const own = this.#strata.get(stratum) ?? new StratumCounter(this.#questionnaire);
    this.#strata.set(stratum, own);
    own.add(read, form.cluster);
  }

  result(): SurveyTally {
    const { id, version } = this.#questionnaire;
    const strata = sortGroups(
      [...this.#strata].map(([value, counter]) => ({ value, tally: counter.result(value) })),
    ).map(({ tally }) => tally);
    return {
      questionnaire: { id, version },
      forms: this.#forms,
      blankForms: this.#blankForms,
      invalidForms: this.#invalidForms,
      criteria: this.#codes.map((code, at) => this.#criterion(code, at, strata)),
      pooled: pooledCodes(this.#questionnaire).map((code, at) => ({
        code,
        sums: this.#sums(this.#pooled[at] as readonly number[], this.#people[at] ?? 0, strata),
      })),
      strata,
      scores: this.#scores.result(),
    };
  }

  #criterion(code: string, at: number, strata: readonly StratumTally[]): CriterionTally {
    const { scale, base } = this.#questionnaire;
    const count = (place: number): number =>
      this.#answers[at * this.#kinds + place - special.filterBlank] as number;
    const onScale = scale.answers.map(({ key }, place) => [key, count(place)] as const);
    const [noOpinion, blank] = [count(special.noOpinion), count(special.blank)];
    const answered = onScale.reduce((sum, [, own]) => sum + own, 0);
    const people = answered + (base === "everyone-asked" ? noOpinion + blank : 0);
    return {
      code,
      answers: Object.fromEntries(onScale),
      noOpinion,
      blank,
      notAsked: count(special.notAsked),
      filterBlank: count(special.filterBlank),
      sums: this.#sums([at], people, strata),
    };
  }

  #sums(places: readonly number[], people: number, strata: readonly StratumTally[]): ShareSums {
    const codes = new Set(places.map((place) => this.#codes[place] as string));
    return { people, ...sumTotals(strata, codes), ...sumPairs(strata, codes) };
  }
}
