import { type SheetCell, textCell, type WorkbookSheet } from "../../spreadsheet/workbook.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import { type Language, type LocalizedText, textIn } from "../../text/language.js";
import { toCellText } from "../layout/cell-text.js";
import { formsLayout, formsMarker } from "../layout/forms-layout.js";
import { templateLayout } from "../layout/template-layout.js";
import { formsLabels, infoRefusals, infoTitle, unitLabels } from "./info-words.js";

const asked: readonly (readonly [string, LocalizedText])[] = [
  ["/unit/name", unitLabels.name],
  ["/unit/id", formsLabels.unitKey],
  ["/unit/within", unitLabels.within],
  ["/year", formsLabels.year],
  ["/issued", formsLabels.issued],
];

/** The sheet that says whose survey it is, and of which questionnaire. */
export function formsInfoSheet(
  { id, version, title }: Questionnaire,
  language: Language,
): WorkbookSheet {
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
      [textCell(formsMarker("info"), "bare"), textCell(infoTitle[language], "title")],
      ...asked.map(([key, label]) => line(key, label[language], null, "input")),
      line("/questionnaire/id", formsLabels.questionnaire[language], toCellText(id), "text"),
      line(
        "/questionnaire/version",
        formsLabels.questionnaireVersion[language],
        toCellText(version),
        "text",
      ),
      line(
        templateLayout.shownOnly,
        formsLabels.questionnaireTitle[language],
        textIn(title, language),
        "text",
      ),
    ],
    isProtected: true,
    validations: [
      number("/year", "2000", "2100", infoRefusals.year[language]),
      number("/issued", "0", "999999999", infoRefusals.issued[language]),
    ],
  };
}
