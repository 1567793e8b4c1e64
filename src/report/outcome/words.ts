import { shortIndexName } from "../../criteria-set/index-names.js";
import type { Demand } from "../../remediation/demand.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import type { TaskCounts, TaskResult } from "../../remediation/plan-outcome.js";
import type { TaskState } from "../../remediation/plan-progress.js";
import { type Language, type LocalizedText, lowerFirst, textIn } from "../../text/language.js";

/** Names of the states of a task. */
export const taskStateNames: Readonly<Record<TaskState, LocalizedText>> = {
  done: { vi: "Hoàn thành", en: "Done" },
  running: { vi: "Đang thực hiện", en: "Under way" },
  open: { vi: "Chưa thực hiện", en: "Not begun" },
  stopped: { vi: "Vướng mắc", en: "Held up" },
  dropped: { vi: "Không thực hiện", en: "Dropped" },
};

/** The states in the order in which a report tells them. */
export const statesInOrder = Object.keys(taskStateNames) as readonly TaskState[];

/** Names of what became of the points of a task. */
export const resultNames: Readonly<Record<TaskResult, LocalizedText>> = {
  reached: { vi: "Đạt mục tiêu", en: "Target reached" },
  raised: { vi: "Tăng, chưa đạt mục tiêu", en: "Raised, below target" },
  unchanged: { vi: "Không tăng", en: "Not raised" },
  fell: { vi: "Giảm", en: "Fell" },
  unknown: { vi: "Chưa có điểm", en: "No points yet" },
};

/** What a state or a result is called after a number that stands in front of it. */
export const lateName: LocalizedText = { vi: "Quá hạn", en: "Late" };

/** "23 nhiệm vụ: hoàn thành 15, đang thực hiện 3, …; quá hạn 4". */
export function countWords(counts: TaskCounts, language: Language): string {
  const parts = statesInOrder
    .filter((state) => counts[state] > 0)
    .map((state) => `${lowerFirst(taskStateNames[state][language])} ${counts[state]}`);
  const late =
    language === "vi"
      ? `trong các nhiệm vụ chưa hoàn thành có ${counts.late} nhiệm vụ quá hạn`
      : `${counts.late} of those that are not done are late`;
  return [parts.join(", "), late].join("; ");
}

/** A demand as a paper says it, with the names of the ladder and the class. */
export function demandWords(demand: Demand, plan: RemediationPlan, language: Language): string {
  const vi = language === "vi";
  switch (demand.kind) {
    case "every-sub-criterion-higher":
      return vi
        ? `Các tiêu chí, tiêu chí thành phần có điểm cao hơn năm ${plan.baseYear} hoặc đạt điểm tối đa`
        : `Every criterion higher than in ${plan.baseYear} or at its maximum`;
    case "class-at-least": {
      const ladders = plan.indices.flatMap(({ set }) => set.ladders);
      const ladder = ladders.find(
        ({ key, classes }) =>
          key === demand.ladder && classes.some(({ key: own }) => own === demand.class),
      );
      const found = ladder?.classes.find(({ key }) => key === demand.class);
      const title = textIn(ladder?.title ?? demand.ladder, language);
      const name = textIn(found?.title ?? demand.class, language);
      return vi ? `${title}: từ mức ${name} trở lên` : `${title}: ${name} or better`;
    }
    case "rank-better":
      return vi
        ? `Thứ hạng tốt hơn năm ${plan.baseYear}`
        : `A better rank than in ${plan.baseYear}`;
    case "no-index-unscored": {
      const names = demand.indices.map((index) => shortIndexName(index)[language]).join(", ");
      return vi
        ? `Không để chỉ số nào không được chấm điểm (${names})`
        : `No index left unscored (${names})`;
    }
  }
}
