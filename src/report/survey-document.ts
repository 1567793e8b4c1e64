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
import type { Precision } from "../survey/precision.js";
import type { CombinedShare, PublishedShare, SurveyTable } from "../survey/survey-table.js";
import type { PopulationShare } from "../survey/weight-groups.js";
import { type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline, optionalLanguage } from "../text/outline.js";
import { intervalFigure, intervalText } from "./interval-figure.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { intervalTitle, marginNote, percent, surveyGroupBlocks } from "./survey-groups.js";
import { surveyWords } from "./survey-words.js";
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
  const { unit, year, provenance, response } = heading;
  const title = `${surveyWords.title[language]}: ${unit.name}, ${year}`;
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
            : [`${surveyWords.precision[language]}: ${overall.precision[language]}`]),
          ...designEffectLines(overall, language),
          ...(response === undefined ? [] : [responseLine(response, language)]),
          table.design[language],
        ],
      },
      ...(figure === undefined ? [] : [figure]),
      surveyTable(table, { language }),
      ...marginNote([...table.factors, table.overall], language),
      ...surveyGroupBlocks(table, language),
      ...populationBlocks(options.byPopulation, language),
    ],
  };
}

function responseLine(
  { issued, valid, rate }: NonNullable<SurveyHeading["response"]>,
  language: Language,
): string {
  const told = (count: number | null): string => (count === null ? "–" : String(count));
  const share = rate === null ? "" : ` (${formatPercentage(rate, language)})`;
  return `${surveyWords.response[language](told(issued), told(valid))}${share}`;
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
  // Weights are no people: where there are any, it is told how many forms stand behind a share.
  const isWeighted = table.questionnaire.weighting === "per-form";
  const row = (
    names: readonly [Cell, Cell],
    share: PublishedShare & Precision & { readonly people: number | null },
    satisfied: Cell,
  ): readonly Cell[] => [
    ...names,
    ...(isWeighted ? [] : [satisfied]),
    number(share.people === null ? null : String(share.people)),
    percent(share.percentage),
    number(share.margin),
    intervalText(share.interval, language),
  ];
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      ...(isWeighted ? [] : [{ title: words.satisfied[language], align: "right" as const }]),
      { title: surveyWords.forms[language], align: "right" },
      { title: words.percentage[language], align: "right" },
      { title: surveyWords.margin[language], align: "right" },
      { title: intervalTitle(table, language), align: "centre" },
    ],
    rows: table.factors.flatMap((factor): readonly (readonly Cell[])[] => [
      row([factor.code, textIn(factor.title, language)], factor, ""),
      ...factor.criteria.map((criterion) =>
        row(
          [criterion.code, atLevel(textIn(criterion.title, language), 1)],
          criterion,
          number(criterion.satisfied),
        ),
      ),
    ]),
    total: row(["", words.index[language]], table.overall, ""),
  };
}

// A design effect near 1 tells a reader nothing; where places were drawn, it says what they cost.
function designEffectLines({ designEffect }: CombinedShare, language: Language): readonly string[] {
  if (designEffect === null) return [];
  const effect = formatNumber(new ExactDecimal(designEffect).toFixed(2), language);
  return [`${surveyWords.designEffect[language]}: ${effect}`];
}

function populationBlocks(
  shares: readonly PopulationShare[] | undefined,
  language: Language,
): readonly Block[] {
  if (shares === undefined) return [];
  return [
    { kind: "heading", level: 2, text: surveyWords.byPopulation[language] },
    {
      kind: "table",
      columns: [
        { title: words.code[language], align: "left" },
        { title: words.criterion[language], align: "left", flexible: true },
        { title: words.percentage[language], align: "right" },
        { title: surveyWords.standardError[language], align: "right" },
      ],
      rows: shares.map(({ code, title, percentage, standardError }): readonly Cell[] => [
        code,
        textIn(title, language),
        percent(percentage),
        number(
          standardError === null ? null : new ExactDecimal(standardError).times(100).toFixed(2),
        ),
      ]),
    },
  ];
}
