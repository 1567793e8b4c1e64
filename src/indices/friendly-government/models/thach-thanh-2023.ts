// Made from thach-thanh-2023.json by `npm run data`: change that, not this.
import type { FriendlyGovernmentModel } from "../friendly-government-model.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./thach-thanh-2023.json";

/** Model of friendly government of huyện Thạch Thành, 2023. Provenance: partial. */
export const thachThanh2023: FriendlyGovernmentModel = /* @__PURE__ */ dataOf(json);
