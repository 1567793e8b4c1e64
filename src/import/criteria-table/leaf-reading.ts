import type { RuleKindName } from "../../rules/kinds.js";
import type { LocalizedText } from "../../text/language.js";

/** How a leaf was read, for the person who checks the draft. */
export interface LeafReading {
  readonly code: string;
  /** Sheet and cell of its row. */
  readonly path: string;
  readonly kind: RuleKindName;
  /** False where the wording is none of the known forms: its points are then given by a person. */
  readonly read: boolean;
  /** Wording of the table. */
  readonly text: string;
  readonly note: LocalizedText;
  /** What the rule rests on that the table does not say. */
  readonly assumed?: LocalizedText;
}
