import { readFileSync } from "node:fs";
import { parIndexWardSample, type ScoreSheet, score, vietnam2024To2026 } from "./library.js";

const file = new URL("../../fixtures/di-su-2023/par-index.json", import.meta.url);

/** The sheet of the ward in 2023, as it is shipped. */
export const diSuSheet = JSON.parse(readFileSync(file, "utf8")) as ScoreSheet;

/** Its scorecard, of the strongest round of each leaf. */
export const diSuCard = score(parIndexWardSample, diSuSheet, { layer: "best-known" });

/** The time of the plan that the ward made from it. */
export const diSuPlanTime = {
  start: "2024-03-15",
  due: "2024-11-30",
  calendar: vietnam2024To2026,
} as const;
