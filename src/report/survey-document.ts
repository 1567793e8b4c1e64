import type { Provenance } from "../criteria-set/provenance.js";
import { atLevel } from "../document/cell.js";
import type { Block, Cell, Document, TableBlock } from "../document/document.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Outline } from "../problems/expected.js";
import { unitOutline } from "../score-sheet/outline.js";
import type { Unit } from "../score-sheet/score-sheet.js";
import { surveyTableOutline } from "../survey/outlines.js";
import type { CombinedShare, ShareFigure, SurveyTable } from "../survey/survey-table.js";
import type { PopulationShare } from "../survey/weight-groups.js";
import { type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline, optionalLanguage } from "../text/outline.js";
import { intervalFigure, intervalText } from "./interval-figure.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { words } from "./words.js";

const surveyDocumentOptionsOutline = {
  keys: {
    language: optionalLanguage,
    byPopulation: { listOf: { keys: { code: "text", title: "words" } }, optional: true },
  },
} as const satisfies Outline<SurveyDocumentOptions>;

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

/** How to write the result of a survey. */
export interface SurveyDocumentOptions extends ResultDocumentOptions {
  /** What `weightByPopulation` gave, to be shown beside the shares of those who answered. */
  readonly byPopulation?: readonly PopulationShare[];
}

/**
 * The result of a satisfaction survey as a document: index with its margin of error, response,
 * intervals drawn, shares with their base and interval, groups where the answers were grouped.
 *
 * @example
 * surveyDocument(table, surveyData).title // "Kết quả khảo sát hài lòng: Xã Ví Dụ, 2020"
 */
export function surveyDocument(
  table: SurveyTable,
  heading: SurveyHeading,
  options: SurveyDocumentOptions = {},
): Document {
  refuse(
    checkArguments(
      {
        table: [table, surveyTableOutline],
        heading: [heading, { keys: { unit: unitOutline, year: "number" } }],
      },
      [options, surveyDocumentOptionsOutline],
    ),
  );
  const language = options.language ?? "vi";
  const vi = language === "vi";
  const { unit, year, provenance, response } = heading;
  const title = `${vi ? "Kết quả khảo sát hài lòng" : "Satisfaction survey"}: ${unit.name}, ${year}`;
  const { overall, questionnaire } = table;
  const figure = intervalFigure(table, language);
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
          ...(overall.precision === null
            ? []
            : [`${vi ? "Độ chính xác" : "Precision"}: ${overall.precision[language]}`]),
          ...designEffectLines(overall, language),
          ...(response === undefined ? [] : [responseLine(response, language)]),
          table.design[language],
        ],
      },
      ...(figure === undefined ? [] : [figure]),
      surveyTable(table, { language }),
      ...groupBlocks(table, language),
      ...populationBlocks(options.byPopulation, language),
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
  // Weights are no people: where there are any, it is told how many forms stand behind a share.
  const isWeighted = table.questionnaire.weighting === "per-form";
  const count = (people: number | null): Cell => number(people === null ? null : String(people));
  const figures = ({ people, satisfied, base }: ShareFigure): readonly Cell[] =>
    isWeighted ? [count(people)] : [number(satisfied), number(base)];
  const pooledFigures = ({ people, base }: ShareFigure): readonly Cell[] =>
    isWeighted ? [count(people)] : [null, number(base)];
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      ...(isWeighted
        ? [{ title: language === "vi" ? "Số phiếu" : "Forms", align: "right" as const }]
        : [
            { title: words.satisfied[language], align: "right" as const },
            { title: words.answers[language], align: "right" as const },
          ]),
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
        ...pooledFigures(factor.pooled),
        percent(factor.percentage),
        intervalText(factor.interval, language),
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
      ...pooledFigures(table.overall.pooled),
      percent(table.overall.percentage),
      intervalText(table.overall.interval, language),
    ],
  };
}

// A design effect near 1 tells a reader nothing; where places were drawn, it says what they cost.
function designEffectLines({ designEffect }: CombinedShare, language: Language): readonly string[] {
  if (designEffect === null) return [];
  const effect = formatNumber(new ExactDecimal(designEffect).toFixed(2), language);
  return [language === "vi" ? `Hiệu ứng thiết kế (deff): ${effect}` : `Design effect: ${effect}`];
}

function populationBlocks(
  shares: readonly PopulationShare[] | undefined,
  language: Language,
): readonly Block[] {
  if (shares === undefined) return [];
  const vi = language === "vi";
  return [
    {
      kind: "heading",
      level: 2,
      text: vi ? "Tính theo dân số của từng nhóm" : "By the population of each group",
    },
    {
      kind: "table",
      columns: [
        { title: words.code[language], align: "left" },
        { title: words.criterion[language], align: "left", flexible: true },
        { title: words.percentage[language], align: "right" },
        { title: vi ? "Sai số chuẩn" : "Standard error", align: "right" },
      ],
      rows: shares.map(({ code, title, percentage, standardError }): readonly Cell[] => [
        code,
        textIn(title, language),
        percent(percentage),
        standardError === null
          ? "–"
          : { number: new ExactDecimal(standardError).times(100).toFixed(2), unit: "%" },
      ]),
    },
  ];
}

function percent(percentage: string | null): Cell {
  return percentage === null ? "–" : { number: percentage, unit: "%" };
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
        { title: words.interval[language], align: "centre" },
        ...table.factors.map(({ code }) => ({ title: code, align: "right" as const })),
      ],
      rows: table.groups.map((group): readonly Cell[] => [
        group.value ?? (vi ? "(không ghi)" : "(none given)"),
        group.forms === null ? "–" : number(String(group.forms)),
        percent(group.overall.percentage),
        intervalText(group.overall.interval, language),
        ...group.factors.map((factor) => percent(factor.percentage)),
      ]),
    },
  ];
}
