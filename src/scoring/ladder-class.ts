import type { ClassCondition, ClassResult } from "../criteria-set/class-ladder.js";
import type { LocalizedText, Text } from "../text/language.js";

/** A class whose bound was reached and that was not given, for want of a condition. */
export interface WithheldClass {
  /** Key of the class. */
  readonly class: string;
  /** Name of the class. */
  readonly title: Text;
  /** The first condition of the class that does not hold. */
  readonly condition: ClassCondition;
  /** Why the condition does not hold. */
  readonly reason: LocalizedText;
}

/** The class of a result by one ladder, and the higher ones that a condition withheld. */
export interface LadderClass {
  /** Key of the ladder. */
  readonly ladder: string;
  /** `null` below the lowest class, or where the result may not be classed. */
  readonly class: ClassResult | null;
  /** Higher classes by the bound alone, each with the first condition that it misses. */
  readonly withheld?: readonly WithheldClass[];
}
