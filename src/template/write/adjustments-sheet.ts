import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { defaultRounds } from "../../criteria-set/round.js";
import { type RoundOption, roundOptions } from "../../import/round-options.js";
import { adjustmentKinds } from "../../import/words.js";
import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import { roundsOf } from "../../score-sheet/rounds.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import { type SheetCell, textCell, type WorkbookSheet } from "../../spreadsheet/workbook.js";
import { type Language, textIn } from "../../text/language.js";
import { toCellText } from "../layout/cell-text.js";
import { adjustmentHeadings, sheetMarker, templateLayout } from "../layout/template-layout.js";
import { adjustmentWords } from "./scores-words.js";

/** Rows that a template has for bonus and penalty, beyond those that are filled in. */
const spareRows = 12;

/** The sheet for bonus and penalty points, for sets that know them. */
export function adjustmentSheet(
  set: CriteriaSet,
  sheet: ScoreSheet | undefined,
  language: Language,
): WorkbookSheet | undefined {
  if (set.bonus === undefined && set.penalty === undefined) return undefined;
  const kinds = adjustmentKinds.filter(({ value }) => set[value] !== undefined);
  const limits = kinds.map(({ value, label }) => {
    const limit = set[value];
    return limit === undefined
      ? ""
      : `${label[language]}: ${textIn(limit.title, language)} (≤ ${limit.max})`;
  });
  const rounds = roundOptions(
    sheet === undefined ? (set.rounds ?? defaultRounds) : roundsOf(sheet, set),
  );
  const filled = filledRows(sheet, rounds, language);
  const spare = Array.from({ length: spareRows }, () => inputRow(null, null, null, null));
  const headings = [...adjustmentHeadings().values()].map((heading) => heading[language]);
  const rows = [
    [
      textCell(sheetMarker("adjustments"), "bare"),
      textCell(adjustmentWords.title[language], "title"),
    ],
    [null, { value: limits.join("; "), look: "note" as const, span: 4 }, null, null, null],
    [],
    [null, ...headings.map((text) => textCell(text, "heading"))],
    ...filled,
    ...spare,
  ];
  const last = rows.length - 1;
  const top = templateLayout.headingRow + 1;
  const column = (left: number) => ({ top, bottom: last, left, right: left });
  const columns = templateLayout.adjustments;
  return {
    name: templateLayout.sheets.adjustments,
    columns: [
      { width: 4, hidden: true },
      { width: 16 },
      { width: 14 },
      { width: 60 },
      { width: 10 },
    ],
    rows,
    frozenRows: top,
    isProtected: true,
    validations: [
      {
        kind: "list",
        range: column(columns.layer),
        options: rounds.map(({ label }) => label[language]),
        refusal: adjustmentWords.layerRefusal[language],
      },
      {
        kind: "list",
        range: column(columns.kind),
        options: kinds.map(({ label }) => label[language]),
        refusal: adjustmentWords.kindRefusal[language],
      },
      {
        kind: "number",
        lowest: "0",
        range: column(columns.points),
        refusal: adjustmentWords.pointsRefusal[language],
      },
    ],
  };
}

function filledRows(
  sheet: ScoreSheet | undefined,
  rounds: readonly RoundOption[],
  language: Language,
): (SheetCell | null)[][] {
  return rounds.flatMap((round) =>
    adjustmentKinds.flatMap(({ value, label }) =>
      (sheet?.adjustments?.[round.value]?.[value] ?? []).map(({ reason, points }) => {
        const exact = readDecimal(points);
        const text = exact === undefined ? null : toDecimalText(exact);
        return inputRow(round.label[language], label[language], toCellText(reason), text);
      }),
    ),
  );
}

function inputRow(
  layer: string | null,
  kind: string | null,
  reason: string | null,
  points: string | null,
): (SheetCell | null)[] {
  return [
    null,
    textCell(layer, "input"),
    textCell(kind, "input"),
    textCell(reason, "input"),
    { value: points === null ? null : { number: points }, look: "input" },
  ];
}
