import type { IndexKey } from "../criteria-set/criteria-set.js";
import type { ProvenanceStatus } from "../criteria-set/provenance.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { LocalizedText } from "../text/language.js";

/** A criteria set that ships, for a list to choose from. */
export interface ShippedSet {
  /** Its key, and the last part of its entry: `chiso/criteria-sets/ID`. */
  readonly id: string;
  /** Version of the data, which stored results name too. */
  readonly version: string;
  /** Index that it belongs to. */
  readonly index: IndexKey;
  /** Its name. */
  readonly title: LocalizedText;
  /** Kind of unit that it scores, in plain words. */
  readonly appliesTo: LocalizedText;
  /** How far it was read in the instruments that it stands for. */
  readonly provenance: ProvenanceStatus;
  /** How many criteria are scored. */
  readonly leaves: number;
  /** Maximum in points. */
  readonly max: DecimalText;
}
