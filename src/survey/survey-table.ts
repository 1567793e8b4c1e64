import type { Provenance } from "../criteria-set/provenance.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { LocalizedText, Text } from "../text/language.js";
import type { ConfidenceInterval } from "./confidence.js";
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
export interface ShareFigure extends PublishedShare {
  /** Satisfied answers, weighted where forms have weights. */
  readonly satisfied: DecimalText;
  /** Answers that count, weighted where forms have weights. */
  readonly base: DecimalText;
  /** In shares, six decimals; `null` where the share is withheld or forms are not known. */
  readonly standardError: DecimalText | null;
  readonly interval: ConfidenceInterval | null;
}

/** A criterion with its answers. */
export interface CriterionShare extends ShareFigure {
  readonly code: string;
  readonly title: Text;
  readonly answers: Readonly<Record<string, number>>;
  readonly noOpinion: number;
  readonly blank: number;
  readonly notAsked: number;
  readonly explanation: LocalizedText;
}

/** A factor, a part or the whole: the share by its formula, and all its answers together. */
export interface CombinedShare extends PublishedShare {
  readonly pooled: ShareFigure;
  readonly explanation: LocalizedText;
}

/** A factor with its criteria. */
export interface FactorShare extends CombinedShare {
  readonly code: string;
  readonly title: Text;
  readonly criteria: readonly CriterionShare[];
}

/** A part of a questionnaire. */
export interface PartShare extends CombinedShare {
  readonly code: string;
  readonly title: Text;
}

/** Shares of one body of answers. */
export interface ShareTable {
  /** Forms counted; `null` where only counts per answer are known. */
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
    readonly overallFormula: OverallFormula;
    readonly provenance: Provenance;
  };
  readonly minimumBase: number;
  /** What standard errors and intervals assume. */
  readonly design: LocalizedText;
  readonly by?: string;
  readonly groups?: readonly GroupShares[];
}
