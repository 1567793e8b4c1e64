import type { ChartOptions } from "./chart.js";

/** The notices of a result and those that are asked for, each once. */
export function allNotices(
  own: readonly string[],
  { notices = [] }: ChartOptions,
): readonly string[] {
  return [...new Set([...own, ...notices])];
}
