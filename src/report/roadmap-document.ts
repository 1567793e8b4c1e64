import type { Block, Cell, Document, TableBlock } from "../document/document.js";
import { formatNumber } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { evaluationOutline, roadmapPlanOutline } from "../roadmap/outlines.js";
import type { RoadmapEvaluation } from "../roadmap/roadmap-evaluation.js";
import type { RoadmapPlan } from "../roadmap/roadmap-plan.js";
import { type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { roadmapWords, targetStatusNames } from "./roadmap-words.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { words } from "./words.js";

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
      { kind: "heading", level: 2, text: roadmapWords.readings[language] },
      { kind: "list", items: roadmap.readings.map((reading) => textIn(reading, language)) },
      ...(plan === undefined ? [] : planBlocks(plan, language)),
    ],
  };
}

/** "Lộ trình Đề án 05-ĐA/TU theo kế hoạch của huyện, năm 2024". */
export function roadmapTitle({ roadmap, year }: RoadmapEvaluation, language: Language): string {
  return roadmapWords.title[language](textIn(roadmap.title, language), year);
}

/** "Số đơn vị: mức 0: 2, mức 1: 16, chưa rõ: 1". */
export function levelCounts({ levels, unknown }: RoadmapEvaluation, language: Language): string {
  const counts = levels.map((count, level) => `${roadmapWords.level[language]} ${level}: ${count}`);
  const open = unknown === 0 ? [] : [`${roadmapWords.unknown[language]}: ${unknown}`];
  return `${roadmapWords.units[language]}: ${[...counts, ...open].join(", ")}`;
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
  return {
    kind: "table",
    columns: [
      { title: words.target[language], align: "left", flexible: true },
      { title: roadmapWords.actual[language], align: "right" },
      { title: roadmapWords.required[language], align: "right" },
      { title: roadmapWords.base[language], align: "right" },
      { title: words.percentage[language], align: "right" },
      { title: roadmapWords.missing[language], align: "right" },
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
        targetStatusNames[status][language],
      ],
    ),
  };
}

function planBlocks(plan: RoadmapPlan, language: Language): readonly Block[] {
  const heading: Block = { kind: "heading", level: 2, text: roadmapWords.raises[language] };
  if (!plan.feasible) {
    const titles = plan.before.targets
      .filter(({ target }) => plan.outOfReach.includes(target.key))
      .map(({ target }) => textIn(target.title, language));
    return [
      heading,
      {
        kind: "paragraph",
        text: roadmapWords.outOfReach[language](
          titles.join("; ") || roadmapWords.noCombination[language],
        ),
      },
    ];
  }
  if (plan.raises.length === 0) {
    return [heading, { kind: "paragraph", text: roadmapWords.nothing[language] }];
  }
  return [
    heading,
    {
      kind: "table",
      columns: [
        { title: words.unit[language], align: "left", flexible: true },
        { title: roadmapWords.from[language], align: "right" },
        { title: roadmapWords.to[language], align: "right" },
        { title: roadmapWords.effort[language], align: "right" },
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
      text: roadmapWords.least[language](plan.raises.length, formatNumber(plan.effort, language)),
    },
  ];
}
