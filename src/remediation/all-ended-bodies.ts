import { twoLevels2025EndedBodies } from "./ended-bodies.js";
import type { EndedBody } from "./ended-body.js";

/**
 * Bodies of districts and communes that ended with the two levels of local government on 1 July
 * 2025. What is not here may have ended too: only what was read is named.
 */
export const endedBodies: readonly EndedBody[] = /* @__PURE__ */ [twoLevels2025EndedBodies].flatMap(
  ({ bodies }) => bodies,
);
