import type { Gap } from "../gaps/gap.js";
import type { Measure } from "./measure.js";

/**
 * The measures for a gap: those that name its code; else those that share a theme with the
 * leaf itself; else with the nearest node above that shares one.
 *
 * @returns in the order of the catalogue; empty when nothing serves it
 */
export function matchMeasures(gap: Gap, measures: readonly Measure[]): readonly Measure[] {
  const byCode = measures.filter(({ criteria }) => criteria?.includes(gap.code));
  if (byCode.length > 0) return byCode;
  for (const level of gap.themes) {
    const byTheme = measures.filter(({ themes }) => themes.some((theme) => level.includes(theme)));
    if (byTheme.length > 0) return byTheme;
  }
  return [];
}
