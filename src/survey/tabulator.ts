import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { fraction } from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import { percentageOfShare, toPercentage } from "../numbers/percentage.js";
import { inBoth, type LocalizedText } from "../text/language.js";
import { type KnownShare, meanOf, overallOf } from "./combine-shares.js";
import { shareDecimals } from "./confidence.js";
import { cronbachAlpha } from "./cronbach.js";
import { noPrecision, type RestsOn } from "./precision.js";
import { criteriaOf, type Questionnaire, type SurveyCriterion } from "./questionnaire.js";
import type { Sample } from "./sample.js";
import {
  apartOf,
  combinedFrom,
  meanWords,
  noAnswers,
  overallWords,
  pooledWords,
  satisfiedAnswers,
  satisfiedByWeight,
  tooFew,
} from "./share-words.js";
import { slopesOfRatio } from "./slopes.js";
import type { Hidden } from "./suppress.js";
import type {
  CombinedShare,
  CriterionShare,
  FactorShare,
  PublishedShare,
  ShareFigure,
  ShareTable,
} from "./survey-table.js";
import type { CriterionTally, ShareSums, SurveyTally } from "./tally.js";

/** One body of answers, what it hides, and how precise it is. */
export interface Body {
  readonly tally: SurveyTally;
  readonly hidden: Hidden;
  readonly sample: Sample;
  readonly minimumBase: number;
  /** Writes sums that are not those of answers as they came; absent where they are. */
  readonly writeSum?: (sum: DecimalText) => DecimalText;
}

/** Makes the shares of one body of answers. */
export class Tabulator {
  readonly #questionnaire: Questionnaire;
  readonly #tally: SurveyTally;
  readonly #hidden: Hidden;
  readonly #sample: Sample;
  readonly #minimumBase: number;
  readonly #writeSum: (sum: DecimalText) => DecimalText;

  constructor(questionnaire: Questionnaire, body: Body) {
    const { tally, hidden, sample, minimumBase, writeSum = (sum) => sum } = body;
    this.#questionnaire = questionnaire;
    this.#tally = tally;
    this.#hidden = hidden;
    this.#sample = sample;
    this.#minimumBase = minimumBase;
    this.#writeSum = writeSum;
  }

  table(): ShareTable {
    const { factors, parts = [], factorFormula } = this.#questionnaire;
    const own = new Map(this.#tally.criteria.map((criterion) => [criterion.code, criterion]));
    const known = new Map(
      criteriaOf(this.#questionnaire).map(({ criterion }) => [
        criterion.code,
        this.#known(
          [criterion.code],
          (own.get(criterion.code) as CriterionTally).sums,
          this.#hidden.criteria.has(criterion.code),
        ),
      ]),
    );
    const shareOf = ({ code }: { readonly code: string }): KnownShare =>
      known.get(code) as KnownShare;
    const asked = (criteria: readonly SurveyCriterion[]): readonly SurveyCriterion[] => {
      const some = criteria.filter(({ code }) => !isUnasked(own.get(code), this.#tally.forms));
      return some.length === 0 ? criteria : some;
    };
    const byFactor = factors.map(({ code, criteria }) =>
      factorFormula === "pooled"
        ? this.#pooledShare(code, criteria)
        : meanOf(asked(criteria).map(shareOf)),
    );
    const inPart = (code: string): readonly SurveyCriterion[] =>
      factors.filter(({ part }) => part === code).flatMap(({ criteria }) => criteria);
    const byPart = new Map(
      parts.map(({ code }) => [code, meanOf(asked(inPart(code)).map(shareOf))] as const),
    );
    const all = factors.flatMap(({ criteria }) => criteria);
    const overall = overallOf(this.#questionnaire, {
      criteria: asked(all).map(shareOf),
      factors: byFactor,
      parts: byPart,
      pooled: this.#pooledShare(null, all),
    });
    return {
      forms: this.#hidden.forms ? null : this.#tally.forms,
      overall: this.#combined(null, all, overall, overallWords(this.#questionnaire)),
      parts: parts.map(({ code, title }) => ({
        code,
        title,
        ...this.#combined(code, inPart(code), byPart.get(code) as KnownShare, meanWords),
      })),
      factors: factors.map(
        ({ code, title, criteria }, at): FactorShare => ({
          code,
          title,
          ...this.#combined(
            code,
            criteria,
            byFactor[at] as KnownShare,
            factorFormula === "pooled" ? pooledWords : meanWords,
          ),
          alpha: this.#alphaOf(criteria),
          criteria: criteria.map((criterion) =>
            this.#criterion(
              criterion,
              own.get(criterion.code) as CriterionTally,
              shareOf(criterion),
            ),
          ),
        }),
      ),
    };
  }

  // Weights change what an answer counts for, never how many people gave it.
  #known(
    codes: readonly string[],
    { satisfied, base, people }: ShareSums,
    isHidden: boolean,
  ): KnownShare {
    if (isHidden) return { share: null, withheld: tooFew(this.#minimumBase) };
    if (people === 0) return { share: null, withheld: noAnswers };
    const [over, under] = [new ExactDecimal(satisfied), new ExactDecimal(base)];
    return {
      share: fraction(over, under),
      slopes: slopesOfRatio(codes, over, under),
      withheld: null,
    };
  }

  #tallies(criteria: readonly SurveyCriterion[]): readonly CriterionTally[] {
    const codes = new Set(criteria.map(({ code }) => code));
    return this.#tally.criteria.filter(({ code }) => codes.has(code));
  }

  // A criterion that is hidden could be had from what is pooled minus the others.
  #pooledShare(code: string | null, criteria: readonly SurveyCriterion[]): KnownShare {
    const isHidden =
      this.#hidden.pooled.has(code) ||
      criteria.some((criterion) => this.#hidden.criteria.has(criterion.code));
    const codes = criteria.map((criterion) => criterion.code);
    return this.#known(codes, pool(this.#tallies(criteria)), isHidden);
  }

  #figure(sums: ShareSums, known: KnownShare, clustered: ShareSums | null): ShareFigure {
    const nothing = { people: null, effectivePeople: null, ...noPrecision };
    if (known.share === null) {
      return { ...published(known), satisfied: null, base: null, ...nothing };
    }
    const [satisfied, base] = [this.#writeSum(sums.satisfied), this.#writeSum(sums.base)];
    if (clustered === null) return { ...published(known), satisfied, base, ...nothing };
    return {
      ...published(known),
      people: clustered.people,
      satisfied,
      base,
      ...this.#sample.ofShare(clustered, known.slopes),
    };
  }

  #criterion(
    { code, title }: SurveyCriterion,
    tally: CriterionTally,
    known: KnownShare,
  ): CriterionShare {
    const { answers, noOpinion, blank, notAsked, filterBlank, sums } = tally;
    const figure = this.#figure(sums, known, sums);
    return {
      code,
      title,
      ...figure,
      // How many forms there are would be told by those that were not asked, too.
      ...(this.#hidden.criteria.has(code) || this.#hidden.forms
        ? {
            answers: null,
            noOpinion: null,
            blank: null,
            notAsked: null,
            filterBlank: null,
            nonResponse: null,
          }
        : { answers, noOpinion, blank, notAsked, filterBlank, nonResponse: nonResponseOf(tally) }),
      explanation:
        known.withheld ??
        inBoth((language) => {
          const percent = formatPercentage(figure.percentage, language);
          const apart = apartOf(tally, language === "vi");
          if (this.#questionnaire.weighting === "per-form") {
            return satisfiedByWeight(percent, sums.people, language) + apart;
          }
          const satisfied = formatNumber(sums.satisfied, language);
          const base = formatNumber(sums.base, language);
          return satisfiedAnswers(satisfied, base, percent, language) + apart;
        }),
    };
  }

  #alphaOf(criteria: readonly SurveyCriterion[]): DecimalText | null {
    const codes = criteria.map(({ code }) => code);
    const isHidden = codes.some((code) => this.#hidden.criteria.has(code));
    return isHidden ? null : cronbachAlpha(codes, this.#tally.scores ?? []);
  }

  // Forms that left a factor blank are valid, and no part of what its margin rests on.
  #restOf(people: number): RestsOn {
    return { count: people, areAllValid: people === this.#tally.forms };
  }

  #combined(
    code: string | null,
    criteria: readonly SurveyCriterion[],
    known: KnownShare,
    how: LocalizedText,
  ): CombinedShare {
    const clustered = this.#tally.pooled.find((pooled) => pooled.code === code)?.sums ?? null;
    const share = published(known);
    const people = known.share === null ? null : (clustered?.people ?? null);
    return {
      ...share,
      people,
      ...(known.share === null || people === null
        ? noPrecision
        : this.#sample.ofMean(known, this.#restOf(people))),
      pooled: this.#figure(
        pool(this.#tallies(criteria)),
        this.#pooledShare(code, criteria),
        clustered,
      ),
      explanation:
        known.withheld ??
        inBoth((language) => {
          const percent = formatPercentage(share.percentage, language);
          return combinedFrom(how[language], criteria.length, percent, language);
        }),
    };
  }
}

// True where a filter kept every form from the question: whoever was not asked says nothing of it.
function isUnasked(tally: CriterionTally | undefined, forms: number | null): boolean {
  return (
    tally !== undefined &&
    forms !== null &&
    forms > 0 &&
    tally.notAsked + tally.filterBlank === forms
  );
}

function pool(tallies: readonly CriterionTally[]): ShareSums {
  const sum = (pick: (sums: ShareSums) => string): string =>
    toDecimalText(tallies.reduce((total, { sums }) => total.plus(pick(sums)), new ExactDecimal(0)));
  return {
    people: Math.max(0, ...tallies.map(({ sums }) => sums.people)),
    satisfied: sum(({ satisfied }) => satisfied),
    base: sum(({ base }) => base),
    ss: sum(({ ss }) => ss),
    sn: sum(({ sn }) => sn),
    nn: sum(({ nn }) => nn),
  };
}

function published({ share, withheld }: KnownShare): PublishedShare {
  return share === null
    ? { share: null, percentage: null, withheld }
    : {
        share: toPaddedText(share, shareDecimals),
        percentage: percentageOfShare(share),
        withheld: null,
      };
}

function nonResponseOf({ answers, noOpinion, blank }: CriterionTally): DecimalText | null {
  const answered = Object.values(answers).reduce((sum, count) => sum + count, noOpinion);
  return toPercentage(new ExactDecimal(blank), new ExactDecimal(answered + blank));
}
