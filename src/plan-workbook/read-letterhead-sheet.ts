import { type Grid, linesOf, placeOf } from "../grid/grid.js";
import { type Finding, finding, findingOf } from "../import/finding.js";
import type { Problem } from "../problems/problem.js";
import type { Letterhead } from "../report/letterhead.js";
import { letterheadShape } from "../report/letterhead-shape.js";
import { readFieldSheet } from "./field-sheet.js";
import { isListKey, type LetterheadKey, letterheadKeys } from "./letterhead-fields.js";
import { partyWord } from "./letterhead-words.js";

/** The letterhead that an office filled; what belongs to no paper of its form is found. */
export function readLetterheadSheet(grid: Grid, findings: Finding[]): Letterhead {
  const cells = readFieldSheet(grid);
  const given = Object.fromEntries(
    letterheadKeys.flatMap((key) => {
      const value = writtenIn(key, linesOf(cells.get(key)?.cell ?? null).trim());
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const problems: Problem[] = [];
  letterheadShape(given, { path: "" }, problems);
  for (const one of problems) {
    const key = one.path.split("/")[1] ?? "";
    const place = placeOf(grid, cells.get(key)?.row ?? 0, 2);
    findings.push(
      key === "form"
        ? finding("error", "unknown-option", place, {
            text: String(given["form"]),
            options: partyWord,
          })
        : findingOf(one, place.path),
    );
  }
  return given as Letterhead;
}

function writtenIn(key: LetterheadKey, text: string): string | readonly string[] | undefined {
  if (text === "") return undefined;
  const lines = text.split("\n").map((line) => line.trim());
  if (isListKey(key)) return lines.filter((line) => line !== "");
  const whole = lines.join("\n");
  return key === "form" && whole.toLowerCase() === partyWord.toLowerCase() ? "party" : whole;
}
