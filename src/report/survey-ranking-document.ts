import { provenanceOutline } from "../criteria-set/outlines.js";
import type { Cell, Document, TableBlock } from "../document/document.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Outline } from "../problems/expected.js";
import { unitOutline } from "../score-sheet/outline.js";
import type { RankedSurvey, SurveyRanking } from "../survey/survey-ranking.js";
import type { Language, LanguageOptions } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { intervalText, rankingFigure } from "./interval-figure.js";
import { figureNotices, noticeBlocks, noticesOf } from "./notices.js";
import { rankingWords } from "./ranking-words.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import {
  findingText,
  firstLine,
  rangeText,
  rankingColumns,
  rankingNotes,
  surveyRankingTitle,
} from "./survey-ranking-words.js";
import { words } from "./words.js";

const rankingOutline = {
  keys: {
    questionnaire: { keys: { id: "text", title: "words", provenance: provenanceOutline } },
    year: "number",
    level: "text",
    sources: { listOf: "object" },
    ranked: { listOf: { keys: { unit: unitOutline, range: "object", notToldApart: "list" } } },
    unranked: { listOf: { keys: { unit: unitOutline, explanation: "object" } } },
  },
} as const satisfies Outline<SurveyRanking>;

/**
 * Units ranked by their surveys as a document: the ranks that the samples support, intervals drawn,
 * whom each cannot be told apart from, and the units that are not ranked with the reason.
 *
 * @example
 * const results = ["a", "b"].map((id) => ({ unit: { id, name: id }, year: 2020, table }));
 * surveyRankingDocument(rankSurveys(results)).title // "Xếp hạng theo kết quả khảo sát hài lòng, 2020"
 */
export function surveyRankingDocument(
  ranking: SurveyRanking,
  options: ResultDocumentOptions = {},
): Document {
  refuse(checkArguments({ ranking: [ranking, rankingOutline] }, [options, languageOptionsOutline]));
  const language = options.language ?? "vi";
  const title = surveyRankingTitle(ranking, language);
  const figure = rankingFigure(ranking, language);
  const { unranked } = ranking;
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...noticeBlocks(surveyRankingNotices(ranking, { language })),
      {
        kind: "list",
        items: [...firstLine(ranking, language), ...rankingNotes(ranking, language)],
      },
      ...(figure === undefined ? [] : [figure]),
      ...(ranking.ranked.length === 0 ? [] : [surveyRankingTable(ranking, { language })]),
      ...(unranked.length === 0
        ? []
        : [
            {
              kind: "list" as const,
              items: unranked.map(
                ({ unit: { name }, explanation }) =>
                  `${rankingWords.notRanked[language]}: ${name}. ${explanation[language]}`,
              ),
            },
          ]),
    ],
  };
}

/** What an output of a ranking must say of its questionnaire and of its answers. */
export function surveyRankingNotices(
  { questionnaire, sources }: SurveyRanking,
  { language = "vi" }: LanguageOptions,
): readonly string[] {
  return [
    ...new Set([
      ...noticesOf(questionnaire, undefined, { language }),
      ...sources.flatMap((source) => figureNotices(source, language)),
    ]),
  ];
}

/**
 * Ranked units with their ranks, for writers of tables.
 *
 * @example
 * const results = ["a", "b"].map((id) => ({ unit: { id, name: id }, year: 2020, table }));
 * surveyRankingTable(rankSurveys(results)).columns.length // 8
 */
export function surveyRankingTable(
  ranking: SurveyRanking,
  options: LanguageOptions = {},
): TableBlock {
  refuse(checkArguments({ ranking: [ranking, rankingOutline] }, [options, languageOptionsOutline]));
  const { language = "vi" } = options;
  const title = (key: keyof typeof rankingColumns): string => rankingColumns[key][language];
  const names = new Map(ranking.ranked.map(({ unit }) => [unit.id, unit.name] as const));
  const first = ranking.within === null ? words.unit : words.group;
  return {
    kind: "table",
    columns: [
      { title: title("sharedRank"), align: "right" },
      { title: first[language], align: "left", flexible: true },
      { title: title("forms"), align: "right" },
      { title: title("satisfaction"), align: "right" },
      { title: `${words.interval[language]} ${ranking.level}%`, align: "centre" },
      { title: title("byFigure"), align: "right" },
      { title: title("range"), align: "centre" },
      { title: title("finding"), align: "left", flexible: true },
    ],
    rows: ranking.ranked.map((one) => rowOf(one, names, language)),
  };
}

function rowOf(
  ranked: RankedSurvey,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly Cell[] {
  const { unit, people, percentage, interval, rank, sharedRank } = ranked;
  return [
    number(String(sharedRank)),
    unit.name,
    number(String(people)),
    { number: percentage, unit: "%" },
    intervalText(interval, language),
    number(String(rank)),
    rangeText(ranked),
    findingText(ranked, names, language),
  ];
}
