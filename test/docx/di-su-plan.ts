/** The plan of phường Dị Sử over five indices, with a letterhead. Figures are illustrative. */
import { readFileSync } from "node:fs";
import type { Letterhead } from "../../src/entries/report.js";
import {
  diSu2024,
  dtiWardSample,
  massMobilisationCommuneSample,
  papiWardSample,
  parIndexWardSample,
  planRemediation,
  type RemediationPlan,
  type Scorecard,
  type ScoreSheet,
  type SurveyData,
  score,
  scoreDti,
  scoreMassMobilisation,
  scoreParIndex,
  scoreSipas,
  sipasWardSample,
  vietnam2024To2026,
} from "../support/library.js";

function read<T>(name: string): T {
  const file = new URL(`../../fixtures/di-su-2023/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

const options = { layer: "best-known" } as const;

const cards: readonly [Scorecard, ...Scorecard[]] = [
  scoreParIndex(parIndexWardSample, read<ScoreSheet>("par-index"), options).scorecard,
  scoreSipas(sipasWardSample, read<SurveyData>("sipas")).scorecard,
  score(papiWardSample, read<ScoreSheet>("papi"), options),
  scoreDti(dtiWardSample, read<ScoreSheet>("dti"), options).scorecard,
  scoreMassMobilisation(
    massMobilisationCommuneSample,
    read<ScoreSheet>("mass-mobilisation"),
    options,
  ).scorecard,
];

export const diSuPlan: RemediationPlan = planRemediation(cards, {
  start: "2024-03-15",
  due: "2024-11-30",
  calendar: vietnam2024To2026,
  measures: diSu2024,
});

export const letterhead: Letterhead = {
  superior: "ỦY BAN NHÂN DÂN THỊ XÃ MỸ HÀO",
  number: "14/KH-UBND",
  place: "Dị Sử",
  date: "ngày 14 tháng 3 năm 2024",
  signer: "Nguyễn Văn A",
  recipients: ["UBND thị xã Mỹ Hào", "Lưu: VT"],
  bases: ["Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ"],
};
