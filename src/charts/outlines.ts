import type { Outline } from "../problems/expected.js";
import { languageExpected, languageOptionsOutline } from "../text/outline.js";
import type { Chart, ChartOptions } from "./chart.js";

/** How charts are made. */
export const chartOptionsOutline = {
  keys: { ...languageOptionsOutline.keys, notices: { listOf: "text", optional: true } },
} as const satisfies Outline<ChartOptions>;

/** A picture to be drawn. */
export const chartOutline = {
  keys: { title: "text", description: "text", language: languageExpected, spec: "object" },
} as const satisfies Outline<Chart>;
