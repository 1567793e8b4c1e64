import { criteriaOf } from "../../src/survey/questionnaire.js";
import { seededRandom } from "../../src/what-if/seeded-random.js";
import { type SurveyData, type SurveyForm, sipasWardSample } from "./library.js";

/** The seed that fixtures/di-su-2023/sipas.json was made from. */
export const surveySeed = 2023;

/**
 * The satisfaction forms of the fixture, made up from a seed: 312 people with a mood of their own,
 * criteria of unequal difficulty, a few blanks and forms without opinion.
 */
export function makeSurvey(seed: number): SurveyData {
  const random = seededRandom(seed);
  const criteria = criteriaOf(sipasWardSample).map(({ criterion }) => criterion.code);
  const services = ["Chứng thực", "Đất đai", "Hộ tịch", "Chính sách xã hội"];
  const hard: Readonly<Record<string, number>> = {
    "3": 0.75,
    "9": 0.6,
    "14": 0.5,
    "19": 0.8,
    "20": 1,
    "21": 0.9,
    "22": 1.1,
  };
  const forms = Array.from({ length: 312 }, (): SurveyForm => {
    const service = services[Math.floor(random() * services.length)] as string;
    const mood = (random() + random() + random()) / 1.5 - 0.25 - (service === "Đất đai" ? 0.2 : 0);
    const answers = Object.fromEntries(
      criteria.map((code): [string, string | null] => {
        const luck = random();
        if (luck < 0.015) return [code, null];
        if (luck < 0.04) return [code, "0"];
        const value = 3.6 + mood - (hard[code] ?? 0.2) * 0.6 + (random() - 0.5) * 1.6;
        return [code, String(Math.min(5, Math.max(1, Math.round(value))))];
      }),
    );
    return { groups: { service }, answers };
  });
  return {
    unit: { id: "di-su", name: "Phường Dị Sử", within: "thị xã Mỹ Hào, tỉnh Hưng Yên" },
    year: 2023,
    questionnaire: { id: sipasWardSample.id, version: sipasWardSample.version },
    provenance: {
      status: "sample",
      instruments: [],
      note: {
        vi: "Số liệu minh họa, không phải kết quả thật của phường",
        en: "Illustrative figures, not a real result of the ward",
      },
    },
    issued: 330,
    forms,
  };
}
