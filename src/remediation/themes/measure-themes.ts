import { administrationThemes } from "./administration.js";
import { digitalThemes } from "./digital.js";
import { governanceThemes } from "./governance.js";
import { mobilisationThemes } from "./mobilisation.js";
import { planThemes } from "./plans.js";
import { procedureThemes } from "./procedures.js";
import { satisfactionThemes } from "./satisfaction.js";
import type { MeasureTheme } from "./theme.js";

/**
 * The themes that chiso knows by words, each with the sentences that it proposes. The words and
 * sentences are chiso's own, of no source.
 */
export const measureThemes: readonly MeasureTheme[] = /* @__PURE__ */ [
  administrationThemes,
  procedureThemes,
  digitalThemes,
  governanceThemes,
  mobilisationThemes,
  satisfactionThemes,
  planThemes,
].flat();
