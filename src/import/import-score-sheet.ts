import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { setOutline } from "../criteria-set/outlines.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { parseScoreSheet } from "../score-sheet/parse-score-sheet.js";
import type { ScoreSheet, Unit, UsualLayer } from "../score-sheet/score-sheet.js";
import { type Finding, finding, findingOf, hasErrors } from "./finding.js";
import type { Grid } from "./grid.js";
import { type DraftSheet, isTemplate, readTemplate } from "./import-template.js";
import { filledOptionsOutline, gridsOutline } from "./outlines.js";
import { readFilledTable } from "./read-filled-table.js";

/** What a filled table does not say of itself; a template says it. */
export interface FilledTableOptions {
  readonly unit: Unit;
  /** Year that is scored. */
  readonly year: number;
  /** Whose points a column is that says only "Điểm"; "self" when absent. */
  readonly layer?: UsualLayer;
  /** Name of the sheet that holds the table; the one whose headings fit best when absent. */
  readonly sheet?: string;
}

/** A score sheet as it was read from a spreadsheet. */
export interface ImportedScoreSheet {
  /** The sheet, without problems; `null` while any finding is an error. */
  readonly sheet: ScoreSheet | null;
  /** What a person must know, each by its cell. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a filled score sheet from a spreadsheet: a template that chiso wrote (see
 * `scoreSheetTemplate` in `chiso/spreadsheet`), or a table with a row for each criterion and
 * columns of self-assessed, appraised or final points, matched by code and then by title.
 *
 * @param set the criteria set it was filled for
 * @param options unit and year; only for a table that is no template
 * @returns the sheet, or `null` with every problem by its cell; nothing is guessed
 * @example
 * const rows = [
 *   ["TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm"],
 *   ["1.1.1", "Ban hành kế hoạch CCHC năm", "1", "0,5"],
 * ];
 * const grids = [{ name: "Bảng 1", rows, merges: [], formulas: [] }];
 * const unit = { id: "vi-du", name: "Xã Ví Dụ" };
 * importScoreSheet(grids, caMau2013, { unit, year: 2023 }).sheet?.entries[0]?.self?.points // "0.5"
 */
export function importScoreSheet(
  grids: readonly Grid[],
  set: CriteriaSet,
  options?: FilledTableOptions,
): ImportedScoreSheet {
  refuse(
    checkArguments({ grids: [grids, gridsOutline], set: [set, setOutline] }, [
      options,
      filledOptionsOutline,
    ]),
  );
  const draft = isTemplate(grids)
    ? readTemplate(grids, set)
    : options === undefined
      ? undefined
      : readFilledTable(grids, set, options);
  if (draft === undefined) {
    return { sheet: null, findings: [finding("error", "not-a-template", { path: "" }, {})] };
  }
  return checked(draft, set);
}

function checked(draft: DraftSheet, set: CriteriaSet): ImportedScoreSheet {
  if (draft.data === undefined) return { sheet: null, findings: draft.findings };
  if (hasErrors(draft.findings)) {
    // What the sheet itself would refuse is told as well, so that all is mended at once.
    return { sheet: null, findings: [...draft.findings, ...problemsOf(draft, set)] };
  }
  const result = parseScoreSheet(draft.data, set);
  return result.ok
    ? { sheet: result.value, findings: draft.findings }
    : { sheet: null, findings: [...draft.findings, ...problemsOf(draft, set)] };
}

function problemsOf(draft: DraftSheet, set: CriteriaSet): readonly Finding[] {
  const result = parseScoreSheet(draft.data, set);
  if (result.ok) return [];
  const told = draft.findings.some(
    ({ code }) => code === "missing-information" || code === "template-sheet-missing",
  );
  const problems = result.problems.filter(
    ({ code, path }) => !(told && code === "missing-key" && isInformation.test(path)),
  );
  return problems.map((one) => findingOf(one, placeOfPointer(one.path, draft.places)));
}

const isInformation = /^\/(?:unit(?:\/name|\/id)?|year|set)$/;

function placeOfPointer(pointer: string, places: ReadonlyMap<string, string>): string {
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const cell = places.get(path);
    if (cell !== undefined) return cell;
  }
  const below = [...places].find(([key]) => key.startsWith(`${pointer}/`));
  return below?.[1] ?? "";
}
