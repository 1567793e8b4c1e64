import type { AnswerScale } from "../../survey/questionnaire.js";

/** The five levels of satisfaction forms; the upper two count as satisfied. */
export const satisfactionScale: AnswerScale = {
  answers: [
    { key: "5", label: { vi: "Rất hài lòng", en: "Very satisfied" }, satisfied: true },
    { key: "4", label: { vi: "Hài lòng", en: "Satisfied" }, satisfied: true },
    { key: "3", label: { vi: "Bình thường", en: "Neutral" }, satisfied: false },
    { key: "2", label: { vi: "Không hài lòng", en: "Dissatisfied" }, satisfied: false },
    { key: "1", label: { vi: "Rất không hài lòng", en: "Very dissatisfied" }, satisfied: false },
  ],
  noOpinion: { key: "0", label: { vi: "Không có ý kiến", en: "No opinion" } },
};
