import type { PapiFormula, PapiSubDimension } from "./papi-structure.js";

type Maker = (code: string, vi: string, en: string, formula?: PapiFormula) => PapiSubDimension;

function scale(low: string, high: string, ends: PapiSubDimension["ends"]): Maker {
  return (code, vi, en, formula) => ({
    code,
    title: { vi, en },
    low,
    high,
    ends,
    ...(formula === undefined ? {} : { formula }),
  });
}

/** One of four in a dimension: 0.25 to 2.5. */
export const quarter: Maker = /* @__PURE__ */ scale("0.25", "2.5", "recovered");

/** One of three in dimensions 3 and 8: printed 0.33 to 3.33, recovered as 0.33 + 2.97 m. */
export const third: Maker = /* @__PURE__ */ scale("0.33", "3.3", "recovered");

/** One of three in dimension 7: printed 0.33 to 3.33, recovered as 1/3 + 3 m. */
export const exactThird: Maker = /* @__PURE__ */ scale("1/3", "10/3", "recovered");

/** One of three where only the printed scale is known. */
export const printedThird: Maker = /* @__PURE__ */ scale("0.33", "3.33", "printed");

/** One of two: 0.5 to 5. */
export const half: Maker = /* @__PURE__ */ scale("0.5", "5", "recovered");
