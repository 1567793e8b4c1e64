import type { Block, Cell, Document, TableBlock } from "../document/document.js";
import type { Gap, GapReport } from "../gaps/gap.js";
import { groupGaps } from "../gaps/group-gaps.js";
import { gapReportOutline } from "../gaps/outlines.js";
import { formatNumber } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { periodName } from "../score-sheet/period-words.js";
import { type Language, textIn } from "../text/language.js";
import { gapWords } from "./gap-words.js";
import type { GapsDocumentOptions } from "./gaps-document-options.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { gapsOptionsOutline } from "./outlines.js";
import { number } from "./score-document.js";
import { layerName, words } from "./words.js";

/**
 * The gaps of a scorecard as a document, the largest loss first.
 *
 * @example
 * gapsDocument(findGaps(card)).title // "Tiêu chí chưa đạt điểm tối đa: Xã Ví Dụ, 2023"
 */
export function gapsDocument(report: GapReport, options: GapsDocumentOptions = {}): Document {
  refuse(checkArguments({ report: [report, gapReportOutline] }, [options, gapsOptionsOutline]));
  const language = options.language ?? "vi";
  const title = `${gapWords.title[language]}: ${report.unit.name}, ${periodName(report, { language })}`;
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...noticeBlocks(noticesOf(report.set, report.sheetProvenance, { language })),
      { kind: "paragraph", text: lossSentence(report, language) },
      ...(report.gaps.length === 0 ? [] : [gapsTable(report, options)]),
      ...unassessed(report, language),
    ],
  };
}

/**
 * The gaps as a table, for writers of tables; with a column of weights where a gap has one.
 *
 * @param options grouping; the language of the options is not looked at, the third argument is
 * @example
 * gapsTable(findGaps(card)).rows.length // 2
 */
export function gapsTable(report: GapReport, options: GapsDocumentOptions = {}): TableBlock {
  refuse(checkArguments({ report: [report, gapReportOutline] }, [options, gapsOptionsOutline]));
  const { language = "vi" } = options;
  const weighted = report.gaps.some(({ weight }) => weight !== undefined);
  const rows =
    options.groupBy === undefined
      ? report.gaps.map((gap) => row(gap, weighted, language))
      : groupGaps(report, options.groupBy).flatMap((group) => [
          {
            group: `${textIn(group.title, language)}: ${formatNumber(group.lost, language)} (${formatNumber(group.shareOfLoss, language)}%)`,
          },
          ...group.gaps.map((gap) => row(gap, weighted, language)),
        ]);
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      { title: words.points[language], align: "right" },
      { title: words.max[language], align: "right" },
      ...(weighted ? [{ title: words.weight[language], align: "right" as const }] : []),
      { title: words.lost[language], align: "right" },
      { title: words.shareOfLoss[language], align: "right" },
      { title: words.nextStep[language], align: "left", flexible: true },
      { title: words.responsible[language], align: "left", flexible: true },
    ],
    rows,
    total: [
      "",
      words.total[language],
      null,
      null,
      ...(weighted ? [""] : []),
      number(report.lost),
      null,
      "",
      "",
    ],
  };
}

function row(gap: Gap, weighted: boolean, language: Language): readonly Cell[] {
  return [
    gap.code,
    textIn(gap.title, language),
    number(gap.points),
    number(gap.max),
    ...(weighted ? [number(gap.weight ?? "1")] : []),
    number(gap.lost),
    { number: gap.shareOfLoss, unit: "%" },
    nextOf(gap, language),
    gap.responsible ?? words.unassigned[language],
  ];
}

// Points of a whole have no step, and say so.
function nextOf({ nextStep, explanation }: Gap, language: Language): string {
  if (nextStep === null) return explanation[language];
  const { needs, points } = nextStep;
  const worth = formatNumber(points, language);
  return `${needs[language]} (${gapWords.worth[language](worth)})`;
}

function unassessed(report: GapReport, language: Language): readonly Block[] {
  if (report.notAssessed.length === 0) return [];
  return [
    { kind: "paragraph", text: unassessedSentence(report, language) },
    {
      kind: "list",
      items: report.notAssessed.map(
        ({ code, title, explanation }) =>
          `${code} ${textIn(title, language)}: ${explanation[language]}`,
      ),
    },
  ];
}

/** How many criteria of which set fall short, and by how much in all. */
export function lossSentence(report: GapReport, language: Language): string {
  const { set, gaps } = report;
  const lost = formatNumber(report.lost, language);
  const max = formatNumber(report.applicableMax, language);
  const layer = layerName(report, language);
  const title = textIn(set.title, language);
  return gapWords.loss[language]({ set: title, layer, count: gaps.length, lost, max });
}

/** How many criteria nobody assessed; a list of them follows. */
export function unassessedSentence(
  { notAssessed, unknown }: GapReport,
  language: Language,
): string {
  return gapWords.notAssessed[language](notAssessed.length, formatNumber(unknown, language));
}
