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
import type { TemplateQuestion } from "./template-question.js";

type Line = readonly [string, LocalizedText];

/** What is asked for of every sheet, by its place in the sheet. */
const always: readonly Line[] = [
  ["/unit/name", { vi: "Tên đơn vị", en: "Name of the unit" }],
  ["/unit/id", { vi: "Mã đơn vị (không dấu, ví dụ di-su)", en: "Key of the unit, such as di-su" }],
  ["/unit/within", { vi: "Thuộc (xã, tỉnh; có thể bỏ trống)", en: "Part of (may be empty)" }],
  ["/unit/kind", { vi: "Loại đơn vị (có thể bỏ trống)", en: "Kind of unit (may be empty)" }],
  ["/year", { vi: "Năm chấm điểm", en: "Year that is scored" }],
  [
    "/notEligible",
    { vi: "Lý do không đủ điều kiện xếp loại (nếu có)", en: "Why it may not be classed" },
  ],
];

/** The part of the year, or the day: asked for where it is given or wanted. */
const periodLines = {
  month: ["/period/month", { vi: "Tháng chấm điểm", en: "Month that is scored" }],
  quarter: ["/period/quarter", { vi: "Quý chấm điểm (1 - 4)", en: "Quarter that is scored" }],
  date: ["/period/date", { vi: "Ngày của số liệu", en: "Day of the figures" }],
} as const satisfies Record<string, Line>;

/** The sheet that says whose scores a template holds, and for which criteria set. */
export function infoSheet(
  set: CriteriaSet,
  sheet: ScoreSheet | undefined,
  asks: readonly TemplateQuestion[],
  language: Language,
): WorkbookSheet {
  const vi = language === "vi";
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
    [
      textCell(sheetMarker("info"), "bare"),
      textCell(vi ? "THÔNG TIN CHUNG" : "INFORMATION", "title"),
    ],
    ...asked.map(([pointer, label]) =>
      line(pointer, label[language], cellOf(given.get(pointer), pointer), "input"),
    ),
    ...others.map(([pointer, value]) =>
      line(pointer, labelOf(pointer, language), cellOf(value), "input"),
    ),
    line("/set/id", vi ? "Bộ tiêu chí" : "Criteria set", toCellText(set.id), "text"),
    line(
      "/set/version",
      vi ? "Phiên bản bộ tiêu chí" : "Version of the set",
      toCellText(set.version),
      "text",
    ),
    line(
      templateLayout.shownOnly,
      vi ? "Tên bộ tiêu chí" : "Title",
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
  const vi = language === "vi";
  const at = (pointer: string): readonly { readonly range: SheetRange }[] => {
    const row = rows.findIndex(([cell]) => cell?.value === pointer);
    return row < 0 ? [] : [{ range: { top: row, bottom: row, left: 2, right: 2 } }];
  };
  const number = (pointer: string, lowest: string, highest: string, refusal: string) =>
    at(pointer).map(({ range }) => ({ kind: "number" as const, lowest, highest, range, refusal }));
  return [
    ...number(
      "/year",
      "2000",
      "2100",
      vi ? "Ghi năm bằng bốn chữ số, ví dụ 2026." : "Give the year in four digits.",
    ),
    ...number("/period/month", "1", "12", vi ? "Ghi tháng từ 1 đến 12." : "Give a month, 1 to 12."),
    ...number("/period/quarter", "1", "4", vi ? "Ghi quý từ 1 đến 4." : "Give a quarter, 1 to 4."),
    ...at("/period/date").map(({ range }) => ({
      kind: "date" as const,
      range,
      refusal: vi ? "Ghi ngày, ví dụ 31/12/2026." : "Give a date.",
    })),
  ];
}

// Places of what else a sheet may say of itself, with the words of an office.
const otherLabels: readonly (readonly [RegExp, LocalizedText])[] = [
  [/^\/decimals$/, { vi: "Số chữ số thập phân của điểm", en: "Decimals of the points" }],
  [/^\/rounds\/\d+\/key$/, { vi: "Vòng chấm: mã", en: "Round: key" }],
  [/^\/rounds\/\d+\/title(?:\/vi)?$/, { vi: "Vòng chấm: tên", en: "Round: title" }],
  [/^\/rounds\/\d+\/title\/en$/, { vi: "Vòng chấm: tên tiếng Anh", en: "Round: title in English" }],
  [/^\/rounds\/\d+\/givenBy(?:\/vi)?$/, { vi: "Vòng chấm: bên chấm", en: "Round: given by" }],
  [
    /^\/rounds\/\d+\/givenBy\/en$/,
    { vi: "Vòng chấm: bên chấm (tiếng Anh)", en: "Round: given by, in English" },
  ],
  [/^\/provenance\/status$/, { vi: "Tình trạng số liệu", en: "Status of the figures" }],
  [/^\/provenance\/instruments$/, { vi: "Văn bản nguồn", en: "Source documents" }],
  [/^\/provenance\/note\/vi$/, { vi: "Ghi chú về nguồn", en: "Note on the source, Vietnamese" }],
  [/^\/provenance\/note\/en$/, { vi: "Ghi chú về nguồn (tiếng Anh)", en: "Note on the source" }],
  [/^\/provenance\/note$/, { vi: "Ghi chú về nguồn", en: "Note on the source" }],
];

function labelOf(pointer: string, language: Language): string {
  const known = otherLabels.find(([pattern]) => pattern.test(pointer));
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
