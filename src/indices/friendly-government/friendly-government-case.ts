import type { Provenance } from "../../criteria-set/provenance.js";
import type { CivilDate } from "../../dates/civil-date.js";
import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { ScoreSheet, Unit } from "../../score-sheet/score-sheet.js";
import type { DecidedLevel } from "./friendly-government-model.js";

/** What is known of one commune and year. */
export interface FriendlyGovernmentCase {
  readonly unit: Unit;
  readonly year: number;
  readonly model: { readonly id: string; readonly version: string };
  readonly provenance?: Provenance;
  /** Points, where the model has a criteria set; of the same unit and year. */
  readonly sheet?: ScoreSheet;
  /** Whether each condition is met, by its key; one that is absent is not known. */
  readonly conditions?: Readonly<Record<string, boolean>>;
  /** Percent of satisfied people, 0 to 100. */
  readonly satisfaction?: DecimalInput;
  /** Keys of the papers that were handed in. */
  readonly papers?: readonly string[];
  /** Codes of the domains with a proof. */
  readonly proofs?: readonly string[];
  /** Key of the state. */
  readonly state?: string;
  /** Whether each content is carried out, by its key. */
  readonly contents?: Readonly<Record<string, boolean>>;
  /** Day on which each step was done, by its key. */
  readonly steps?: Readonly<Record<string, CivilDate>>;
  /** Level that the appraising body decided, where it did. */
  readonly decided?: DecidedLevel;
}
