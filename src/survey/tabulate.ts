import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { type Fraction, fraction } from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import { percentageOfShare } from "../numbers/percentage.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { problem } from "../problems/problem.js";
import { inBoth, type LocalizedText } from "../text/language.js";
import { checkQuestionnaire } from "./check-questionnaire.js";
import { type KnownShare, meanOf, overallOf } from "./combine-shares.js";
import {
  type ConfidenceLevel,
  type IntervalMethod,
  intervalOf,
  sampleDesign,
  shareDecimals,
  standardErrorOf,
} from "./confidence.js";
import { questionnaireOutline, tabulateOptionsOutline, tallyOutline } from "./outlines.js";
import { criteriaOf, type Questionnaire, type SurveyCriterion } from "./questionnaire.js";
import type {
  CombinedShare,
  CriterionShare,
  FactorShare,
  PublishedShare,
  ShareFigure,
  ShareTable,
  SurveyTable,
} from "./survey-table.js";
import type { CriterionTally, ShareSums, SurveyTally } from "./tally.js";

/** How to make shares of counts. */
export interface TabulateOptions {
  /** Fewest answers for a share to be published; the questionnaire's own when absent. */
  readonly minimumBase?: number;
  /** Confidence of the intervals in percent; 95 when absent. */
  readonly level?: ConfidenceLevel;
  /** How intervals are made; `wilson` when absent. */
  readonly method?: IntervalMethod;
}

/**
 * Shares of satisfied answers from a tally: per criterion, factor, part, group, and overall by
 * the formula of the questionnaire; each with its base, and with its standard error where forms
 * are known. A share on too few answers is withheld, and so is everything that is the mean of it.
 *
 * @throws ChisoError `questionnaire-mismatch` for a tally of another questionnaire
 * @example
 * tabulate(sipas2640, tally).factors[0].criteria[0].percentage // "50.00"
 */
export function tabulate(
  questionnaire: Questionnaire,
  tally: SurveyTally,
  options: TabulateOptions = {},
): SurveyTable {
  refuse(
    checkArguments(
      { questionnaire: [questionnaire, questionnaireOutline], tally: [tally, tallyOutline] },
      [options, tabulateOptionsOutline],
    ),
  );
  refuse(checkQuestionnaire(questionnaire));
  const { id, version, title, base, overallFormula, provenance } = questionnaire;
  const given = tally.questionnaire;
  if (given.id !== id || given.version !== version) {
    refuse([
      problem(
        "questionnaire-mismatch",
        { path: "" },
        { given: `"${given.id}" (${given.version})`, expected: `"${id}" (${version})` },
      ),
    ]);
  }
  const minimumBase = options.minimumBase ?? questionnaire.minimumBase ?? 1;
  const table = (of: SurveyTally): ShareTable =>
    new Tabulator(questionnaire, of, { ...options, minimumBase }).table();
  return {
    questionnaire: { id, version, title, base, overallFormula, provenance },
    minimumBase,
    design: sampleDesign,
    ...table(tally),
    ...(tally.by === undefined || tally.groups === undefined
      ? {}
      : {
          by: tally.by,
          groups: tally.groups.map(({ value, tally: own }) => ({ value, ...table(own) })),
        }),
  };
}

class Tabulator {
  readonly #questionnaire: Questionnaire;
  readonly #tally: SurveyTally;
  readonly #minimumBase: number;
  readonly #level: ConfidenceLevel;
  readonly #method: IntervalMethod;

  constructor(questionnaire: Questionnaire, tally: SurveyTally, options: TabulateOptions) {
    this.#questionnaire = questionnaire;
    this.#tally = tally;
    this.#minimumBase = options.minimumBase ?? 1;
    this.#level = options.level ?? "95";
    this.#method = options.method ?? "wilson";
  }

  table(): ShareTable {
    const { factors, parts = [], factorFormula } = this.#questionnaire;
    const own = new Map(this.#tally.criteria.map((criterion) => [criterion.code, criterion]));
    const known = new Map(
      criteriaOf(this.#questionnaire).map(({ criterion }) => [
        criterion.code,
        this.#known(
          (own.get(criterion.code) as CriterionTally).sums,
          answersOf(own.get(criterion.code)),
        ),
      ]),
    );
    const shareOf = ({ code }: { readonly code: string }): KnownShare =>
      known.get(code) as KnownShare;
    const byFactor = factors.map((factor) =>
      factorFormula === "pooled"
        ? this.#pooledShare(factor.criteria)
        : meanOf(factor.criteria.map(shareOf)),
    );
    const inPart = (code: string): readonly SurveyCriterion[] =>
      factors.filter(({ part }) => part === code).flatMap(({ criteria }) => criteria);
    const byPart = new Map(
      parts.map(({ code }) => [code, meanOf(inPart(code).map(shareOf))] as const),
    );
    const all = factors.flatMap(({ criteria }) => criteria);
    const overall = overallOf(this.#questionnaire, {
      criteria: all.map(shareOf),
      factors: byFactor,
      parts: byPart,
      pooled: this.#pooledShare(all),
    });
    return {
      forms: this.#tally.forms,
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
  #known({ satisfied, base }: ShareSums, answers: number): KnownShare {
    if (answers < this.#minimumBase) {
      return { share: null, withheld: tooFew(answers, this.#minimumBase) };
    }
    return {
      share: fraction(new ExactDecimal(satisfied), new ExactDecimal(base)),
      withheld: null,
    };
  }

  #tallies(criteria: readonly SurveyCriterion[]): readonly CriterionTally[] {
    const codes = new Set(criteria.map(({ code }) => code));
    return this.#tally.criteria.filter(({ code }) => codes.has(code));
  }

  #pooledShare(criteria: readonly SurveyCriterion[]): KnownShare {
    const tallies = this.#tallies(criteria);
    const answers = tallies.reduce((sum, tally) => sum + answersOf(tally), 0);
    return this.#known(pool(tallies), answers);
  }

  #figure(sums: ShareSums, known: KnownShare, clustered: ShareSums | null): ShareFigure {
    const precise = known.share !== null && clustered !== null;
    return {
      ...published(known),
      satisfied: sums.satisfied,
      base: sums.base,
      standardError: precise ? standardErrorOf(clustered).toFixed(shareDecimals) : null,
      interval: precise ? intervalOf(clustered, this.#level, this.#method) : null,
    };
  }

  #criterion(
    { code, title }: SurveyCriterion,
    tally: CriterionTally,
    known: KnownShare,
  ): CriterionShare {
    const { answers, noOpinion, blank, notAsked, sums } = tally;
    const figure = this.#figure(sums, known, sums);
    return {
      code,
      title,
      ...figure,
      answers,
      noOpinion,
      blank,
      notAsked,
      explanation:
        known.withheld ??
        inBoth((language) => {
          const [satisfied, base] = [sums.satisfied, sums.base].map((text) =>
            formatNumber(text, language),
          );
          const percent = formatPercentage(figure.percentage, language);
          const apart = apartOf(tally, language === "vi");
          return language === "vi"
            ? `${satisfied}/${base} ý kiến hài lòng, đạt ${percent}${apart}`
            : `${satisfied} of ${base} answers are satisfied, ${percent}${apart}`;
        }),
    };
  }

  #combined(
    code: string | null,
    criteria: readonly SurveyCriterion[],
    known: KnownShare,
    how: LocalizedText,
  ): CombinedShare {
    const clustered = this.#tally.pooled.find((pooled) => pooled.code === code)?.sums ?? null;
    const share = published(known);
    return {
      ...share,
      pooled: this.#figure(pool(this.#tallies(criteria)), this.#pooledShare(criteria), clustered),
      explanation:
        known.withheld ??
        inBoth((language) => {
          const percent = formatPercentage(share.percentage, language);
          const count = criteria.length;
          return language === "vi"
            ? `${how.vi} (${count} tiêu chí): ${percent}`
            : `${how.en} (${count} criteria): ${percent}`;
        }),
    };
  }
}

function answersOf(tally: CriterionTally | undefined): number {
  return Object.values(tally?.answers ?? {}).reduce((sum, count) => sum + count, 0);
}

function pool(tallies: readonly CriterionTally[]): ShareSums {
  const sum = (pick: (sums: ShareSums) => string): string =>
    toDecimalText(tallies.reduce((total, { sums }) => total.plus(pick(sums)), new ExactDecimal(0)));
  return {
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
    : { share: shareText(share), percentage: percentText(share), withheld: null };
}

function shareText(share: Fraction): string {
  return toPaddedText(share, shareDecimals);
}

function percentText(share: Fraction): string | null {
  return percentageOfShare(share);
}

function apartOf({ noOpinion, blank, notAsked }: CriterionTally, vi: boolean): string {
  const parts = [
    noOpinion === 0 ? "" : vi ? `${noOpinion} không có ý kiến` : `${noOpinion} without opinion`,
    blank === 0 ? "" : vi ? `${blank} bỏ trống` : `${blank} blank`,
    notAsked === 0 ? "" : vi ? `${notAsked} không thuộc diện hỏi` : `${notAsked} not asked`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function tooFew(answers: number, minimum: number): LocalizedText {
  return {
    vi: `Không công bố: chỉ có ${answers} ý kiến, cần ít nhất ${minimum}`,
    en: `Not published: ${answers} answers, at least ${minimum} are needed`,
  };
}

const meanWords: LocalizedText = {
  vi: "Trung bình cộng các tiêu chí",
  en: "Mean of the criteria",
};
const pooledWords: LocalizedText = {
  vi: "Gộp mọi ý kiến",
  en: "All answers together",
};

function overallWords({ overallFormula }: Questionnaire): LocalizedText {
  switch (overallFormula.kind) {
    case "mean-of-factors":
      return { vi: "Trung bình cộng các yếu tố", en: "Mean of the factors" };
    case "weighted-parts":
      return { vi: "Trung bình các phần theo trọng số", en: "Mean of the parts by weight" };
    case "pooled":
      return pooledWords;
    default:
      return meanWords;
  }
}
