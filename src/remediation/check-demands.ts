import { indexName } from "../criteria-set/index-names.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { inBoth, type LocalizedText, textIn } from "../text/language.js";
import type { Demand, DemandResult, DemandStatus } from "./demand.js";
import type { IndexPlan, RemediationItem } from "./plan.js";

/** Checks what the targets of a plan make of each demand. */
export function checkDemands(
  demands: readonly Demand[],
  indices: readonly IndexPlan[],
): readonly DemandResult[] {
  return demands.map((demand) => checkDemand(demand, indices));
}

function checkDemand(demand: Demand, indices: readonly IndexPlan[]): DemandResult {
  switch (demand.kind) {
    case "every-sub-criterion-higher":
      return everyHigher(demand, indices);
    case "class-at-least":
      return classAtLeast(demand, indices);
    case "no-index-unscored":
      return noneUnscored(demand, indices);
    case "rank-better":
      return {
        demand,
        status: "to-hold",
        criteria: [],
        detail: {
          vi: "Thứ hạng từng chỉ số tốt hơn năm trước: mục tiêu phải giữ, chỉ biết khi có kết quả của các đơn vị khác",
          en: "Each index ranked better than last year: a target to hold, known only with the other units' results",
        },
      };
  }
}

function everyHigher(demand: Demand, indices: readonly IndexPlan[]): DemandResult {
  const items = indices.flatMap((index) => index.items);
  const stuck = items.filter(({ gain }) => !new ExactDecimal(gain).greaterThan(0));
  const open = indices.flatMap(({ notAssessed }) => notAssessed);
  const past = items.filter(
    ({ criterionDue, start }) => criterionDue !== null && criterionDue < start,
  );
  const unknown = [...open, ...past].map(({ code }) => code);
  const status: DemandStatus =
    stuck.length > 0 ? "missed" : unknown.length > 0 ? "cannot-tell" : "met";
  const criteria = [...stuck.map(({ code }) => code), ...unknown];
  return {
    demand,
    status,
    criteria,
    detail: {
      vi: `Mọi tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa phải cao hơn năm trước: ${items.length - stuck.length}/${items.length} có mục tiêu cao hơn${openVi(open.length)}${pastVi(past)}`,
      en: `Every criterion and sub-criterion below its maximum higher than last year: ${items.length - stuck.length} of ${items.length} have a higher target${openEn(open.length)}${pastEn(past)}`,
    },
  };
}

function openVi(count: number): string {
  return count === 0 ? "" : `; ${count} mục chưa chấm nên chưa biết`;
}

function openEn(count: number): string {
  return count === 0 ? "" : `; ${count} not assessed, so unknown`;
}

function pastVi(items: readonly RemediationItem[]): string {
  if (items.length === 0) return "";
  const codes = items.map(({ code }) => code).join(", ");
  return `; hạn của tiêu chí ${codes} đã qua khi kế hoạch bắt đầu, phải xác nhận đã làm đúng hạn`;
}

function pastEn(items: readonly RemediationItem[]): string {
  if (items.length === 0) return "";
  const codes = items.map(({ code }) => code).join(", ");
  return `; the due date of ${codes} lay before the plan began: confirm that it was kept`;
}

function classAtLeast(
  demand: Extract<Demand, { readonly kind: "class-at-least" }>,
  indices: readonly IndexPlan[],
): DemandResult {
  const findings = indices.map((index) => classFinding(demand, index));
  const statuses = findings.map(({ status }) => status);
  const status: DemandStatus = statuses.includes("missed")
    ? "missed"
    : statuses.includes("cannot-tell") || statuses.length === 0
      ? "cannot-tell"
      : "met";
  return {
    demand,
    status,
    criteria: [],
    detail: inBoth((language) => findings.map(({ detail }) => detail[language]).join("; ")),
  };
}

function classFinding(
  demand: Extract<Demand, { readonly kind: "class-at-least" }>,
  { set, target }: IndexPlan,
): { readonly status: DemandStatus; readonly detail: LocalizedText } {
  const ladder = set.ladders.find(({ key }) => key === demand.ladder);
  const wanted = ladder?.classes.findIndex(({ key }) => key === demand.class) ?? -1;
  if (ladder === undefined || wanted < 0) {
    return {
      status: "cannot-tell",
      detail: inBoth((language) =>
        language === "vi"
          ? `${textIn(set.title, "vi")}: bộ tiêu chí không có thang xếp loại này`
          : `${textIn(set.title, "en")}: the criteria set has no such ladder`,
      ),
    };
  }
  const reached = target.classes.find((entry) => entry.ladder === demand.ladder)?.class ?? null;
  const position = ladder.classes.findIndex(({ key }) => key === reached?.key);
  const status: DemandStatus =
    target.percentage === null
      ? "cannot-tell"
      : position >= 0 && position <= wanted
        ? "met"
        : "missed";
  return {
    status,
    detail: inBoth((language) => {
      const vi = language === "vi";
      const want = textIn(ladder.classes[wanted]?.title ?? "", language);
      const got =
        reached === null ? (vi ? "chưa xếp được" : "none") : textIn(reached.title, language);
      const name = textIn(ladder.title, language);
      return vi
        ? `${name} từ ${want} trở lên: đạt đủ mục tiêu thì xếp ${got}`
        : `${name} ${want} or better: with every target reached, ${got}`;
    }),
  };
}

function noneUnscored(
  demand: Extract<Demand, { readonly kind: "no-index-unscored" }>,
  indices: readonly IndexPlan[],
): DemandResult {
  const missing = demand.indices.filter((wanted) => !indices.some(({ index }) => index === wanted));
  return {
    demand,
    status: missing.length === 0 ? "met" : "missed",
    criteria: [],
    detail: inBoth((language) => {
      const vi = language === "vi";
      const names = missing.map((index) => indexName(index)[language]).join("; ");
      const head = vi ? "Không để chỉ số nào không chấm điểm" : "No index left unscored";
      if (missing.length === 0) return `${head}: ${vi ? "đủ" : "all there"}`;
      return `${head}: ${vi ? "chưa có bảng chấm của" : "no sheet of"} ${names}`;
    }),
  };
}
