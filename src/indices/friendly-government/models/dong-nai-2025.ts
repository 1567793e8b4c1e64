// Made from dong-nai-2025.json by `npm run data`: change that, not this.
import type { FriendlyGovernmentModel } from "../friendly-government-model.js";
import { friendlyGovernmentDongNai2025 } from "../sets/dong-nai-2025.js";
import { withSet } from "../with-set.js";
import json from "./dong-nai-2025.json";

/** Friendly government in Đồng Nai. Provenance: partial. */
export const dongNai2025: FriendlyGovernmentModel = /* @__PURE__ */ withSet(json, friendlyGovernmentDongNai2025);
