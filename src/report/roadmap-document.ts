import type { Block, Cell, Document, TableBlock } from "../document/document.js";
import { formatNumber } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { evaluationOutline, roadmapPlanOutline } from "../roadmap/outlines.js";
import type { RoadmapEvaluation, TargetResult } from "../roadmap/roadmap-evaluation.js";
import type { RoadmapPlan } from "../roadmap/roadmap-plan.js";
import {
  type Language,
  type LanguageOptions,
  type LocalizedText,
  textIn,
} from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { words } from "./words.js";

/** Names of what was found of a target. */
export const statusNames: Readonly<Record<TargetResult["status"], LocalizedText>> = {
  met: { vi: "Đạt", en: "Met" },
  missed: { vi: "Chưa đạt", en: "Missed" },
  "cannot-tell": { vi: "Chưa đủ căn cứ", en: "Cannot be told" },
  "not-due": { vi: "Chưa đến hạn", en: "Not due yet" },
};

/** How a year of a roadmap is told. */
export interface RoadmapDocumentOptions extends ResultDocumentOptions {
  /** Which units to raise, where that was planned. */
  readonly plan?: RoadmapPlan;
}

/**
 * A year of a roadmap as a document: targets with what is missing, how they were read, and, where
 * there is a plan, which units to raise.
 *
 * @example
 * roadmapDocument(evaluateRoadmap(deAn05Roadmap(), { year: 2024, units: [] })).title // "Lộ trình Đề án 05-ĐA/TU theo kế hoạch của huyện, năm 2024"
 */
export function roadmapDocument(
  evaluation: RoadmapEvaluation,
  options: RoadmapDocumentOptions = {},
): Document {
  refuse(
    checkArguments({ evaluation: [evaluation, evaluationOutline] }, [
      options,
      { keys: { ...languageOptionsOutline.keys, plan: roadmapPlanOutline } },
    ]),
  );
  const { plan } = options;
  const language = options.language ?? "vi";
  const vi = language === "vi";
  const { roadmap } = evaluation;
  const title = roadmapTitle(evaluation, language);
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...noticeBlocks(noticesOf(roadmap, undefined, { language })),
      { kind: "list", items: [levelCounts(evaluation, language)] },
      roadmapTable(evaluation, { language }),
      { kind: "heading", level: 2, text: vi ? "Cách hiểu mục tiêu" : "How the targets are read" },
      { kind: "list", items: roadmap.readings.map((reading) => textIn(reading, language)) },
      ...(plan === undefined ? [] : planBlocks(plan, language)),
    ],
  };
}

/** "Lộ trình Đề án 05-ĐA/TU theo kế hoạch của huyện, năm 2024". */
export function roadmapTitle({ roadmap, year }: RoadmapEvaluation, language: Language): string {
  const title = textIn(roadmap.title, language);
  return language === "vi" ? `${title}, năm ${year}` : `${title}, ${year}`;
}

/** "Số đơn vị: mức 0: 2, mức 1: 16, chưa rõ: 1". */
export function levelCounts({ levels, unknown }: RoadmapEvaluation, language: Language): string {
  const vi = language === "vi";
  const counts = levels.map((count, level) => `${vi ? "mức" : "level"} ${level}: ${count}`);
  const open = unknown === 0 ? [] : [`${vi ? "chưa rõ" : "not known"}: ${unknown}`];
  return `${vi ? "Số đơn vị" : "Units"}: ${[...counts, ...open].join(", ")}`;
}

/** The targets of a year, for writers of tables. */
export function roadmapTable(
  evaluation: RoadmapEvaluation,
  options: LanguageOptions = {},
): TableBlock {
  refuse(
    checkArguments({ evaluation: [evaluation, evaluationOutline] }, [
      options,
      languageOptionsOutline,
    ]),
  );
  const { language = "vi" } = options;
  const vi = language === "vi";
  return {
    kind: "table",
    columns: [
      { title: words.target[language], align: "left", flexible: true },
      { title: vi ? "Có" : "Actual", align: "right" },
      { title: vi ? "Cần" : "Required", align: "right" },
      { title: vi ? "Tổng số" : "Of", align: "right" },
      { title: words.percentage[language], align: "right" },
      { title: vi ? "Còn thiếu" : "Missing", align: "right" },
      { title: words.finding[language], align: "left" },
    ],
    rows: evaluation.targets.map(
      ({ target, actual, required, base, percentage, needed, status }): readonly Cell[] => [
        textIn(target.title, language),
        number(String(actual)),
        number(String(required)),
        number(String(base)),
        percentage === null ? null : { number: percentage, unit: "%" },
        number(String(needed)),
        statusNames[status][language],
      ],
    ),
  };
}

function planBlocks(plan: RoadmapPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const heading: Block = {
    kind: "heading",
    level: 2,
    text: vi ? "Đơn vị cần nâng mức" : "Units to raise",
  };
  if (!plan.feasible) {
    const titles = plan.before.targets
      .filter(({ target }) => plan.outOfReach.includes(target.key))
      .map(({ target }) => textIn(target.title, language));
    return [
      heading,
      {
        kind: "paragraph",
        text: vi
          ? `Không đạt được mọi mục tiêu với các mức trong tầm: ${titles.join("; ") || "không có cách kết hợp nào"}.`
          : `The targets cannot all be met within reach: ${titles.join("; ") || "no combination does"}.`,
      },
    ];
  }
  if (plan.raises.length === 0) {
    return [
      heading,
      { kind: "paragraph", text: vi ? "Không cần nâng đơn vị nào." : "No unit has to be raised." },
    ];
  }
  return [
    heading,
    {
      kind: "table",
      columns: [
        { title: words.unit[language], align: "left", flexible: true },
        { title: vi ? "Từ mức" : "From", align: "right" },
        { title: vi ? "Lên mức" : "To", align: "right" },
        { title: vi ? "Công sức" : "Effort", align: "right" },
      ],
      rows: plan.raises.map(({ name, from, to, effort }): readonly Cell[] => [
        name,
        number(String(from)),
        number(String(to)),
        number(effort),
      ]),
      total: [words.total[language], "", "", number(plan.effort)],
    },
    {
      kind: "paragraph",
      text: vi
        ? `${plan.raises.length} đơn vị, tổng công sức ${formatNumber(plan.effort, "vi")}: ít nhất để đạt mọi mục tiêu của năm.`
        : `${plan.raises.length} units, effort ${plan.effort}: the least that meets every target of the year.`,
    },
  ];
}
