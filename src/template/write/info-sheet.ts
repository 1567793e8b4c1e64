import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { toPointer } from "../../problems/problem.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import {
  type SheetCell,
  type SheetRange,
  type SheetValue,
  textCell,
  type Validation,
  type WorkbookSheet,
} from "../../spreadsheet/workbook.js";
import { type Language, type LocalizedText, textIn } from "../../text/language.js";
import { toCellText } from "../layout/cell-text.js";
import { emptyList, emptyObject, sheetMarker, templateLayout } from "../layout/template-layout.js";
import { infoRefusals, infoTitle, otherLabels, scoresLabels, unitLabels } from "./info-words.js";
import type { TemplateQuestion } from "./template-question.js";

type Line = readonly [string, LocalizedText];

/** What is asked for of every sheet, by its place in the sheet. */
const always: readonly Line[] = [
  ["/unit/name", unitLabels.name],
  ["/unit/id", scoresLabels.unitKey],
  ["/unit/within", unitLabels.within],
  ["/unit/kind", scoresLabels.unitKind],
  ["/year", scoresLabels.year],
  ["/notEligible", scoresLabels.notEligible],
];

/** The part of the year, or the day: asked for where it is given or wanted. */
const periodLines = {
  month: ["/period/month", scoresLabels.month],
  quarter: ["/period/quarter", scoresLabels.quarter],
  date: ["/period/date", scoresLabels.date],
} as const satisfies Record<string, Line>;

/** The sheet that says whose scores a template holds, and for which criteria set. */
export function infoSheet(
  set: CriteriaSet,
  sheet: ScoreSheet | undefined,
  asks: readonly TemplateQuestion[],
  language: Language,
): WorkbookSheet {
  const given = new Map(
    flatten({
      unit: sheet?.unit,
      year: sheet?.year,
      period: sheet?.period,
      rounds: sheet?.rounds,
      decimals: sheet?.decimals,
      notEligible: sheet?.notEligible,
      provenance: sheet?.provenance,
    }),
  );
  // Bonus and penalty have a sheet of their own, which cannot say that a list is there and empty.
  for (const [pointer, value] of flatten(sheet?.adjustments, ["adjustments"])) {
    if (value === noItems || value === noKeys) given.set(pointer, value);
  }
  const asked = always.flatMap((one): readonly Line[] => {
    if (one[0] !== "/year") return [one];
    const periods = (["month", "quarter", "date"] as const).filter(
      (key) => asks.includes(key) || given.has(periodLines[key][0]),
    );
    return [one, ...periods.map((key) => periodLines[key])];
  });
  const known = new Set(asked.map(([pointer]) => pointer));
  const others = [...given].filter(([pointer]) => !known.has(pointer));
  const line = (
    pointer: string,
    label: string,
    value: SheetValue,
    look: "input" | "text",
  ): (SheetCell | null)[] => [textCell(pointer, "bare"), textCell(label), { value, look }];
  const rows = [
    [textCell(sheetMarker("info"), "bare"), textCell(infoTitle[language], "title")],
    ...asked.map(([pointer, label]) =>
      line(pointer, label[language], cellOf(given.get(pointer), pointer), "input"),
    ),
    ...others.map(([pointer, value]) =>
      line(pointer, labelOf(pointer, language), cellOf(value), "input"),
    ),
    line("/set/id", scoresLabels.set[language], toCellText(set.id), "text"),
    line("/set/version", scoresLabels.setVersion[language], toCellText(set.version), "text"),
    line(
      templateLayout.shownOnly,
      scoresLabels.setTitle[language],
      textIn(set.title, language),
      "text",
    ),
  ];
  return {
    name: templateLayout.sheets.info,
    columns: [{ width: 10, hidden: true }, { width: 46 }, { width: 70 }],
    rows,
    isProtected: true,
    validations: validationsOf(rows, language),
  };
}

function validationsOf(
  rows: readonly (readonly (SheetCell | null)[])[],
  language: Language,
): readonly Validation[] {
  const at = (pointer: string): readonly { readonly range: SheetRange }[] => {
    const row = rows.findIndex(([cell]) => cell?.value === pointer);
    return row < 0 ? [] : [{ range: { top: row, bottom: row, left: 2, right: 2 } }];
  };
  const number = (pointer: string, lowest: string, highest: string, refusal: string) =>
    at(pointer).map(({ range }) => ({ kind: "number" as const, lowest, highest, range, refusal }));
  return [
    ...number("/year", "2000", "2100", infoRefusals.year[language]),
    ...number("/period/month", "1", "12", infoRefusals.month[language]),
    ...number("/period/quarter", "1", "4", infoRefusals.quarter[language]),
    ...at("/period/date").map(({ range }) => ({
      kind: "date" as const,
      range,
      refusal: infoRefusals.date[language],
    })),
  ];
}

// Places of what else a sheet may say of itself.
const otherPlaces: readonly (readonly [RegExp, LocalizedText])[] = [
  [/^\/decimals$/, otherLabels.decimals],
  [/^\/rounds\/\d+\/key$/, otherLabels.roundKey],
  [/^\/rounds\/\d+\/title(?:\/vi)?$/, otherLabels.roundTitle],
  [/^\/rounds\/\d+\/title\/en$/, otherLabels.roundTitleInEnglish],
  [/^\/rounds\/\d+\/givenBy(?:\/vi)?$/, otherLabels.roundGivenBy],
  [/^\/rounds\/\d+\/givenBy\/en$/, otherLabels.roundGivenByInEnglish],
  [/^\/provenance\/status$/, otherLabels.provenanceStatus],
  [/^\/provenance\/instruments$/, otherLabels.instruments],
  [/^\/provenance\/note\/vi$/, otherLabels.noteInVietnamese],
  [/^\/provenance\/note\/en$/, otherLabels.noteInEnglish],
  [/^\/provenance\/note$/, otherLabels.note],
];

function labelOf(pointer: string, language: Language): string {
  const known = otherPlaces.find(([pattern]) => pattern.test(pointer));
  return known === undefined ? pointer.slice(1) : known[1][language];
}

function cellOf(value: unknown, pointer = ""): SheetValue {
  if (value === undefined) return null;
  if (pointer === "/period/date") return { date: String(value) };
  if (value === noItems) return emptyList;
  if (value === noKeys) return emptyObject;
  return typeof value === "number" ? { number: String(value) } : toCellText(String(value));
}

/** Stand for what is there and empty, since a text may read the same. */
const noItems = Symbol(emptyList);
const noKeys = Symbol(emptyObject);

// Every value of plain data with its place, in order.
function flatten(
  value: unknown,
  keys: readonly string[] = [],
): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null) return [[toPointer(keys), value]];
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (entries.length === 0 && keys.length > 0) {
    return [[toPointer(keys), Array.isArray(value) ? noItems : noKeys]];
  }
  return entries.flatMap(([key, inner]) => flatten(inner, [...keys, key]));
}
