import { indexName } from "../criteria-set/index-names.js";
import type { Block, Cell, Document, TableBlock } from "../document/document.js";
import { formatNumber } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { rankingOutline } from "../ranking/outlines.js";
import type { RankedGroup, UnitRanking } from "../ranking/unit-ranking.js";
import { periodName } from "../score-sheet/period-words.js";
import { type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { rankingWords } from "./ranking-words.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { words } from "./words.js";

/**
 * A ranking as people publish it: a table for each group, units that are not ranked with the
 * reason, the mean, and the classes with their share.
 *
 * @example
 * rankingDocument(rankUnits([card])).title // "Xếp hạng: Chỉ số cải cách hành chính (PAR INDEX), 2023"
 */
export function rankingDocument(
  ranking: UnitRanking,
  options: ResultDocumentOptions = {},
): Document {
  refuse(checkArguments({ ranking: [ranking, rankingOutline] }, [options, languageOptionsOutline]));
  const language = options.language ?? "vi";
  const title = rankingTitle(ranking, language);
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...ranking.groups.flatMap((group) => groupBlocks(group, ranking, language)),
    ],
  };
}

/** "Xếp hạng: Chỉ số cải cách hành chính (PAR INDEX), 2023". */
export function rankingTitle(ranking: UnitRanking, language: Language): string {
  const { index, node } = ranking;
  const of = node === null ? "" : `; ${node.code} ${textIn(node.title, language)}`;
  return `${rankingWords.title[language]}: ${indexName(index)[language]}, ${periodName(ranking, { language })}${of}`;
}

/** The rows of a ranking as one flat table, for writers of tables. */
export function rankingTable(ranking: UnitRanking, options: LanguageOptions = {}): TableBlock {
  refuse(checkArguments({ ranking: [ranking, rankingOutline] }, [options, languageOptionsOutline]));
  const { language = "vi" } = options;
  return {
    kind: "table",
    columns: [{ title: words.group[language], align: "left" }, ...columns(language)],
    rows: ranking.groups.flatMap((group) =>
      rows(group, language).map((row): readonly Cell[] => [group.group ?? "", ...row]),
    ),
  };
}

function groupBlocks(
  group: RankedGroup,
  ranking: UnitRanking,
  language: Language,
): readonly Block[] {
  const named = ranking.groups.length > 1 || group.group !== null;
  const summary = summarySentences(group, ranking, language);
  return [
    ...(named
      ? [
          {
            kind: "heading" as const,
            level: 2 as const,
            text: group.group ?? rankingWords.noGroup[language],
          },
        ]
      : []),
    { kind: "table", columns: columns(language), rows: rows(group, language) },
    ...(summary.length === 0 ? [] : [{ kind: "list" as const, items: summary }]),
    ...(group.unranked.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            items: group.unranked.map(
              ({ unit: { name }, explanation }) =>
                `${rankingWords.notRanked[language]}: ${name}. ${explanation[language]}`,
            ),
          },
        ]),
  ];
}

/** Mean, extremes and classes of a group; nothing where nobody is ranked. */
export function summarySentences(
  group: RankedGroup,
  { measure }: UnitRanking,
  language: Language,
): readonly string[] {
  const { summary } = group;
  if (summary === null) return [];
  const unit = measure === "percentage" ? "%" : ` ${rankingWords.points[language]}`;
  const told = (value: string): string => `${formatNumber(value, language)}${unit}`;
  return [
    rankingWords.summary[language]({
      mean: told(summary.mean),
      highest: told(summary.highest),
      median: told(summary.median),
      lowest: told(summary.lowest),
    }),
    ...classLine(group, language),
  ];
}

function classLine(group: RankedGroup, language: Language): readonly string[] {
  if (group.classes.length === 0) return [];
  const counts = group.classes
    .map(
      ({ title, count, percentage }) =>
        `${textIn(title, language)} ${count} (${formatNumber(percentage, language)}%)`,
    )
    .join(", ");
  const sum = group.classPercentageSum ?? "100";
  const note =
    Number(sum) === 100
      ? ""
      : ` (${rankingWords.roundedSum[language](`${formatNumber(sum, language)}%`)})`;
  return [`${words.class[language]}: ${counts}${note}`];
}

function columns(language: Language): TableBlock["columns"] {
  return [
    { title: words.rank[language], align: "right" },
    { title: words.unit[language], align: "left", flexible: true },
    { title: words.points[language], align: "right" },
    { title: words.max[language], align: "right" },
    { title: words.percentage[language], align: "right" },
    { title: words.class[language], align: "left" },
  ];
}

function rows(group: RankedGroup, language: Language): readonly (readonly Cell[])[] {
  return group.ranked.map((ranked) => [
    number(String(ranked.rank)),
    ranked.unit.name,
    number(ranked.points),
    number(ranked.applicableMax),
    ranked.percentage === null ? null : { number: ranked.percentage, unit: "%" },
    ranked.class === null ? "–" : textIn(ranked.class.title, language),
  ]);
}
