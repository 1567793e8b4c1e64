// Made from hai-duong-2024.json by `npm run data`: change that, not this.
import type { FriendlyGovernmentModel } from "../friendly-government-model.js";
import { friendlyGovernmentHaiDuongSample } from "../sets/hai-duong-sample.js";
import { withSet } from "../with-set.js";
import json from "./hai-duong-2024.json";

/** Friendly government by Đề án 05-ĐA/TU (sample ladder). Provenance: sample. */
export const haiDuong2024: FriendlyGovernmentModel = /* @__PURE__ */ withSet(json, friendlyGovernmentHaiDuongSample);
