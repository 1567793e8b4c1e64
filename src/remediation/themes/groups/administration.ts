// Made from administration.json by `npm run data`: change that, not this.
import type { MeasureThemes } from "../theme.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./administration.json";

/** Steering, institutions, organisation, civil service and finance: the themes of PAR INDEX. */
export const administrationThemes: MeasureThemes = /* @__PURE__ */ dataOf(json);
