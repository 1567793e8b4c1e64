import type { Provenance } from "../criteria-set/provenance.js";
import type { Block, Cell, Document, TableBlock } from "../document/document.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { roadmapOutline, roadmapYearsPlanOutline } from "../roadmap/outlines.js";
import type { Roadmap } from "../roadmap/roadmap.js";
import type { RoadmapPart, RoadmapYear, RoadmapYearsPlan } from "../roadmap/roadmap-years.js";
import { type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { whyNoRoadmap } from "./roadmap/why-no-roadmap.js";
import { yearsWords } from "./roadmap/years-words.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { words } from "./words.js";

/** How the years of a roadmap are told. */
export interface RoadmapYearsDocumentOptions extends ResultDocumentOptions {
  /** Where the levels and the efforts come from. */
  readonly provenance?: Provenance;
  /** The parts that have targets of their own; without them their ids stand for their names. */
  readonly parts?: readonly (Pick<RoadmapPart, "id" | "name"> &
    Partial<Pick<RoadmapPart, "roadmap">>)[];
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
  const title = yearsWords.span[language](textIn(roadmap.title, language), plan.from, plan.to);
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...noticeBlocks(noticesOf(roadmap, provenance, { language })),
      ...(plan.feasible ? yearsBlocks(plan, language) : reasonBlocks(plan, roadmap, options)),
      { kind: "heading", level: 2, text: yearsWords.readings[language] },
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
  const { from, to } = plan;
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return {
    kind: "table",
    columns: [
      { title: words.unit[language], align: "left", flexible: true },
      ...years.map((year) => ({ title: String(year), align: "right" as const })),
      { title: yearsWords.effort[language], align: "right" },
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
  return [
    { kind: "heading", level: 2, text: yearsWords.levels[language] },
    roadmapYearsTable(plan, { language }),
    { kind: "paragraph", text: yearsWords.whole[language](plan.effort) },
    { kind: "heading", level: 2, text: yearsWords.tasks[language] },
    { kind: "list", items: plan.years.map((year) => yearLine(year, language)) },
  ];
}

function yearLine(
  { year, raises, effort, evaluation, parts }: RoadmapYear,
  language: Language,
): string {
  const raised = raises.map(({ name, from, to }) => yearsWords.raised[language](name, from, to));
  const told =
    raised.length === 0
      ? yearsWords.nothing[language]
      : yearsWords.raises[language](raised.join(", "), effort);
  const standing = [evaluation, ...parts.map((part) => part.evaluation)]
    .flatMap(({ targets }) => targets)
    .filter(({ status }) => status === "met" || status === "missed");
  const met = standing.filter(({ status }) => status === "met").length;
  return `${year}: ${told}; ${yearsWords.met[language](met, standing.length)}.`;
}

function reasonBlocks(
  plan: RoadmapYearsPlan,
  roadmap: Roadmap,
  { language = "vi", parts = [] }: RoadmapYearsDocumentOptions,
): readonly Block[] {
  return [
    { kind: "paragraph", text: `${yearsWords.notPossible[language]}.` },
    { kind: "list", items: whyNoRoadmap(plan, roadmap, parts, language) },
  ];
}
