import type { Cell, Document, TableBlock } from "../document/document.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Outline } from "../problems/expected.js";
import type { SurveyComparison, SurveyDifference } from "../survey/compare-surveys.js";
import { type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import type { ResultDocumentOptions } from "./score-document.js";
import { surveyComparisonWords } from "./survey-comparison-words.js";
import type { SurveyHeading } from "./survey-document.js";
import { words } from "./words.js";

const comparisonOutline = {
  keys: {
    level: "text",
    differences: { listOf: { keys: { code: "text", title: "words", explanation: "object" } } },
    notCompared: { listOf: "text" },
  },
} as const satisfies Outline<SurveyComparison>;

const headingOutline = { keys: { unit: { keys: { name: "text" } }, year: "number" } } as const;

/**
 * Two surveys as a document: what may be said of the index and of every criterion, with the
 * probability that it is chance.
 *
 * @example
 * surveyComparisonDocument(compareSurveys(table, table), surveyData, surveyData).title // "So sánh khảo sát hài lòng: Xã Ví Dụ, 2020 và Xã Ví Dụ, 2020"
 */
export function surveyComparisonDocument(
  comparison: SurveyComparison,
  before: Pick<SurveyHeading, "unit" | "year">,
  after: Pick<SurveyHeading, "unit" | "year">,
  options: ResultDocumentOptions = {},
): Document {
  refuse(
    checkArguments(
      {
        comparison: [comparison, comparisonOutline],
        before: [before, headingOutline],
        after: [after, headingOutline],
      },
      [options, languageOptionsOutline],
    ),
  );
  const language = options.language ?? "vi";
  const nameOf = ({ unit, year }: typeof before): string => `${unit.name}, ${year}`;
  const title = surveyComparisonWords.title[language](nameOf(before), nameOf(after));
  const { notCompared } = comparison;
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      {
        kind: "list",
        items: [
          indexLine(comparison, language),
          surveyComparisonWords.method[language],
          ...(notCompared.length === 0
            ? []
            : [`${surveyComparisonWords.notCompared[language]}: ${notCompared.join(", ")}`]),
        ],
      },
      surveyComparisonTable(comparison, { language }),
    ],
  };
}

function indexLine({ overall }: SurveyComparison, language: Language): string {
  const name = words.index[language];
  if (overall === null) {
    return `${name}: ${surveyComparisonWords.withoutIndex[language]}`;
  }
  const [from, to] = [overall.before, overall.after].map((text) =>
    formatPercentage(text, language),
  );
  return `${name}: ${from} → ${to}; ${overall.explanation[language]}`;
}

/**
 * Criteria of two surveys with what may be said of each, for writers of tables.
 *
 * @example
 * surveyComparisonTable(compareSurveys(table, table)).rows.length // 22
 */
export function surveyComparisonTable(
  comparison: SurveyComparison,
  options: LanguageOptions = {},
): TableBlock {
  refuse(
    checkArguments({ comparison: [comparison, comparisonOutline] }, [
      options,
      languageOptionsOutline,
    ]),
  );
  const { language = "vi" } = options;
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      { title: words.before[language], align: "right" },
      { title: words.after[language], align: "right" },
      { title: surveyComparisonWords.probability[language], align: "right" },
      { title: surveyComparisonWords.finding[language], align: "left", flexible: true },
    ],
    rows: comparison.differences.map((one) => rowOf(one, language)),
  };
}

function rowOf(
  { code, title, before, after, corrected, explanation }: SurveyDifference,
  language: Language,
): readonly Cell[] {
  return [
    code,
    textIn(title, language),
    { number: before, unit: "%" },
    { number: after, unit: "%" },
    formatNumber(corrected, language),
    explanation[language],
  ];
}
