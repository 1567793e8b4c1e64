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
  effectivePeopleOf,
  type IntervalMethod,
  intervalOf,
  sampleDesign,
  shareDecimals,
  standardErrorOf,
} from "./confidence.js";
import { questionnaireOutline, tabulateOptionsOutline, tallyOutline } from "./outlines.js";
import { criteriaOf, type Questionnaire, type SurveyCriterion } from "./questionnaire.js";
import { type Hidden, hiddenIn, hiddenInGroups } from "./suppress.js";
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
  /** Fewest people for a share to be published, from 1; the questionnaire's own when absent. */
  readonly minimumBase?: number;
  /** Confidence of the intervals in percent; 95 when absent. */
  readonly level?: ConfidenceLevel;
  /** How intervals are made; `wilson` when absent. */
  readonly method?: IntervalMethod;
}

/**
 * Shares of satisfied answers from a tally: per criterion, factor, part, group, and overall by
 * the formula of the questionnaire; each with its base, and with its standard error where forms
 * are known. A share of too few people is withheld with all its figures, and so is everything that
 * is the mean of it; of groups, as many more as it takes that nobody has it from the whole minus
 * the others. A criterion that nobody was asked is left out of means.
 *
 * @throws ChisoError `questionnaire-mismatch` for a tally of another questionnaire, `not-a-count`
 * for a minimum that is no whole number from 1
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
  const { id, version, title, base, weighting, overallFormula, provenance } = questionnaire;
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
  if (!Number.isSafeInteger(minimumBase) || minimumBase < 1) {
    refuse([problem("not-a-count", { path: "/minimumBase" }, { value: String(minimumBase) })]);
  }
  refuseOtherCriteria(questionnaire, tally);
  const table = (of: SurveyTally, hidden: Hidden): ShareTable =>
    new Tabulator(questionnaire, of, hidden, { ...options, minimumBase }).table();
  const groups = tally.groups ?? [];
  const hidden = hiddenInGroups(
    groups.map((group) => group.tally),
    minimumBase,
  );
  return {
    questionnaire: { id, version, title, base, weighting, overallFormula, provenance },
    minimumBase,
    design: sampleDesign,
    ...table(tally, hiddenIn(tally, minimumBase)),
    ...(tally.by === undefined || tally.groups === undefined
      ? {}
      : {
          by: tally.by,
          groups: groups.map(({ value, tally: own }, at) => ({
            value,
            ...table(own, hidden[at] as Hidden),
          })),
        }),
  };
}

// A tally of the same name may still hold other criteria, where it was put together elsewhere.
function refuseOtherCriteria(questionnaire: Questionnaire, tally: SurveyTally): void {
  const expected = criteriaOf(questionnaire).map(({ criterion: { code } }) => code);
  const bodies = [tally, ...(tally.groups ?? []).map((group) => group.tally)];
  const other = bodies.find(
    ({ criteria }) =>
      criteria.length !== expected.length ||
      !expected.every((code) => criteria.some((one) => one.code === code)),
  );
  if (other === undefined) return;
  const given = other.criteria.map(({ code }) => code).join(", ");
  const place = { path: "/criteria" };
  refuse([problem("questionnaire-mismatch", place, { given, expected: expected.join(", ") })]);
}

class Tabulator {
  readonly #questionnaire: Questionnaire;
  readonly #tally: SurveyTally;
  readonly #hidden: Hidden;
  readonly #minimumBase: number;
  readonly #level: ConfidenceLevel;
  readonly #method: IntervalMethod;

  constructor(
    questionnaire: Questionnaire,
    tally: SurveyTally,
    hidden: Hidden,
    options: TabulateOptions,
  ) {
    this.#questionnaire = questionnaire;
    this.#tally = tally;
    this.#hidden = hidden;
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
  #known({ satisfied, base, people }: ShareSums, isHidden: boolean): KnownShare {
    if (isHidden) return { share: null, withheld: tooFew(this.#minimumBase) };
    if (people === 0) return { share: null, withheld: noAnswers };
    return {
      share: fraction(new ExactDecimal(satisfied), new ExactDecimal(base)),
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
    return this.#known(pool(this.#tallies(criteria)), isHidden);
  }

  #figure(sums: ShareSums, known: KnownShare, clustered: ShareSums | null): ShareFigure {
    if (known.share === null) {
      const nothing = { people: null, satisfied: null, base: null, effectivePeople: null };
      return { ...published(known), ...nothing, standardError: null, interval: null };
    }
    const error = clustered === null ? undefined : standardErrorOf(clustered);
    return {
      ...published(known),
      people: clustered?.people ?? null,
      satisfied: sums.satisfied,
      base: sums.base,
      standardError: error?.toFixed(shareDecimals) ?? null,
      interval: clustered === null ? null : intervalOf(clustered, this.#level, this.#method),
      effectivePeople:
        clustered === null ? null : effectivePeopleOf(clustered).toFixed(shareDecimals),
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
      // How many forms there are would be told by those that were not asked, too.
      ...(this.#hidden.criteria.has(code) || this.#hidden.forms
        ? { answers: null, noOpinion: null, blank: null, notAsked: null }
        : { answers, noOpinion, blank, notAsked }),
      explanation:
        known.withheld ??
        inBoth((language) => {
          const [satisfied, base] = [sums.satisfied, sums.base].map((text) =>
            formatNumber(text, language),
          );
          const percent = formatPercentage(figure.percentage, language);
          const apart = apartOf(tally, language === "vi");
          if (this.#questionnaire.weighting === "per-form") {
            return language === "vi"
              ? `${percent} hài lòng theo trọng số, trên ${sums.people} phiếu${apart}`
              : `${percent} satisfied by weight, of ${sums.people} forms${apart}`;
          }
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
      pooled: this.#figure(
        pool(this.#tallies(criteria)),
        this.#pooledShare(code, criteria),
        clustered,
      ),
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

// True where a filter kept every form from the question: whoever was not asked says nothing of it.
function isUnasked(tally: CriterionTally | undefined, forms: number | null): boolean {
  return tally !== undefined && forms !== null && forms > 0 && tally.notAsked === forms;
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

function tooFew(minimum: number): LocalizedText {
  return {
    vi: `Không công bố: dưới ${minimum} người trả lời, hoặc để không suy ra được phần dưới ${minimum} người`,
    en: `Not published: fewer than ${minimum} people, or to hide what has fewer than ${minimum}`,
  };
}

const noAnswers: LocalizedText = {
  vi: "Không có ý kiến nào",
  en: "There are no answers",
};

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
