import type { Measure } from "../measure.js";

/** What the measures of one plan share: whose they are, for which year and kind of unit. */
export function fromDiSu2024(measures: readonly Measure[]): readonly Measure[] {
  return measures.map((measure) => ({ origin: "source", year: 2024, level: "ward", ...measure }));
}
