import { indexName } from "../criteria-set/index-names.js";
import { foldText } from "../import/grid.js";
import type { TableHeading } from "../import/table-heading.js";
import type { Language } from "../text/language.js";
import { labels } from "./words/heading-labels.js";
import { importWords } from "./words/import.js";

/** What an option of the command says in place of the lines above a table. */
export interface SaidByOption {
  readonly title?: string | undefined;
  readonly index?: string | undefined;
  readonly year?: number | undefined;
  readonly unit?: string | undefined;
}

/** What the lines above a table say, each with its cell; an option that says otherwise is named. */
export function headingLines(
  heading: TableHeading,
  said: SaidByOption,
  language: Language,
): readonly string[] {
  const { title, index, year, unit } = heading;
  const read: Readonly<Record<keyof typeof labels, string | undefined>> = {
    title,
    index: index === undefined ? undefined : indexName(index)[language],
    year: year?.toString(),
    unit,
    instrument: instrumentWords(heading),
  };
  const own: Readonly<Record<string, string | undefined>> = {
    title: said.title,
    index: said.index === undefined ? undefined : indexName(said.index)[language],
    year: said.year?.toString(),
    unit: said.unit,
  };
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((key) => {
    const text = read[key];
    if (text === undefined) return [];
    const place = heading.places[key] ?? heading.places["title"];
    const where = place === undefined ? "" : ` (${place})`;
    return [`${labels[key][language]}: ${text}${where}${insteadOf(text, own[key], key, language)}`];
  });
}

function insteadOf(
  read: string,
  own: string | undefined,
  option: string,
  language: Language,
): string {
  if (own === undefined || foldText(own) === foldText(read)) return "";
  return importWords.insteadOf(own, option)[language];
}

// "Quyết định 12/QĐ-UBND, 05/09/2025, UBND tỉnh"
function instrumentWords({ instrument }: TableHeading): string | undefined {
  if (instrument === undefined) return undefined;
  const { kind, number, date, issuer } = instrument;
  const day = date?.split("-").reverse().join("/");
  return [`${kind} ${number}`, day, issuer].filter((part) => part !== undefined).join(", ");
}
