/** The rule of Cà Mau 2013 on a plan that is carried out in part, as an import reads it. */
import type { BandsRule } from "../../src/entries/scoring.js";

export const planBands: BandsRule = {
  kind: "bands",
  measure: "Thực hiện {value} kế hoạch",
  unit: "%",
  bands: [
    { above: "90", points: "2" },
    { atLeast: "70", atMost: "90", points: "1" },
    { below: "70", points: "0" },
  ],
};
