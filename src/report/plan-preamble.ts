import { formatDate } from "../dates/civil-date.js";
import type { Block } from "../document/document.js";
import type { RemediationPlan } from "../remediation/plan.js";
import { inTime, periodName, periodWords } from "../score-sheet/period-words.js";
import { type Language, lowerFirst, textIn } from "../text/language.js";
import type { Letterhead } from "./letterhead.js";
import { baseTime, timeOfIndex } from "./plan-time.js";
import { layerName } from "./words.js";

/** What the plan rests on: legal bases that were given, and the results. */
export function basis(
  plan: RemediationPlan,
  letterhead: Letterhead,
  language: Language,
): readonly Block[] {
  const vi = language === "vi";
  const given = (letterhead.bases ?? []).map(
    (base) => `${vi ? "Căn cứ" : "Having regard to"} ${base};`,
  );
  const results = plan.indices.map((index) =>
    vi
      ? `Căn cứ kết quả chấm điểm ${periodWords(timeOfIndex(plan, index))} của ${plan.unit.name} theo ${textIn(index.set.title, "vi")} (điểm ${layerName(index, "vi")});`
      : `Having regard to the ${periodName(timeOfIndex(plan, index), { language: "en" })} result of ${plan.unit.name} under ${textIn(index.set.title, "en")} (${layerName(index, "en")} points);`,
  );
  const issue = vi
    ? `Ủy ban nhân dân ${lowerFirst(plan.unit.name)} ban hành Kế hoạch khắc phục tồn tại, hạn chế và nâng cao các chỉ số năm ${plan.year} như sau:`
    : `${plan.unit.name} issues the following plan for ${plan.year}:`;
  return [...given, ...results, issue].map((text) => ({ kind: "paragraph", text }));
}

/** Part I: what the plan is for. */
export function purpose(plan: RemediationPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const time = baseTime(plan);
  const [then, when] = [periodWords(time), inTime(time)];
  const count = plan.indices.reduce((sum, { items }) => sum + items.length, 0);
  return [
    { kind: "heading", level: 2, text: vi ? "I. MỤC ĐÍCH, YÊU CẦU" : "I. PURPOSE" },
    {
      kind: "list",
      items: vi
        ? [
            count === 0
              ? `Giữ vững các tiêu chí đã đạt điểm tối đa ${then}.`
              : `Khắc phục ${count} tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa ${then}; giữ vững các tiêu chí đã đạt điểm tối đa.`,
            "Mỗi nhiệm vụ có bộ phận chủ trì, thời hạn, mục tiêu điểm và tài liệu kiểm chứng; người đứng đầu bộ phận chủ trì chịu trách nhiệm về kết quả.",
            `Thời gian thực hiện: từ ${formatDate(plan.start, "vi")} đến ${formatDate(plan.due, "vi")}.`,
          ]
        : [
            count === 0
              ? `To hold the criteria that are at their maximum ${when}.`
              : `To make good ${count} criteria and sub-criteria below their maximum ${when}, and to hold those at their maximum.`,
            "Every task has a responsible body, a due date, a target in points and its evidence.",
            `Time: ${plan.start} to ${plan.due}.`,
          ],
    },
  ];
}
