import type { DecimalInput } from "../numbers/decimal-text.js";
import type { ConfidenceLevel } from "./confidence.js";

/** What a sample must achieve. */
export interface SampleSizeRequest {
  /** Margin of error as a share above 0 and below 1, such as "0.05" for five points. */
  readonly margin: DecimalInput;
  /** People, or dealings, that the sample is drawn from; without end when absent. */
  readonly population?: number;
  /**
   * `survey-2012`: N / (1 + N e²), the formula that the ministry taught in 2013 for the method of
   * 1383/QĐ-BNV (2012); `normal`: z² p (1 - p) / e², corrected for a finite population.
   */
  readonly method: "survey-2012" | "normal";
  /** Confidence in percent, for `normal`; 95 when absent. */
  readonly level?: ConfidenceLevel;
  /** Share expected (0..1), for `normal`; 0.5, which needs most, when absent. */
  readonly share?: DecimalInput;
  /**
   * How many times the variance is that of people drawn one by one, for `normal`; above 0, and 1
   * when absent. Above 1 where villages are drawn first: an earlier survey tells it.
   */
  readonly designEffect?: DecimalInput;
}
