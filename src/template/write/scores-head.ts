import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { noticesOf } from "../../report/notices.js";
import { periodName } from "../../score-sheet/period-words.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import { type SheetCell, textCell } from "../../spreadsheet/workbook.js";
import { type Language, textIn } from "../../text/language.js";
import type { ScoresLayout } from "../layout/scores-layout.js";
import { sheetMarker, templateLayout } from "../layout/template-layout.js";

type Row = (SheetCell | null)[];

/** The rows above the first criterion: title, set and notices, a guide, headings. */
export function templateHead(
  set: CriteriaSet,
  sheet: ScoreSheet | undefined,
  layout: ScoresLayout,
  hasWholes: boolean,
  language: Language,
): Row[] {
  const vi = language === "vi";
  const { printed } = templateLayout.scores;
  const first = (text: string, look: "title" | "note"): Row => {
    const row: Row = Array.from({ length: layout.evidence + 1 }, () => null);
    // A note over the table runs to the right; wrapped, it would fill its narrow cell.
    row[printed] = { value: text, look, ...(look === "note" ? { span: 10 } : {}) };
    return row;
  };
  const headings: Row = Array.from({ length: layout.evidence + 1 }, () => null);
  for (const [column, heading] of layout.headings) {
    headings[column] = textCell(heading[language], "heading");
  }
  const name = vi ? "BẢNG CHẤM ĐIỂM" : "SCORE SHEET";
  const unit =
    sheet === undefined ? "" : `: ${sheet.unit.name}, ${periodName(sheet, { language })}`;
  const top = first(`${name}${unit}`, "title");
  top[0] = textCell(sheetMarker("scores"), "bare");
  const guide = vi
    ? "Chỉ điền ô nền vàng. Mỗi tiêu chí: ghi điểm, hoặc số liệu để tự tính điểm. Ô để trống nghĩa là chưa chấm, không phải 0 điểm."
    : "Fill in the yellow cells. For each criterion give points, or the figures that they follow from. An empty cell is not assessed; it is not 0.";
  const wholes = vi
    ? " Mục chỉ biết điểm chung: ghi điểm ở hàng của mục, để trống các tiêu chí bên trong."
    : " Where only the points of a whole are known, give them in its own row and leave its criteria empty.";
  const notices = noticesOf(set, sheet?.provenance, { language }).join(" ");
  return [
    top,
    first(`${textIn(set.title, language)}${notices === "" ? "" : ` - ${notices}`}`, "note"),
    first(hasWholes ? `${guide}${wholes}` : guide, "note"),
    headings,
  ];
}
