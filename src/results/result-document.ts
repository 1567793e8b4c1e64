import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import type { FriendlyGovernmentCase } from "../indices/friendly-government/friendly-government-case.js";
import type { FriendlyGovernmentModel } from "../indices/friendly-government/friendly-government-model.js";
import type { PapiSheet } from "../indices/papi/papi-sheet.js";
import type { PapiStructure } from "../indices/papi/papi-structure.js";
import type { ScoreSheet } from "../score-sheet/score-sheet.js";
import type { Questionnaire } from "../survey/questionnaire.js";
import type { SurveyData } from "../survey/survey-data.js";

/** A document of results with what it was made for. */
export type ResultDocument =
  | {
      readonly kind: "sheet";
      readonly sheet: ScoreSheet;
      readonly set: CriteriaSet;
    }
  | {
      readonly kind: "survey";
      readonly data: SurveyData;
      readonly questionnaire: Questionnaire;
    }
  | {
      readonly kind: "papi";
      readonly sheet: PapiSheet;
      readonly structure: PapiStructure;
    }
  | {
      readonly kind: "friendly-government";
      readonly given: FriendlyGovernmentCase;
      readonly model: FriendlyGovernmentModel;
    };

/** What documents of results may have been made for. */
export interface KnownDocuments {
  /** Criteria sets, for score sheets. */
  readonly sets?: readonly CriteriaSet[];
  /** Questionnaires, for survey data. */
  readonly questionnaires?: readonly Questionnaire[];
  /** Structures, for sheets of the provincial PAPI. */
  readonly structures?: readonly PapiStructure[];
  /** Models, for cases of friendly government. */
  readonly models?: readonly FriendlyGovernmentModel[];
  /**
   * What is looked among for an id that none of these has: `shippedDocuments` of
   * `chiso/criteria-sets`. Nothing when absent.
   */
  readonly shipped?: KnownDocuments;
}
