import { shortIndexName } from "../../criteria-set/index-names.js";
import type { Demand } from "../../remediation/demand.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import type { TaskCounts, TaskOutcome, TaskResult } from "../../remediation/plan-outcome.js";
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
const resultNames: Readonly<Record<TaskResult, LocalizedText>> = {
  reached: { vi: "Đạt mục tiêu", en: "Target reached" },
  raised: { vi: "Tăng, chưa đạt mục tiêu", en: "Raised, below target" },
  unchanged: { vi: "Không tăng", en: "Not raised" },
  fell: { vi: "Giảm", en: "Fell" },
  unknown: { vi: "Chưa có điểm", en: "No points yet" },
};

/** Names where the points are those of a survey and the change may be chance. */
const chanceNames: Readonly<Partial<Record<TaskResult, LocalizedText>>> = {
  reached: {
    vi: "Đạt mục tiêu về điểm (khảo sát: chưa đủ căn cứ để nói tăng)",
    en: "Target reached in points (a survey: not enough to call it a rise)",
  },
  raised: {
    vi: "Điểm khảo sát cao hơn, chưa đạt mục tiêu (chưa đủ căn cứ để nói tăng)",
    en: "Higher survey points, below target (not enough to call it a rise)",
  },
  fell: {
    vi: "Điểm khảo sát thấp hơn (chưa đủ căn cứ để nói giảm)",
    en: "Lower survey points (not enough to call it a fall)",
  },
};

/** What a paper says of the points of a task. */
export function resultName(
  { result, mayBeChance }: Pick<TaskOutcome, "result" | "mayBeChance">,
  language: Language,
): string {
  const chance = mayBeChance ? chanceNames[result] : undefined;
  return (chance ?? resultNames[result])[language];
}

/** "+2,50 điểm phần trăm". */
export function percentagePointsOf(change: string, language: Language): string {
  return `${change} ${language === "vi" ? "điểm phần trăm" : "percentage points"}`;
}

/** Beside the change of an index that is nothing but a survey, where no samples settle it. */
export const maybeChance: LocalizedText = {
  vi: "chưa đủ căn cứ để nói tăng, giảm",
  en: "not enough to call it a change",
};

/** Every name of a result, in the order in which a report tells them. */
export function resultNamesInOrder(language: Language): readonly string[] {
  return (Object.keys(resultNames) as readonly TaskResult[]).flatMap((result) =>
    [false, true].map((mayBeChance) => resultName({ result, mayBeChance }, language)),
  );
}

/** What points of surveys that may have changed by chance do and do not settle. */
export function surveyNote(count: number, language: Language): string {
  return language === "vi"
    ? `Có ${count} tiêu chí chấm bằng khảo sát mà điểm khác năm trước nhưng chưa xác định được là do ý kiến của người dân thay đổi hay do chọn mẫu: điểm ghi đúng kết quả khảo sát, chưa kết luận tăng hoặc giảm.`
    : `The points of ${count} surveyed criteria differ from last year's, but it is not known whether opinions changed or other people were asked: the points are those of the survey; no rise or fall is concluded.`;
}

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
