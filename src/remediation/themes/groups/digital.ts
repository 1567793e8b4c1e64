// Made from digital.json by `npm run data`: change that, not this.
import type { MeasureThemes } from "../theme.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./digital.json";

/** Digital transformation: the themes of DTI, some of which PAR INDEX shares. */
export const digitalThemes: MeasureThemes = /* @__PURE__ */ dataOf(json);
