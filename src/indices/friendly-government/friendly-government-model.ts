import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { Provenance } from "../../criteria-set/provenance.js";
import type { CivilDate } from "../../dates/civil-date.js";
import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { Text } from "../../text/language.js";

/** What a bound is compared with: points, or percent of the applicable maximum. */
export type BoundMeasure = "points" | "percentage";

/** Where a requirement comes from. */
export interface RequirementSource {
  /** `official`: read in the instrument itself; `partial`: told by another text; `sample`: made up. */
  readonly status: "official" | "partial" | "sample";
  /** What was read, or why it is a sample. */
  readonly says: Text;
}

/**
 * One thing that a level asks for. `total`: points in all, with extra points; `criterion`: points
 * of one criterion, or of every domain; `condition`: something that must be so; `satisfaction`:
 * percent of satisfied people.
 */
export type LevelRequirement =
  | {
      readonly kind: "total";
      readonly measure: BoundMeasure;
      readonly atLeast: DecimalInput;
      readonly source?: RequirementSource;
    }
  | {
      readonly kind: "criterion";
      /** Code of a criterion, or every domain. */
      readonly code: string | { readonly every: "domain" };
      readonly measure: BoundMeasure;
      readonly atLeast: DecimalInput;
      readonly source?: RequirementSource;
    }
  | {
      readonly kind: "condition";
      readonly key: string;
      readonly title: Text;
      readonly source?: RequirementSource;
    }
  | {
      readonly kind: "satisfaction";
      readonly atLeast: DecimalInput;
      readonly source?: RequirementSource;
    };

/** A step on the way to recognition, with the body that takes it. */
export interface ProcedureStep {
  readonly key: string;
  readonly title: Text;
  /** Body that takes it; `null` where no source that was read names one. */
  readonly body: string | null;
  /** When it is due, in the source's words. */
  readonly due?: Text;
  /** Where that was read. */
  readonly source: Text;
}

/** A level of recognition (mức độ), a star, or a status. */
export interface RecognitionLevel {
  readonly key: string;
  readonly title: Text;
  /** All of them must be met; a level without requirements is open to everyone. */
  readonly requires: readonly LevelRequirement[];
}

/** Something with a name: a paper, a state, a content, a step. */
export interface NamedItem {
  readonly key: string;
  readonly title: Text;
}

/**
 * How a province recognises friendly government: a criteria set, levels, a dossier, workflow
 * states, or contents and steps of a model without points; each of them optional, all of it data.
 */
export interface FriendlyGovernmentModel {
  /** Where editors find the JSON Schema of the file; chiso does not read it. */
  readonly $schema?: string;
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly appliesTo: Text;
  readonly set?: CriteriaSet;
  /** Highest first. */
  readonly levels?: readonly RecognitionLevel[];
  readonly dossier?: {
    /** Papers of the request. */
    readonly papers: readonly NamedItem[];
    /** Whether each domain of the set needs a proof of its own. */
    readonly proofPerDomain: boolean;
  };
  /** States that a request, or the model itself, goes through, the first one first. */
  readonly states?: readonly NamedItem[];
  /** Contents that are carried out rather than scored. */
  readonly contents?: readonly NamedItem[];
  readonly steps?: readonly NamedItem[];
  /** How a level is appraised and recognised, in order. */
  readonly procedure?: readonly ProcedureStep[];
  readonly provenance: Provenance;
}

/** A level that the appraising body decided. */
export interface DecidedLevel {
  /** Key of the level. */
  readonly level: string;
  /** Body that decided, e.g. "UBND huyện". */
  readonly by: string;
  readonly number?: string;
  readonly date?: CivilDate;
}
