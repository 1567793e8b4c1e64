import type { Provenance } from "../criteria-set/provenance.js";
import type { Block, Cell, Document, TableBlock } from "../document/document.js";
import { formatNumber } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { roadmapOutline, roadmapYearsPlanOutline } from "../roadmap/outlines.js";
import type { Roadmap } from "../roadmap/roadmap.js";
import type { RoadmapYear, RoadmapYearsPlan, TargetOfYear } from "../roadmap/roadmap-years.js";
import { type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { words } from "./words.js";

/** How the years of a roadmap are told. */
export interface RoadmapYearsDocumentOptions extends ResultDocumentOptions {
  /** Where the levels and the efforts come from. */
  readonly provenance?: Provenance;
  /** Names of the parts that have targets of their own; else their ids stand for them. */
  readonly parts?: readonly { readonly id: string; readonly name: string }[];
}

/**
 * A roadmap of several years as a document: the level of each unit at the end of each year, what
 * every year raises and how its targets then stand; or why they cannot all be met.
 *
 * @param roadmap the targets that the plan was made for
 * @example
 * const roadmap = deAn05Roadmap();
 * const plan = planRoadmapYears(roadmap, { from: 2024, to: 2025, units: [{ id: "a", name: "Xã A", level: 1, efforts: { "2": "4" } }] });
 * roadmapYearsDocument(plan, roadmap).title // "Lộ trình Đề án 05-ĐA/TU theo kế hoạch của huyện, giai đoạn 2024 - 2025"
 */
export function roadmapYearsDocument(
  plan: RoadmapYearsPlan,
  roadmap: Roadmap,
  options: RoadmapYearsDocumentOptions = {},
): Document {
  refuse(
    checkArguments({ plan: [plan, roadmapYearsPlanOutline], roadmap: [roadmap, roadmapOutline] }, [
      options,
      languageOptionsOutline,
    ]),
  );
  const { language = "vi", provenance } = options;
  const vi = language === "vi";
  const { from, to } = plan;
  const name = textIn(roadmap.title, language);
  const title = vi ? `${name}, giai đoạn ${from} - ${to}` : `${name}, ${from} to ${to}`;
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...noticeBlocks(noticesOf(roadmap, provenance, { language })),
      ...(plan.feasible ? yearsBlocks(plan, language) : reasonBlocks(plan, roadmap, options)),
      { kind: "heading", level: 2, text: vi ? "Cách hiểu mục tiêu" : "How the targets are read" },
      { kind: "list", items: roadmap.readings.map((reading) => textIn(reading, language)) },
    ],
  };
}

/**
 * The level of each unit at the end of each year, for writers of tables. Nothing stands in a year in
 * which a unit does not count.
 */
export function roadmapYearsTable(
  plan: RoadmapYearsPlan,
  options: LanguageOptions = {},
): TableBlock {
  refuse(
    checkArguments({ plan: [plan, roadmapYearsPlanOutline] }, [options, languageOptionsOutline]),
  );
  const { language = "vi" } = options;
  const vi = language === "vi";
  const { from, to } = plan;
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return {
    kind: "table",
    columns: [
      { title: words.unit[language], align: "left", flexible: true },
      ...years.map((year) => ({ title: String(year), align: "right" as const })),
      { title: vi ? "Công sức" : "Effort", align: "right" },
    ],
    rows: plan.units.map(({ name, levels, effort }): readonly Cell[] => [
      name,
      ...levels.map((level) => (level === null ? null : number(String(level)))),
      number(effort),
    ]),
    ...(plan.feasible
      ? {
          total: [words.total[language], ...years.map(() => ""), number(plan.effort)] as const,
        }
      : {}),
  };
}

function yearsBlocks(plan: RoadmapYearsPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  return [
    {
      kind: "heading",
      level: 2,
      text: vi ? "Mức độ cuối mỗi năm" : "Levels at the end of each year",
    },
    roadmapYearsTable(plan, { language }),
    {
      kind: "paragraph",
      text: vi
        ? `Tổng công sức ${formatNumber(plan.effort, "vi")}: ít nhất để đạt mọi mục tiêu của mọi năm; không đơn vị nào được nâng sớm hơn mức cần.`
        : `Effort ${plan.effort}: the least that meets every target of every year; no unit is raised before it is needed.`,
    },
    { kind: "heading", level: 2, text: vi ? "Việc của từng năm" : "What each year asks" },
    { kind: "list", items: plan.years.map((year) => yearLine(year, language)) },
  ];
}

function yearLine({ year, raises, effort, evaluation, parts }: RoadmapYear, language: Language) {
  const vi = language === "vi";
  const raised = raises.map(({ name, from, to }) =>
    vi ? `${name} (mức ${from} lên ${to})` : `${name} (level ${from} to ${to})`,
  );
  const told =
    raised.length === 0
      ? vi
        ? "không cần nâng đơn vị nào"
        : "no unit has to be raised"
      : vi
        ? `nâng ${raised.join(", ")}; công sức ${formatNumber(effort, "vi")}`
        : `raise ${raised.join(", ")}; effort ${effort}`;
  const standing = [evaluation, ...parts.map((part) => part.evaluation)]
    .flatMap(({ targets }) => targets)
    .filter(({ status }) => status === "met" || status === "missed");
  const met = standing.filter(({ status }) => status === "met").length;
  const count = vi
    ? `đạt ${met}/${standing.length} mục tiêu đến hạn`
    : `${met} of ${standing.length} targets due are met`;
  return `${year}: ${told}; ${count}.`;
}

function reasonBlocks(
  { outOfReach, conflict }: RoadmapYearsPlan,
  roadmap: Roadmap,
  { language = "vi", parts = [] }: RoadmapYearsDocumentOptions,
): readonly Block[] {
  const vi = language === "vi";
  const named = ({ year, part, target }: TargetOfYear): string => {
    const title = roadmap.targets.find(({ key }) => key === target)?.title ?? target;
    const name = parts.find(({ id }) => id === part)?.name ?? part;
    const of = name === null ? "" : ` (${name})`;
    return `${year}${of}: ${textIn(title, language)}`;
  };
  const held = vi ? " (do mức độ đã chọn)" : " (because of the levels that are held)";
  return [
    {
      kind: "paragraph",
      text: vi
        ? "Không có lộ trình nào đạt mọi mục tiêu trong tầm các đơn vị."
        : "No roadmap meets every target within reach of the units.",
    },
    {
      kind: "list",
      items: [
        ...outOfReach.map((one) => `${named(one)}${one.becauseOfHolds ? held : ""}`),
        ...conflict.map(named),
      ],
    },
  ];
}
