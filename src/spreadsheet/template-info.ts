import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toCellText } from "../import/cell-text.js";
import { emptyList, emptyObject, sheetMarker, templateLayout } from "../import/template-layout.js";
import { toPointer } from "../problems/problem.js";
import type { ScoreSheet } from "../score-sheet/score-sheet.js";
import { type Language, type LocalizedText, textIn } from "../text/language.js";
import {
  type SheetCell,
  type SheetValue,
  textCell,
  type Validation,
  type WorkbookSheet,
} from "./workbook.js";

/** What is asked for of every sheet, by its place in the sheet. */
const asked: readonly (readonly [string, LocalizedText])[] = [
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

/** The sheet that says whose scores a template holds, and for which criteria set. */
export function infoSheet(
  set: CriteriaSet,
  sheet: ScoreSheet | undefined,
  language: Language,
): WorkbookSheet {
  const vi = language === "vi";
  const given = new Map(
    flatten({
      unit: sheet?.unit,
      year: sheet?.year,
      notEligible: sheet?.notEligible,
      provenance: sheet?.provenance,
    }),
  );
  // Bonus and penalty have a sheet of their own, which cannot say that a list is there and empty.
  for (const [pointer, value] of flatten(sheet?.adjustments, ["adjustments"])) {
    if (value === noItems || value === noKeys) given.set(pointer, value);
  }
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
      line(pointer, label[language], cellOf(given.get(pointer)), "input"),
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
  const year = rows.findIndex(([cell]) => cell?.value === "/year");
  const validations: readonly Validation[] = [
    {
      kind: "number",
      lowest: "2000",
      highest: "2100",
      range: { top: year, bottom: year, left: 2, right: 2 },
      refusal: vi ? "Ghi năm bằng bốn chữ số, ví dụ 2026." : "Give the year in four digits.",
    },
  ];
  return {
    name: templateLayout.sheets.info,
    columns: [{ width: 10, hidden: true }, { width: 46 }, { width: 70 }],
    rows,
    isProtected: true,
    validations,
  };
}

// Places of what else a sheet may say of itself, with the words of an office.
const provenanceLabels: readonly (readonly [RegExp, LocalizedText])[] = [
  [/^\/provenance\/status$/, { vi: "Tình trạng số liệu", en: "Status of the figures" }],
  [/^\/provenance\/instruments$/, { vi: "Văn bản nguồn", en: "Source documents" }],
  [/^\/provenance\/note\/vi$/, { vi: "Ghi chú về nguồn", en: "Note on the source, Vietnamese" }],
  [/^\/provenance\/note\/en$/, { vi: "Ghi chú về nguồn (tiếng Anh)", en: "Note on the source" }],
  [/^\/provenance\/note$/, { vi: "Ghi chú về nguồn", en: "Note on the source" }],
];

function labelOf(pointer: string, language: Language): string {
  const known = provenanceLabels.find(([pattern]) => pattern.test(pointer));
  return known === undefined ? pointer.slice(1) : known[1][language];
}

function cellOf(value: unknown): SheetValue {
  if (value === undefined) return null;
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
