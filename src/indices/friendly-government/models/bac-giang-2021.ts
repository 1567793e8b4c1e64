// Made from bac-giang-2021.json by `npm run data`: change that, not this.
import type { FriendlyGovernmentModel } from "../friendly-government-model.js";
import { friendlyGovernmentBacGiang2021 } from "../sets/bac-giang-2021.js";
import { withSet } from "../with-set.js";
import json from "./bac-giang-2021.json";

/** Friendly government in Bắc Giang. Provenance: partial. */
export const bacGiang2021: FriendlyGovernmentModel = /* @__PURE__ */ withSet(json, friendlyGovernmentBacGiang2021);
