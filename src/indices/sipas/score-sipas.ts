import type { PreparedCriteriaSet } from "../../criteria-set/prepared-set.js";
import { type DecimalText, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { fraction } from "../../numbers/fraction.js";
import { toRoundedText } from "../../numbers/fraction-text.js";
import { toPercentage } from "../../numbers/percentage.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import type { SurveyDeclared } from "../../rules/survey/rule.js";
import type { ScoreSheet, SheetEntry } from "../../score-sheet/score-sheet.js";
import { score } from "../../scoring/score.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { surveySourceOutline } from "../../survey/outlines.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import type { SurveyData } from "../../survey/survey-data.js";
import type { CriterionShare, SurveyTable } from "../../survey/survey-table.js";
import { tabulate } from "../../survey/tabulate.js";
import type { TabulateOptions } from "../../survey/tabulate-options.js";
import type { SurveyTally } from "../../survey/tally.js";
import { tallySurvey } from "../../survey/tally-counts.js";
import type { TallyOptions } from "../../survey/tally-options.js";
import { preparedFor } from "../prepared-for.js";
import {
  type IndexResult,
  type PublishedFigure,
  publishedPercentage,
} from "../published-figure.js";
import { sipasCriteriaSet } from "./sipas-criteria-set.js";

/** How to score a satisfaction survey. */
export interface SipasOptions extends TallyOptions, SipasTallyOptions {}

/** How to score a tally of a satisfaction survey. */
export interface SipasTallyOptions extends TabulateOptions {
  /** `sipasCriteriaSet` of the questionnaire as it was prepared, for many surveys. */
  readonly prepared?: PreparedCriteriaSet;
}

/** Forms handed out and forms that came back valid. */
export interface SurveyResponse {
  readonly issued: number | null;
  readonly valid: number | null;
  /** Valid in percent of issued, two decimals; `null` where one of them is not known. */
  readonly rate: DecimalText | null;
}

/** The result of a satisfaction survey. */
export interface SipasResult extends IndexResult {
  /** The index in percent of 100. */
  readonly published: PublishedFigure;
  readonly response: SurveyResponse;
  /** The index in percent with two decimals, by the formula of the questionnaire. */
  readonly index: DecimalText | null;
  /** The index as figures for a rule of kind `survey`, such as one of PAR INDEX; four decimals. */
  readonly declared: SurveyDeclared | null;
  /** Every share with its base and its precision. */
  readonly table: SurveyTable;
  /**
   * The same criteria as points, 100 each, for gaps and plan. Its percentage is the mean of the
   * criteria, whatever the formula of the index is.
   */
  readonly scorecard: Scorecard;
}

/**
 * Scores a satisfaction survey: counts the answers, makes the shares of satisfied, and the index
 * by the formula of the questionnaire.
 *
 * @param data forms, or answers counted already
 * @returns shares in 0..1 and in percent, the response rate in percent, and a scorecard
 * @throws ChisoError with every problem of the questionnaire or of the data
 * @example
 * const result = scoreSipas(sipas2640, surveyData, { by: "service", minimumBase: 1 });
 * result.index // "75.00"
 */
export function scoreSipas(
  questionnaire: Questionnaire,
  data: SurveyData,
  options: SipasOptions = {},
): SipasResult {
  refuse(checkArguments({}, [options, "object"]));
  const tally = tallySurvey(questionnaire, data, options);
  return scoreSipasTally(questionnaire, tally, data, options);
}

/**
 * Scores a tally that was counted before, such as one from a stream or one merged from many files.
 *
 * @param source unit and year, forms handed out, and where the figures come from
 * @throws ChisoError as {@link scoreSipas} does
 * @example
 * scoreSipasTally(sipas2640, tally, surveyData).response.valid // 2
 */
export function scoreSipasTally(
  questionnaire: Questionnaire,
  tally: SurveyTally,
  source: Pick<SurveyData, "unit" | "year" | "issued" | "provenance">,
  options: SipasTallyOptions = {},
): SipasResult {
  refuse(checkArguments({ source: [source, surveySourceOutline] }, [options, "object"]));
  const table = tabulate(questionnaire, tally, options);
  const { percentage, share } = table.overall;
  const set = preparedFor(questionnaire, options.prepared, () => sipasCriteriaSet(questionnaire));
  return {
    response: responseOf(source.issued ?? null, tally.forms),
    published: publishedPercentage(percentage),
    index: percentage,
    declared: share === null ? null : { percent: percentOf(share) },
    table,
    scorecard: score(set, toSheet(questionnaire, table, source, options.postStrata !== undefined), {
      layer: "final",
    }),
  };
}

function percentOf(share: DecimalText): DecimalText {
  return toDecimalText(new ExactDecimal(share).times(100));
}

function responseOf(issued: number | null, valid: number | null): SurveyResponse {
  const known = issued !== null && valid !== null;
  const rate = known ? toPercentage(new ExactDecimal(valid), new ExactDecimal(issued)) : null;
  return { issued, valid, rate };
}

function toSheet(
  questionnaire: Questionnaire,
  table: SurveyTable,
  { unit, year, provenance }: Pick<SurveyData, "unit" | "year" | "provenance">,
  isToTotals: boolean,
): ScoreSheet {
  const { id, version } = questionnaire;
  const shares = table.factors.flatMap(({ criteria }) => criteria);
  return {
    unit,
    year,
    set: { id, version },
    ...(provenance === undefined ? {} : { provenance }),
    entries: shares
      .filter(({ withheld }) => withheld === null)
      .map(
        (share): SheetEntry => ({
          code: share.code,
          final: {
            declared: isToTotals ? percentAlone(share) : figuresOf(questionnaire, share),
          },
        }),
      ),
  };
}

// Plain counts tell more than a quotient, but say nothing of weights and of blanks in the base.
function figuresOf(
  { weighting, base }: Questionnaire,
  { answers, satisfied, base: counted }: CriterionShare,
): SurveyDeclared {
  return weighting === "none" && base === "opinions" && answers !== null
    ? { answers }
    : { satisfied: satisfied ?? "0", base: counted ?? "0" };
}

// People of known totals gave no answers that could turn.
function percentAlone({ satisfied, base }: CriterionShare): SurveyDeclared {
  const hundredfold = new ExactDecimal(satisfied ?? "0").times(100);
  return { percent: toRoundedText(fraction(hundredfold, new ExactDecimal(base ?? "1")), 12) };
}
