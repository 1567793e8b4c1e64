import type { Block, Cell } from "../document/document.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import type { Precision } from "../survey/precision.js";
import type {
  GroupShares,
  PublishedShare,
  ShareTable,
  SurveyTable,
} from "../survey/survey-table.js";
import { type Language, type Text, textIn } from "../text/language.js";
import { intervalText } from "./interval-figure.js";
import { number } from "./score-document.js";
import { surveyWords } from "./survey-words.js";
import { words } from "./words.js";

/** The groups of a survey: the index of each with its margin, then its factors with theirs. */
export function surveyGroupBlocks(table: SurveyTable, language: Language): readonly Block[] {
  const { groups, factors } = table;
  if (groups === undefined) return [];
  const group = { title: words.group[language], align: "left", flexible: true } as const;
  const nameOf = ({ value }: GroupShares): string => value ?? surveyWords.noGroup[language];
  return [
    { kind: "heading", level: 2, text: surveyWords.byGroup[language] },
    {
      kind: "table",
      columns: [
        group,
        { title: surveyWords.forms[language], align: "right" },
        { title: words.index[language], align: "right" },
        { title: surveyWords.margin[language], align: "right" },
        { title: intervalTitle(table, language), align: "centre" },
      ],
      rows: groups.map((one): readonly Cell[] => [
        nameOf(one),
        one.forms === null ? "–" : number(String(one.forms)),
        percent(one.overall.percentage),
        number(one.overall.margin),
        intervalText(one.overall.interval, language),
      ]),
    },
    ...marginNote(
      groups.map((one) => ({ ...one.overall, title: nameOf(one) })),
      language,
    ),
    { kind: "heading", level: 2, text: surveyWords.factorsOfGroups[language] },
    {
      kind: "table",
      columns: [group, ...factors.map(({ code }) => ({ title: code, align: "right" as const }))],
      rows: groups.map((one): readonly Cell[] => [
        nameOf(one),
        ...one.factors.map((factor) => withMargin(factor, language)),
      ]),
    },
  ];
}

/** How a row of a table with margins is read, by the first that has one; nothing where none has. */
export function marginNote(
  rows: readonly (PublishedShare & Precision & { readonly title?: Text })[],
  language: Language,
): readonly Block[] {
  const first = rows.find(({ precision }) => precision !== null);
  if (first === undefined) return [];
  const title = first.title === undefined ? words.index[language] : textIn(first.title, language);
  const share = formatPercentage(first.percentage, language);
  const text = `${surveyWords.howToRead[language]}: ${title} ${share}, ${first.precision?.[language]}.`;
  return [{ kind: "paragraph", role: "note", text }];
}

/** A title of intervals with their confidence, where any is known. */
export function intervalTitle(table: ShareTable, language: Language): string {
  const level = [table.overall, ...table.factors.flatMap(({ criteria }) => criteria)].find(
    ({ interval }) => interval !== null,
  )?.interval?.level;
  return `${words.interval[language]}${level === undefined ? "" : ` ${level}%`}`;
}

/** A percentage as a cell. */
export function percent(percentage: string | null): Cell {
  return percentage === null ? "–" : { number: percentage, unit: "%" };
}

function withMargin(
  { percentage, margin }: PublishedShare & Precision,
  language: Language,
): string {
  if (percentage === null) return "–";
  const share = formatPercentage(percentage, language);
  return margin === null ? share : `${share} ±${formatNumber(margin, language)}`;
}
