import { indexName, shortIndexName } from "../criteria-set/index-names.js";
import { formatDate } from "../dates/civil-date.js";
import type { Block, Cell } from "../document/document.js";
import { formatNumber } from "../numbers/format-number.js";
import type { IndexPlan, RemediationItem, RemediationPlan } from "../remediation/plan.js";
import { periodName } from "../score-sheet/period-words.js";
import { type Language, type Text, textIn } from "../text/language.js";
import { measureWords } from "./measure-words.js";
import { markedTitle } from "./node-title.js";
import { timeOfIndex } from "./plan-time.js";
import { number } from "./score-document.js";
import { words } from "./words.js";

type Numbers = ReadonlyMap<string, string>;

/** Part III: the measures, numbered, then the table of tasks of each index. */
export function tasks(
  plan: RemediationPlan,
  numbers: Numbers,
  language: Language,
): readonly Block[] {
  const vi = language === "vi";
  const blocks: Block[] = [
    {
      kind: "heading",
      level: 2,
      text: vi ? "III. NHIỆM VỤ, GIẢI PHÁP" : "III. TASKS AND MEASURES",
    },
  ];
  let position = 0;
  const heading = (text: string): Block => {
    position += 1;
    return { kind: "heading", level: 3, text: `${position}. ${text}` };
  };
  const of = (index: string): string =>
    plan.indices.length > 1 ? ` (${shortIndexName(index)[language]})` : "";
  if (plan.measureItems.length > 0) {
    blocks.push(heading(vi ? "Giải pháp theo lĩnh vực, nội dung" : "Measures by field"));
    for (const [index, item] of plan.measureItems.entries()) {
      blocks.push(
        {
          kind: "paragraph",
          text: `${vi ? "Nhóm" : "Group"} ${index + 1}${of(item.index)}. ${textIn(item.title, language)}`,
        },
        {
          kind: "list",
          items: plan.measures
            .filter((measure) => measure.item === item.key)
            .map((measure) => `${numbers.get(measure.key)}. ${measureWords(measure, language)}`),
        },
      );
    }
  }
  for (const index of plan.indices) {
    blocks.push(
      heading(`${vi ? "Nhiệm vụ khắc phục" : "Tasks"}: ${indexName(index.index)[language]}`),
      ...(index.catalogueHasMeasures || plan.catalogue === null
        ? []
        : [{ kind: "paragraph" as const, text: withoutSource(plan.catalogue.title, language) }]),
      index.items.length === 0 ? noTask(language) : taskTable(plan, index, numbers, language),
      ...openEnds(index, language),
    );
  }
  return blocks;
}

function noTask(language: Language): Block {
  const text =
    language === "vi"
      ? "Không có tiêu chí nào chưa đạt điểm tối đa."
      : "No criterion is below its maximum.";
  return { kind: "paragraph", text };
}

function withoutSource(title: Text, language: Language): string {
  const name = textIn(title, language);
  return language === "vi"
    ? `Nguồn giải pháp (${name}) không nêu giải pháp cho chỉ số này: bộ phận chủ trì tự đề xuất.`
    : `The source of measures (${name}) has none for this index: the responsible bodies propose their own.`;
}

function taskTable(
  plan: RemediationPlan,
  index: IndexPlan,
  numbers: Numbers,
  language: Language,
): Block {
  const weighted = index.items.some(({ weight }) => weight !== undefined);
  const then = periodName(timeOfIndex(plan, index), { language });
  const rows = index.domains.flatMap(({ code, title, lost }) => {
    const items = index.items.filter((item) => item.domain.code === code);
    if (items.length === 0) return [];
    const group = `${code}. ${textIn(title, language)} (${words.lost[language].toLowerCase()}: ${formatNumber(lost, language)})`;
    return [{ group }, ...items.map((item) => taskRow(item, numbers, weighted, language))];
  });
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      { title: words.max[language], align: "right" },
      ...(weighted ? [{ title: words.weight[language], align: "right" as const }] : []),
      { title: `${words.points[language]} ${then}`, align: "right" },
      { title: `${words.target[language]} ${plan.year}`, align: "right" },
      { title: words.needs[language], align: "left", flexible: true },
      { title: words.measures[language], align: "left" },
      {
        title: `${words.responsible[language]}; ${words.coordinating[language].toLowerCase()}`,
        align: "left",
        flexible: true,
      },
      { title: words.due[language], align: "centre" },
      { title: words.evidence[language], align: "left", flexible: true },
    ],
    rows,
  };
}

function taskRow(
  item: RemediationItem,
  numbers: Numbers,
  weighted: boolean,
  language: Language,
): readonly Cell[] {
  const bodies = [item.responsible ?? words.unassigned[language], ...item.coordinating];
  return [
    item.code,
    markedTitle(item, language),
    number(item.max),
    ...(weighted ? [number(item.weight ?? "1")] : []),
    number(item.lastPoints),
    number(item.target),
    item.needs?.[language] ?? "",
    item.measures.map((key) => numbers.get(key) ?? key).join(", ") || words.noMeasure[language],
    bodies.join("; "),
    dueCell(item, language),
    item.evidence.join("; "),
  ];
}

function dueCell(item: RemediationItem, language: Language): string {
  const due = formatDate(item.due, language);
  if (item.criterionDue === null || item.criterionDue >= item.start) return due;
  const past = formatDate(item.criterionDue, language);
  return language === "vi"
    ? `${due} (hạn của tiêu chí ${past} trước ngày bắt đầu)`
    : `${due} (the criterion wanted it by ${past}, before the start)`;
}

function openEnds(index: IndexPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const blocks: Block[] = [];
  if (index.withoutMeasure.length > 0) {
    blocks.push({
      kind: "paragraph",
      text: vi
        ? `Chưa có giải pháp trong danh mục cho ${index.withoutMeasure.length} tiêu chí: ${index.withoutMeasure.join(", ")}. Bộ phận chủ trì đề xuất giải pháp trước khi ký ban hành.`
        : `The catalogue has no measure for ${index.withoutMeasure.length} criteria: ${index.withoutMeasure.join(", ")}. The responsible body proposes one before the plan is signed.`,
    });
  }
  if (index.notAssessed.length > 0) {
    const codes = index.notAssessed.map(({ code }) => code).join(", ");
    blocks.push({
      kind: "paragraph",
      text: vi
        ? `Chưa chấm ${index.notAssessed.length} tiêu chí: ${codes}. Phải chấm bổ sung, không coi là 0 điểm.`
        : `${index.notAssessed.length} criteria are not assessed: ${codes}. They must be assessed; they do not count as 0.`,
    });
  }
  return blocks;
}
