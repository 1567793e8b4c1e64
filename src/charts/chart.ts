import type { Language } from "../text/language.js";

/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A picture as plain data: complete, and not yet drawn. */
export interface Chart {
  readonly title: string;
  /** What the picture shows, in words, for those who do not see it. */
  readonly description: string;
  readonly language: Language;
  /**
   * A complete Vega-Lite specification. Numbers in it are lengths; what people read is text that
   * was formatted from exact decimals.
   */
  readonly spec: JsonObject;
}

/** How a chart is made. */
export interface ChartOptions {
  /** Vietnamese when absent. */
  readonly language?: Language;
  /**
   * What must be known of the source, such as `noticesOf` gives: shown under the title. Scorecards,
   * gaps and roadmaps carry their source and need it not; comparisons and rankings do.
   */
  readonly notices?: readonly string[];
}
