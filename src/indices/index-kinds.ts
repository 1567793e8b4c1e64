import type { CriteriaSet, IndexKey } from "../criteria-set/criteria-set.js";
import { indexName, shortIndexName } from "../criteria-set/index-names.js";
import { parseScoreSheet } from "../score-sheet/parse-score-sheet.js";
import type { ScoreSheet } from "../score-sheet/score-sheet.js";
import { parseSurveyData } from "../survey/parse-survey-data.js";
import type { Questionnaire } from "../survey/questionnaire.js";
import type { SurveyData } from "../survey/survey-data.js";
import { type DtiOptions, type DtiResult, scoreDti } from "./dti/score-dti.js";
import type { FriendlyGovernmentCase } from "./friendly-government/friendly-government-case.js";
import type { FriendlyGovernmentModel } from "./friendly-government/friendly-government-model.js";
import type { FriendlyGovernmentResult } from "./friendly-government/friendly-government-result.js";
import { parseFriendlyGovernmentCase } from "./friendly-government/friendly-government-schema.js";
import {
  type FriendlyGovernmentOptions,
  scoreFriendlyGovernment,
} from "./friendly-government/score-friendly-government.js";
import type { IndexKind } from "./index-kind.js";
import {
  type MassMobilisationResult,
  scoreMassMobilisation,
} from "./mass-mobilisation/score-mass-mobilisation.js";
import type { PapiOptions } from "./papi/papi-options.js";
import type { PapiResult } from "./papi/papi-result.js";
import type { PapiSheet } from "./papi/papi-sheet.js";
import { parsePapiSheet } from "./papi/papi-sheet-schema.js";
import type { PapiStructure } from "./papi/papi-structure.js";
import { scorePapi } from "./papi/score-papi.js";
import { type ParIndexResult, scoreParIndex } from "./par-index/score-par-index.js";
import type { AppraisalOptions } from "./rounds-of-sheet.js";
import { type SipasOptions, type SipasResult, scoreSipas } from "./sipas/score-sipas.js";

const named = (key: IndexKey) => ({
  key,
  title: indexName(key),
  shortTitle: shortIndexName(key),
});

const ofSheets = { madeFor: "set", parse: parseScoreSheet } as const;

/** PAR INDEX: a sheet by a criteria set, in percent. */
export const parIndexKind: IndexKind<CriteriaSet, ScoreSheet, AppraisalOptions, ParIndexResult> =
  /* @__PURE__ */ (() => ({ ...named("par-index"), ...ofSheets, score: scoreParIndex }))();

/** SIPAS: a survey by a questionnaire, in percent. */
export const sipasKind: IndexKind<Questionnaire, SurveyData, SipasOptions, SipasResult> =
  /* @__PURE__ */ (() => ({
    ...named("sipas"),
    madeFor: "questionnaire" as const,
    parse: parseSurveyData,
    score: scoreSipas,
  }))();

/** The provincial PAPI: values by a structure, in points. */
export const papiKind: IndexKind<PapiStructure, PapiSheet, PapiOptions, PapiResult> =
  /* @__PURE__ */ (() => ({
    ...named("papi"),
    madeFor: "structure" as const,
    parse: parsePapiSheet,
    score: scorePapi,
  }))();

/** DTI: a sheet by a criteria set, as a share of 1. */
export const dtiKind: IndexKind<CriteriaSet, ScoreSheet, DtiOptions, DtiResult> =
  /* @__PURE__ */ (() => ({
    ...named("dti"),
    ...ofSheets,
    score: scoreDti,
  }))();

/** Mass mobilisation: a sheet by a criteria set, in points. */
export const massMobilisationKind: IndexKind<
  CriteriaSet,
  ScoreSheet,
  AppraisalOptions,
  MassMobilisationResult
> = /* @__PURE__ */ (() => ({
  ...named("mass-mobilisation"),
  ...ofSheets,
  score: scoreMassMobilisation,
}))();

/** Friendly government: a case by a model, as a level. */
export const friendlyGovernmentKind: IndexKind<
  FriendlyGovernmentModel,
  FriendlyGovernmentCase,
  FriendlyGovernmentOptions,
  FriendlyGovernmentResult
> = /* @__PURE__ */ (() => ({
  ...named("friendly-government"),
  madeFor: "model" as const,
  parse: parseFriendlyGovernmentCase,
  score: scoreFriendlyGovernment,
}))();
