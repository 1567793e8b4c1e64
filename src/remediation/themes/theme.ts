import type { IndexKey } from "../../criteria-set/criteria-set.js";
import type { Text } from "../../text/language.js";
import type { BodyRole } from "../body-role.js";

/**
 * Words that show a theme. "…" stands for up to eight words in between. A text alone is the words of
 * a sign without conditions.
 */
export interface ThemeSign {
  /** Words of the title, in this order. */
  readonly words: string;
  /** Words that a title above must hold: of the criterion or the domain. */
  readonly under?: string;
  /** The title says this and nothing else, but for when: "năm", "kịp thời", "đúng hạn". */
  readonly whole?: true;
}

/**
 * A sentence of chiso for what to do. `{by}` becomes the day by which the criterion wants it done
 * ("trước ngày 28/02", else "đúng thời hạn"), `{kế hoạch …}` the title from those words on.
 */
export interface ProposalForm {
  /** Words that the title must hold, any one of these; for any title of the theme when absent. */
  readonly words?: readonly string[];
  /** The sentence in Vietnamese. */
  readonly text: string;
  /** What shows that it was done. */
  readonly evidence?: readonly string[];
}

/** Themes as data: those of one field. */
export interface MeasureThemes {
  /** For editors only; points to the JSON Schema. */
  readonly $schema?: string;
  readonly id: string;
  readonly title: Text;
  readonly themes: readonly MeasureTheme[];
}

/** What a criterion is about, with the words that show it and what can be done about it. */
export interface MeasureTheme {
  /** Key that catalogues and criteria sets name. */
  readonly key: string;
  /** Name in Vietnamese. */
  readonly title: string;
  /** Whose it usually is in a commune; nobody's in particular when absent. */
  readonly body?: BodyRole;
  /** Indices that it is for. */
  readonly indices: readonly IndexKey[];
  /** Any one of these shows it. */
  readonly signs: readonly (string | ThemeSign)[];
  /** The first that fits is proposed; none fits, none is. */
  readonly proposals: readonly ProposalForm[];
}
