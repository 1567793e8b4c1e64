import { ExactDecimal } from "./exact-decimal.js";
import { addIntegers, type Integer } from "./integer.js";

/** A sum that grows: exact as `plus`, without a decimal for each step on the way. */
export class DecimalSum {
  /** How many values were added. */
  count = 0;
  private units: Integer = 0;
  private scale = 0;

  add(value: ExactDecimal): void {
    this.count += 1;
    if (value.scale > this.scale) {
      this.units = new ExactDecimal(this.units, this.scale).unitsAt(value.scale);
      this.scale = value.scale;
    }
    this.units = addIntegers(this.units, value.unitsAt(this.scale));
  }

  total(): ExactDecimal {
    return new ExactDecimal(this.units, this.scale);
  }
}
