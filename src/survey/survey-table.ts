import type { Provenance } from "../criteria-set/provenance.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { LocalizedText, Text } from "../text/language.js";
import type { Precision } from "./precision.js";
import type { OverallFormula, Questionnaire } from "./questionnaire.js";

/** A share that may be published, or the reason why it may not. */
export interface PublishedShare {
  /** Share of satisfied (0..1), rounded half up to six decimals for display; `null` if withheld. */
  readonly share: DecimalText | null;
  /** The same in percent with two decimals. */
  readonly percentage: DecimalText | null;
  /** Why there is no figure: too few answers, or a method that is not known. */
  readonly withheld: LocalizedText | null;
}

/** A share with its base and its precision. */
export interface ShareFigure extends PublishedShare, Precision {
  /** Forms that gave an answer that counts, whatever their weight; `null` if withheld. */
  readonly people: number | null;
  /** Satisfied answers, weighted where forms have weights; `null` if withheld. */
  readonly satisfied: DecimalText | null;
  /** Answers that count, weighted where forms have weights; `null` if withheld. */
  readonly base: DecimalText | null;
  /**
   * How many people without weights would tell as much, six decimals: never more than `people`;
   * `null` where the share is withheld, forms are not known, or everyone was asked.
   */
  readonly effectivePeople: DecimalText | null;
}

/** A criterion with its answers. */
export interface CriterionShare extends ShareFigure {
  readonly code: string;
  readonly title: Text;
  /** How many chose each answer; `null`, like the next four, if withheld. */
  readonly answers: Readonly<Record<string, number>> | null;
  readonly noOpinion: number | null;
  readonly blank: number | null;
  readonly notAsked: number | null;
  /** Forms that left the filter blank. */
  readonly filterBlank: number | null;
  /**
   * Item non-response: forms that left the question blank, in percent of those that were asked, two
   * decimals; `null` if withheld, or where nobody was asked.
   */
  readonly nonResponse: DecimalText | null;
  readonly explanation: LocalizedText;
}

/**
 * A factor, a part or the whole: the share by its formula with the precision of that, and all its
 * answers together.
 */
export interface CombinedShare extends PublishedShare, Precision {
  /** Forms that gave an answer that counts to one criterion at least; `null` if withheld. */
  readonly people: number | null;
  readonly pooled: ShareFigure;
  readonly explanation: LocalizedText;
}

/** A factor with its criteria. */
export interface FactorShare extends CombinedShare {
  readonly code: string;
  readonly title: Text;
  /**
   * Cronbach's alpha, four decimals: from about 0.7 the criteria are taken to measure one thing.
   * `null` if withheld, for a single criterion, where all answers are alike or only counts are known.
   */
  readonly alpha: DecimalText | null;
  readonly criteria: readonly CriterionShare[];
}

/** A part of a questionnaire. */
export interface PartShare extends CombinedShare {
  readonly code: string;
  readonly title: Text;
}

/** Shares of one body of answers. */
export interface ShareTable {
  /** Valid forms; `null` where only counts per answer are known, or there are too few. */
  readonly forms: number | null;
  readonly overall: CombinedShare;
  readonly parts: readonly PartShare[];
  readonly factors: readonly FactorShare[];
}

/** The shares of one value of a grouping; `null` for forms that name none. */
export interface GroupShares extends ShareTable {
  readonly value: string | null;
}

/** All shares of a survey: plain data. */
export interface SurveyTable extends ShareTable {
  readonly questionnaire: {
    readonly id: string;
    readonly version: string;
    readonly title: Text;
    readonly base: Questionnaire["base"];
    readonly weighting: Questionnaire["weighting"];
    readonly overallFormula: OverallFormula;
    readonly provenance: Provenance;
  };
  readonly minimumBase: number;
  /** What standard errors and intervals assume. */
  readonly design: LocalizedText;
  readonly by?: string;
  readonly groups?: readonly GroupShares[];
}
