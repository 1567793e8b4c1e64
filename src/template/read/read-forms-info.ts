import { type Finding, finding } from "../../import/finding.js";
import { cellAt, type Grid, lineOf, placeOf } from "../../import/grid.js";
import { unitId } from "../../import/unit-id.js";
import { unreadCells } from "../../import/unread-cells.js";
import { fromCellText } from "../layout/cell-text.js";
import { formsLayout } from "../layout/forms-layout.js";

/** What the sheet of information of a template of survey forms says. */
export interface FormsInfo {
  readonly questionnaire: { readonly id: string; readonly version: string };
  /** Unit, year and forms handed out, as survey data have them. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Cell by JSON Pointer in the data. */
  readonly places: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Reads the sheet of information. */
export function formsInfoOf(grid: Grid): FormsInfo {
  const { key, label, value } = formsLayout.info;
  const texts = new Map<string, string>();
  const places = new Map<string, string>();
  const findings: Finding[] = [...unreadCells(grid, 0, (column) => column < value)];
  for (let row = 1; row < grid.rows.length; row += 1) {
    const pointer = lineOf(cellAt(grid, row, key));
    const place = placeOf(grid, row, value);
    findings.push(...unreadCells(grid, row, (at) => pointer !== "" && at <= value));
    if (pointer !== "") places.set(pointer, place.path);
    const cell = cellAt(grid, row, value);
    if (lineOf(cell) !== "") texts.set(pointer, fromCellText(cell));
    else if (needed.includes(pointer)) {
      const parameters = { label: lineOf(cellAt(grid, row, label)) };
      findings.push(finding("error", "missing-information", place, parameters));
    }
  }
  return {
    questionnaire: {
      id: texts.get("/questionnaire/id") ?? "",
      version: texts.get("/questionnaire/version") ?? "",
    },
    data: dataOf(texts),
    places,
    findings,
  };
}

const needed: readonly string[] = ["/unit/name", "/year"];

// What is missing is told once, at its cell: something that fits stands for it here.
function dataOf(texts: ReadonlyMap<string, string>): FormsInfo["data"] {
  const [name, within] = [texts.get("/unit/name"), texts.get("/unit/within")];
  const [year, issued] = [texts.get("/year"), texts.get("/issued")];
  const id = texts.get("/unit/id") ?? unitId(name ?? "?");
  return {
    unit: { id, name: name ?? "?", ...(within === undefined ? {} : { within }) },
    ...(year === undefined ? {} : { year: wholeNumber(year) }),
    ...(issued === undefined ? {} : { issued: wholeNumber(issued) }),
  };
}

function wholeNumber(text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
