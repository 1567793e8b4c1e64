import { type SheetCell, textCell, type WorkbookSheet } from "../../spreadsheet/workbook.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import { type Language, type LocalizedText, textIn } from "../../text/language.js";
import { toCellText } from "../layout/cell-text.js";
import { formsLayout, formsMarker } from "../layout/forms-layout.js";
import { templateLayout } from "../layout/template-layout.js";

const asked: readonly (readonly [string, LocalizedText])[] = [
  ["/unit/name", { vi: "Tên đơn vị", en: "Name of the unit" }],
  [
    "/unit/id",
    {
      vi: "Mã đơn vị (không dấu, ví dụ di-su; bỏ trống thì lấy theo tên)",
      en: "Key of the unit, such as di-su (by its name when empty)",
    },
  ],
  ["/unit/within", { vi: "Thuộc (xã, tỉnh; có thể bỏ trống)", en: "Part of (may be empty)" }],
  ["/year", { vi: "Năm khảo sát", en: "Year of the survey" }],
  ["/issued", { vi: "Số phiếu phát ra (nếu biết)", en: "Forms handed out (if known)" }],
];

/** The sheet that says whose survey it is, and of which questionnaire. */
export function formsInfoSheet(
  { id, version, title }: Questionnaire,
  language: Language,
): WorkbookSheet {
  const vi = language === "vi";
  const line = (
    key: string,
    label: string,
    value: string | null,
    look: "input" | "text",
  ): SheetCell[] => [textCell(key, "bare"), textCell(label), textCell(value, look)];
  const rowOf = (key: string): number => 1 + asked.findIndex(([one]) => one === key);
  const number = (key: string, lowest: string, highest: string, refusal: string) => ({
    kind: "number" as const,
    range: { top: rowOf(key), bottom: rowOf(key), left: 2, right: 2 },
    lowest,
    highest,
    refusal,
  });
  return {
    name: formsLayout.sheets.info,
    columns: [{ width: 10, hidden: true }, { width: 56 }, { width: 70 }],
    rows: [
      [
        textCell(formsMarker("info"), "bare"),
        textCell(vi ? "THÔNG TIN CHUNG" : "INFORMATION", "title"),
      ],
      ...asked.map(([key, label]) => line(key, label[language], null, "input")),
      line("/questionnaire/id", vi ? "Bảng hỏi" : "Questionnaire", toCellText(id), "text"),
      line(
        "/questionnaire/version",
        vi ? "Phiên bản bảng hỏi" : "Version of the questionnaire",
        toCellText(version),
        "text",
      ),
      line(
        templateLayout.shownOnly,
        vi ? "Tên bảng hỏi" : "Title",
        textIn(title, language),
        "text",
      ),
    ],
    isProtected: true,
    validations: [
      number(
        "/year",
        "2000",
        "2100",
        vi ? "Ghi năm bằng bốn chữ số, ví dụ 2026." : "Give the year in four digits.",
      ),
      number(
        "/issued",
        "0",
        "999999999",
        vi ? "Ghi số phiếu, là số nguyên." : "Give a whole number of forms.",
      ),
    ],
  };
}
