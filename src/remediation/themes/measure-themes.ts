import {
  administrationThemes,
  digitalThemes,
  governanceThemes,
  mobilisationThemes,
  plansThemes,
  proceduresThemes,
  satisfactionThemes,
} from "./groups.js";
import type { MeasureTheme } from "./theme.js";

/**
 * The themes that chiso knows by words, each with the sentences that it proposes. The words and
 * sentences are chiso's own, of no source.
 */
export const measureThemes: readonly MeasureTheme[] = /* @__PURE__ */ [
  administrationThemes,
  proceduresThemes,
  digitalThemes,
  governanceThemes,
  mobilisationThemes,
  satisfactionThemes,
  // What no other theme names, so it comes last.
  plansThemes,
].flatMap(({ themes }) => themes);
