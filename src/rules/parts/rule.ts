import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { Text } from "../../text/language.js";

/** One of the independent parts of a leaf, with a rule of kind `R`. */
export interface RulePartOf<R> {
  /** Name of the part in the figures. */
  readonly key: string;
  /** The part in the words of the instrument. */
  readonly label: Text;
  /** Maximum of the part; the parts sum to the maximum of the leaf. */
  readonly max: DecimalInput;
  /** How the part gets its points. */
  readonly rule: R;
}

/** The sum of independent parts, each with a rule of kind `R`. */
export interface PartsRuleOf<R> {
  readonly kind: "parts";
  /** The parts, which sum to the maximum. */
  readonly parts: readonly RulePartOf<R>[];
}

/** The figures of every part, by key. */
export interface PartsDeclaredOf<D> {
  /** Figures of each part. */
  readonly parts: Readonly<Record<string, D>>;
}
