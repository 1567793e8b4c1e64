import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { noticesOf } from "../../report/notices.js";
import { periodName } from "../../score-sheet/period-words.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import { type SheetCell, textCell } from "../../spreadsheet/workbook.js";
import { type Language, textIn } from "../../text/language.js";
import type { ScoresLayout } from "../layout/scores-layout.js";
import { sheetMarker, templateLayout } from "../layout/template-layout.js";
import { scoresWords } from "./scores-words.js";

type Row = (SheetCell | null)[];

/** The rows above the first criterion: title, set and notices, a guide, headings. */
export function templateHead(
  set: CriteriaSet,
  sheet: ScoreSheet | undefined,
  layout: ScoresLayout,
  hasWholes: boolean,
  language: Language,
): Row[] {
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
  const name = scoresWords.title[language];
  const unit =
    sheet === undefined ? "" : `: ${sheet.unit.name}, ${periodName(sheet, { language })}`;
  const top = first(`${name}${unit}`, "title");
  top[0] = textCell(sheetMarker("scores"), "bare");
  const guide = scoresWords.guide[language];
  const notices = noticesOf(set, sheet?.provenance, { language }).join(" ");
  return [
    top,
    first(`${textIn(set.title, language)}${notices === "" ? "" : ` - ${notices}`}`, "note"),
    first(hasWholes ? `${guide} ${scoresWords.wholes[language]}` : guide, "note"),
    headings,
  ];
}
