import type { Gap } from "../gaps/gap.js";
import { textIn } from "../text/language.js";
import type { Measure } from "./measure.js";
import { measureThemes } from "./themes/measure-themes.js";
import { propose } from "./themes/propose.js";
import type { MeasureTheme } from "./themes/theme.js";
import { findThemes } from "./themes/themes-of.js";
import type { WordedLeaf } from "./themes/worded-leaf.js";

/** What a gap is matched with. */
export interface MatchScope {
  /** Measures of the index, in the order of the catalogue. */
  readonly measures: readonly Measure[];
  /** Set of the gap. */
  readonly set: { readonly id: string; readonly index: string };
  /** Titles above the gap, the nearest first. */
  readonly above: readonly string[];
  /** By when the criterion wants it done, in words. */
  readonly by: string | undefined;
  /** Whether chiso may propose a measure of its own. */
  readonly proposals: boolean;
}

/**
 * The measures for a gap: those that name its code; else those that share a theme with the leaf
 * itself, or, where it has none, the theme that its words show; else a proposal of chiso; else
 * those of the nearest node above that shares a theme.
 *
 * @returns in the order of the catalogue; empty when nothing serves it
 */
export function matchMeasures(gap: Gap, scope: MatchScope): readonly Measure[] {
  const { measures } = scope;
  const byCode = measures.filter(({ criteria }) => criteria?.includes(gap.code));
  if (byCode.length > 0) return byCode;
  const [own = [], ...above] = gap.themes;
  const byOwn = byThemes(own, measures);
  if (byOwn.length > 0) return byOwn;
  const [byWords] = findThemes(wordsOf(gap, scope));
  if (own.length === 0 && byWords !== undefined) {
    const matched = byThemes([byWords.key], measures);
    if (matched.length > 0) return matched;
  }
  const theme = byWords ?? measureThemes.find(({ key }) => own.includes(key));
  const proposal =
    scope.proposals && theme !== undefined ? proposalFor(gap, theme, scope) : undefined;
  if (proposal !== undefined) return [proposal];
  for (const level of above) {
    const byTheme = byThemes(level, measures);
    if (byTheme.length > 0) return byTheme;
  }
  return [];
}

/** The themes of a gap, the surest first: those that its words show, then those of its own. */
export function themesOfGap(gap: Gap, scope: MatchScope): readonly MeasureTheme[] {
  const own = gap.themes.flat();
  return [
    ...findThemes(wordsOf(gap, scope)),
    ...measureThemes.filter(({ key }) => own.includes(key)),
  ];
}

function byThemes(wanted: readonly string[], measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(({ themes }) => themes.some((theme) => wanted.includes(theme)));
}

// How it is scored is told by what the maximum needs.
function wordsOf(gap: Gap, { set, above }: MatchScope): WordedLeaf {
  return {
    index: set.index,
    title: textIn(gap.title, "vi"),
    above,
    ruleText: gap.steps.at(-1)?.needs.vi ?? "",
  };
}

// One sentence for several criteria of a domain is one measure.
function proposalFor(gap: Gap, theme: MeasureTheme, { set, by }: MatchScope): Measure | undefined {
  const proposal = propose(theme, textIn(gap.title, "vi"), by);
  if (proposal === undefined) return undefined;
  const { text, evidence, form } = proposal;
  const item = proposalItemKey(set.id, gap.domain.code);
  return {
    key: `${item}/${form === undefined ? gap.code : `${theme.key}-${form}`}`,
    item,
    text,
    origin: "proposal",
    themes: [theme.key],
    evidence,
  };
}

/** Key of the heading that proposals for a domain stand under. */
export function proposalItemKey(set: string, domain: string): string {
  return `proposals/${set}/${domain}`;
}
