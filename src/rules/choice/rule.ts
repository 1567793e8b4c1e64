import type { Text } from "../../text/language.js";
import type { Worth } from "../worth.js";

/** One of the named options, with what it is worth. */
export type ChoiceOption = Worth & {
  /** Name of the option in the figures. */
  readonly key: string;
  /** The option in the words of the instrument. */
  readonly label: Text;
};

/**
 * One of several named options, each worth points or a share of the maximum.
 *
 * @example
 * {
 *   kind: "choice",
 *   options: [
 *     { key: "on-time", label: "Ban hành kịp thời", points: "1" },
 *     { key: "late", label: "Ban hành không kịp thời", points: "0.5" },
 *     { key: "none", label: "Không ban hành", points: "0" },
 *   ],
 * }
 */
export interface ChoiceRule {
  readonly kind: "choice";
  /** The options, of which one reaches the maximum. */
  readonly options: readonly ChoiceOption[];
}

/** Key of the option that applies. */
export interface ChoiceDeclared<K extends string = string> {
  /** Key of one of the options. */
  readonly choice: K;
}
