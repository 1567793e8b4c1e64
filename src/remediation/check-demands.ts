import { indexName, shortIndexName } from "../criteria-set/index-names.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { inBoth, type Language, type LocalizedText, textIn } from "../text/language.js";
import type { Demand, DemandResult, DemandStatus } from "./demand.js";
import type { IndexPlan } from "./plan.js";

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
  const items = indices.flatMap((index) => index.items.map((item) => ({ item, index })));
  const place = ({ index, code }: { readonly index: IndexPlan; readonly code: string }) => ({
    set: index.set.id,
    code,
  });
  const stuck = items.filter(({ item }) => !new ExactDecimal(item.gain).greaterThan(0));
  const open = indices.flatMap((index) =>
    index.notAssessed.map(({ code }) => place({ index, code })),
  );
  const past = items.filter(
    ({ item: { criterionDue, start } }) => criterionDue !== null && criterionDue < start,
  );
  const named = (found: typeof items): DemandResult["criteria"] =>
    found.map(({ item, index }) => place({ index, code: item.code }));
  // A higher target of a whole does not tell that each of its parts has one.
  const wholes = items.filter(
    ({ item }) => item.whole === true && !new ExactDecimal(item.target).equals(item.max),
  );
  const unsure = wholes.filter((found) => !stuck.includes(found) && !past.includes(found));
  const unknown = [...open, ...named(past), ...named(unsure)];
  const status: DemandStatus =
    stuck.length > 0 ? "missed" : unknown.length > 0 ? "cannot-tell" : "met";
  const higher = items.length - stuck.length;
  return {
    demand,
    status,
    criteria: [...named(stuck), ...unknown],
    detail: inBoth((language) => {
      const codes = past
        .map(({ item, index }) =>
          indices.length > 1 ? `${shortIndexName(index.index)[language]} ${item.code}` : item.code,
        )
        .join(", ");
      const ends = [
        openWords(open.length, language),
        pastWords(codes, language),
        wholeWords(unsure.length, language),
      ].join("");
      return language === "vi"
        ? `Mọi tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa phải cao hơn năm trước: ${higher}/${items.length} có mục tiêu cao hơn${ends}`
        : `Every criterion and sub-criterion below its maximum higher than last year: ${higher} of ${items.length} have a higher target${ends}`;
    }),
  };
}

function openWords(count: number, language: Language): string {
  if (count === 0) return "";
  return language === "vi"
    ? `; ${count} mục chưa chấm nên chưa biết`
    : `; ${count} not assessed, so unknown`;
}

function pastWords(codes: string, language: Language): string {
  if (codes === "") return "";
  return language === "vi"
    ? `; hạn của tiêu chí ${codes} đã qua khi kế hoạch bắt đầu, phải xác nhận đã làm đúng hạn`
    : `; the due date of ${codes} lay before the plan began: confirm that it was kept`;
}

function wholeWords(count: number, language: Language): string {
  if (count === 0) return "";
  return language === "vi"
    ? `; ${count} mục chỉ biết điểm chung nên chưa biết từng mục con`
    : `; of ${count} only the points of the whole are known, so their parts are unknown`;
}

function classAtLeast(
  demand: Extract<Demand, { readonly kind: "class-at-least" }>,
  indices: readonly IndexPlan[],
): DemandResult {
  const findings = indices.map((index) => ({
    ...classFinding(demand, index),
    name: shortIndexName(index.index),
  }));
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
    detail: inBoth((language) => {
      const said = new Map<string, readonly string[]>();
      for (const { detail, name } of findings) {
        said.set(detail[language], [...(said.get(detail[language]) ?? []), name[language]]);
      }
      return [...said]
        .map(([detail, names]) => (indices.length > 1 ? `${detail} (${names.join(", ")})` : detail))
        .join("; ");
    }),
  };
}

// What ladders are called where the set has none of them.
function ladderName(
  { ladder }: Extract<Demand, { readonly kind: "class-at-least" }>,
  language: Language,
): string {
  const names: Readonly<Record<string, LocalizedText>> = {
    class: { vi: "Xếp loại", en: "Class" },
    task: { vi: "Mức độ hoàn thành nhiệm vụ", en: "Completion of tasks" },
  };
  return names[ladder]?.[language] ?? ladder;
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
          ? `${ladderName(demand, "vi")}: ${textIn(set.title, "vi")} không có thang này`
          : `${ladderName(demand, "en")}: ${textIn(set.title, "en")} has no such ladder`,
      ),
    };
  }
  const entry = target.classes.find((one) => one.ladder === demand.ladder);
  const reached = entry?.class ?? null;
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
      const missed = entry?.withheld?.find(({ class: key }) => key === demand.class);
      const why = missed === undefined ? "" : ` (${missed.reason[language]})`;
      return vi
        ? `${name} từ ${want} trở lên: đạt đủ mục tiêu thì xếp ${got}${why}`
        : `${name} ${want} or better: with every target reached, ${got}${why}`;
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
