/** Layouts: a value for each dimension of layouts.json. */
import layouts from "./layouts.json" with { type: "json" };

/** Value by dimension, see layouts.json. */
export type Layout = Readonly<Record<string, string>>;

interface Dimension {
  readonly dimension: string;
  readonly reads: string;
  readonly says: string;
  readonly usual: Readonly<Record<string, string>>;
  readonly unusual: Readonly<Record<string, string>>;
}

/** Every dimension. */
export const dimensions = layouts as unknown as readonly Dimension[];

/** The unusual features of a layout, "dimension: value". */
export function featuresOf(layout: Layout, reads: "set" | "sheet" | "trip"): readonly string[] {
  return dimensions
    .filter((one) => one.reads === "both" || one.reads === reads || reads === "trip")
    .filter(({ dimension, unusual }) => (layout[dimension] ?? "") in unusual)
    .map(({ dimension }) => `${dimension}: ${layout[dimension]}`);
}

/** True where a column holds each level. */
export function isLevelColumns(layout: Layout): boolean {
  return layout["levels"] !== "rows";
}
