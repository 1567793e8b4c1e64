import type { Provenance } from "../criteria-set/provenance.js";
import { atLevel } from "../document/cell.js";
import type { Block, Cell, Document, TableBlock } from "../document/document.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { unitOutline } from "../score-sheet/outline.js";
import type { Unit } from "../score-sheet/score-sheet.js";
import type { ConfidenceInterval } from "../survey/confidence.js";
import { surveyTableOutline } from "../survey/outlines.js";
import type { ShareFigure, SurveyTable } from "../survey/survey-table.js";
import { type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { words } from "./words.js";

/** Whose survey it is, and how many forms went out and came back. */
export interface SurveyHeading {
  readonly unit: Unit;
  readonly year: number;
  readonly provenance?: Provenance;
  readonly response?: {
    readonly issued: number | null;
    readonly valid: number | null;
    readonly rate: string | null;
  };
}

/**
 * The result of a satisfaction survey as a document: index and response, shares with their base
 * and interval, groups where the answers were grouped.
 *
 * @example
 * surveyDocument(table, surveyData).title // "Kết quả khảo sát hài lòng: Xã Ví Dụ, 2020"
 */
export function surveyDocument(
  table: SurveyTable,
  heading: SurveyHeading,
  options: ResultDocumentOptions = {},
): Document {
  refuse(
    checkArguments(
      {
        table: [table, surveyTableOutline],
        heading: [heading, { keys: { unit: unitOutline, year: "number" } }],
      },
      [options, languageOptionsOutline],
    ),
  );
  const language = options.language ?? "vi";
  const vi = language === "vi";
  const { unit, year, provenance, response } = heading;
  const title = `${vi ? "Kết quả khảo sát hài lòng" : "Satisfaction survey"}: ${unit.name}, ${year}`;
  const { overall, questionnaire } = table;
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...noticeBlocks(noticesOf(questionnaire, provenance, { language })),
      {
        kind: "list",
        items: [
          `${words.questionnaire[language]}: ${textIn(questionnaire.title, language)} (${questionnaire.id}, ${questionnaire.version})`,
          `${words.index[language]}: ${overall.explanation[language]}`,
          ...(response === undefined ? [] : [responseLine(response, language)]),
          table.design[language],
        ],
      },
      surveyTable(table, { language }),
      ...groupBlocks(table, language),
    ],
  };
}

function responseLine(
  { issued, valid, rate }: NonNullable<SurveyHeading["response"]>,
  language: Language,
): string {
  const [out, back] = [issued, valid].map((count) => (count === null ? "–" : String(count)));
  const share = rate === null ? "" : ` (${formatPercentage(rate, language)})`;
  return language === "vi"
    ? `Phiếu phát ra ${out}, hợp lệ ${back}${share}`
    : `Forms handed out ${out}, valid ${back}${share}`;
}

/**
 * Factors and criteria of a survey as a table, for writers of tables.
 *
 * @example
 * surveyTable(table).rows.length // 27
 */
export function surveyTable(table: SurveyTable, options: LanguageOptions = {}): TableBlock {
  refuse(checkArguments({ table: [table, surveyTableOutline] }, [options, languageOptionsOutline]));
  const { language = "vi" } = options;
  const level = table.factors[0]?.criteria.find(({ interval }) => interval !== null)?.interval
    ?.level;
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      { title: words.satisfied[language], align: "right" },
      { title: words.answers[language], align: "right" },
      { title: words.percentage[language], align: "right" },
      {
        title: `${words.interval[language]}${level === undefined ? "" : ` ${level}%`}`,
        align: "centre",
      },
    ],
    rows: table.factors.flatMap((factor): readonly (readonly Cell[])[] => [
      [
        factor.code,
        textIn(factor.title, language),
        null,
        number(factor.pooled.base),
        percent(factor.percentage),
        "",
      ],
      ...factor.criteria.map((criterion): readonly Cell[] => [
        criterion.code,
        atLevel(textIn(criterion.title, language), 1),
        ...figures(criterion),
        percent(criterion.percentage),
        intervalText(criterion.interval, language),
      ]),
    ]),
    total: [
      "",
      words.index[language],
      null,
      number(table.overall.pooled.base),
      percent(table.overall.percentage),
      "",
    ],
  };
}

function figures({ satisfied, base }: ShareFigure): readonly Cell[] {
  return [number(satisfied), number(base)];
}

function percent(percentage: string | null): Cell {
  return percentage === null ? "–" : { number: percentage, unit: "%" };
}

function intervalText(interval: ConfidenceInterval | null, language: Language): string {
  if (interval === null) return "–";
  const [lower, upper] = [interval.lower, interval.upper].map((bound) =>
    formatNumber(new ExactDecimal(bound).times(100).toFixed(1), language),
  );
  return `${lower} - ${upper}`;
}

function groupBlocks(table: SurveyTable, language: Language): readonly Block[] {
  if (table.groups === undefined) return [];
  const vi = language === "vi";
  return [
    { kind: "heading", level: 2, text: vi ? "Theo nhóm" : "By group" },
    {
      kind: "table",
      columns: [
        { title: vi ? "Nhóm" : "Group", align: "left", flexible: true },
        { title: vi ? "Phiếu" : "Forms", align: "right" },
        { title: words.index[language], align: "right" },
        ...table.factors.map(({ code }) => ({ title: code, align: "right" as const })),
      ],
      rows: table.groups.map((group): readonly Cell[] => [
        group.value ?? (vi ? "(không ghi)" : "(none given)"),
        group.forms === null ? "–" : number(String(group.forms)),
        percent(group.overall.percentage),
        ...group.factors.map((factor) => percent(factor.percentage)),
      ]),
    },
  ];
}
