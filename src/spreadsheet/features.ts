import {
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from "write-excel-file/utility";
import { cellName } from "../grid/grid.js";
import { listKey } from "./lists.js";
import { inputColour } from "./looks.js";
import { absoluteCell, rangeName } from "./ranges.js";
import { textOf } from "./shared-texts.js";
import type { Validation, WorkbookSheet } from "./workbook.js";

interface SheetInfo {
  readonly sheetIndex: number;
  readonly sheetId: string;
}

/** Part of a file that is changed after the writer has made it. */
type Transform = (content: string, options: unknown, info: SheetInfo) => string;

/** A change of the parts of a file, as the writer takes it. */
export interface FileFeature {
  readonly files: {
    readonly transform: Readonly<Record<string, { readonly transform: Transform }>>;
  };
}

/** Cells with the colour of inputs stay open when the sheet is protected. */
export function stylesFeature(): FileFeature {
  return feature("xl/styles.xml", (content) => {
    const colour = `FF${inputColour.slice(1)}`;
    const fills = content.match(/<fill>.*?<\/fill>/gs) ?? [];
    const fill = fills.findIndex((markup) => markup.includes(`fgColor rgb="${colour}"`));
    if (fill < 0) return content;
    return content.replaceAll(
      new RegExp(`<xf ([^>]*fillId="${fill}"[^>]*)>(.*?)</xf>`, "gs"),
      `<xf $1 applyProtection="1">$2<protection locked="0"/></xf>`,
    );
  });
}

/** Hidden sheets, and rows that are printed on every page. */
export function workbookFeature(sheets: readonly WorkbookSheet[]): FileFeature {
  return feature("xl/workbook.xml", (content) => {
    let at = -1;
    const hidden = content.replaceAll(/<sheet /g, (tag) => {
      at += 1;
      return sheets[at]?.isHidden === true ? `<sheet state="hidden" ` : tag;
    });
    const names = sheets.flatMap((sheet, index) => definedNames(sheet, index));
    const markup = names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
    return hidden.replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, markup);
  });
}

function definedNames(sheet: WorkbookSheet, index: number): readonly string[] {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const name = (key: string, reference: string, hidden = ""): string =>
    `<definedName name="${key}" localSheetId="${index}"${hidden}>${sanitizeTextContent(reference)}</definedName>`;
  const filter = sheet.filter;
  return [
    ...(filter === undefined
      ? []
      : [
          name(
            "_xlnm._FilterDatabase",
            `${quoted}!${absoluteCell(filter.top, filter.left)}:${absoluteCell(filter.bottom, filter.right)}`,
            ' hidden="1"',
          ),
        ]),
    ...(sheet.frozenRows === undefined
      ? []
      : [name("_xlnm.Print_Titles", `${quoted}!$${sheet.frozenRows}:$${sheet.frozenRows}`)]),
  ];
}

/** What the writer does not know of a sheet: protection, filter, validation, print layout. */
export function sheetFeature(
  sheet: WorkbookSheet,
  index: number,
  lists: ReadonlyMap<string, string>,
): FileFeature {
  return feature("xl/worksheets/sheet{id}.xml", (content, _options, { sheetIndex }) => {
    if (sheetIndex !== index) return content;
    const parts = [
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
      ...(sheet.isProtected === true ? [protection] : []),
      ...(sheet.filter === undefined
        ? []
        : [getSelfClosingTagMarkup("autoFilter", { ref: rangeName(sheet.filter) })]),
      ...validationMarkup(sheet.validations ?? [], lists),
      `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>`,
      `<pageSetup paperSize="${sheet.paper === "A3" ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    ];
    const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
    const whole = parts.reduce(
      (xml, markup) =>
        insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, "worksheet"),
      content,
    );
    return withTexts(withResults(hideColumns(whole, sheet), sheet), sheet);
  });
}

const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0" sort="0"/>';

function hideColumns(content: string, { columns }: WorkbookSheet): string {
  return content.replaceAll(/<col min="(\d+)"/g, (tag, number: string) =>
    columns[Number(number) - 1]?.hidden === true ? `<col hidden="1" min="${number}"` : tag,
  );
}

// The result of a formula beside it, for readers that do not work it out.
function withResults(content: string, { rows }: WorkbookSheet): string {
  let whole = content;
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const value = cell?.value;
      if (typeof value !== "object" || value === null || !("formula" in value)) continue;
      const start = whole.indexOf(`<c r="${cellName(row, column)}"`);
      const end = whole.indexOf("</f>", start);
      if (start < 0 || end < 0) continue;
      const at = end + "</f>".length;
      whole = `${whole.slice(0, at)}<v>${value.result}</v>${whole.slice(at)}`;
    }
  }
  return whole;
}

// Cells with text were written as the numbers of their places in the list of texts.
function withTexts(content: string, { rows }: WorkbookSheet): string {
  const names = new Set(
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === null || textOf(cell.value) === undefined ? [] : [cellName(row, column)],
      ),
    ),
  );
  return content.replaceAll(/<c r="([A-Z]+\d+)"/g, (tag, name: string) =>
    names.has(name) ? `${tag} t="s"` : tag,
  );
}

function validationMarkup(
  validations: readonly Validation[],
  lists: ReadonlyMap<string, string>,
): readonly string[] {
  if (validations.length === 0) return [];
  const all = validations.map((one) => oneValidation(one, lists)).join("");
  return [`<dataValidations count="${validations.length}">${all}</dataValidations>`];
}

function oneValidation(validation: Validation, lists: ReadonlyMap<string, string>): string {
  const { range, prompt, refusal } = validation;
  const attribute = (name: string, value: string): string =>
    ` ${name}="${sanitizeAttributeValue(value.slice(0, 250))}"`;
  const { type, formulas } = condition(validation, lists);
  const attributes = [
    ` type="${type}" allowBlank="1" showInputMessage="1" showErrorMessage="1"`,
    type === "list"
      ? ""
      : ` operator="${formulas.length === 2 ? "between" : "greaterThanOrEqual"}"`,
    attribute("error", refusal),
    prompt === undefined ? "" : attribute("prompt", prompt),
    ` sqref="${rangeName(range)}"`,
  ];
  const markup = formulas.map(
    (formula, at) => `<formula${at + 1}>${sanitizeTextContent(formula)}</formula${at + 1}>`,
  );
  return `<dataValidation${attributes.join("")}>${markup.join("")}</dataValidation>`;
}

function condition(
  validation: Validation,
  lists: ReadonlyMap<string, string>,
): { readonly type: string; readonly formulas: readonly string[] } {
  switch (validation.kind) {
    case "list":
      return { type: "list", formulas: [lists.get(listKey(validation.options)) ?? ""] };
    case "date":
      // 1 January 2000 and 31 December 2100, in the days of a spreadsheet.
      return { type: "date", formulas: ["36526", "73415"] };
    case "number": {
      const { lowest = "-1000000000000", highest } = validation;
      return {
        type: "decimal",
        formulas: highest === undefined ? [lowest] : [lowest, highest],
      };
    }
  }
}

/** A feature that changes one part of a file, or one of each sheet. */
export function feature(path: string, transform: Transform): FileFeature {
  return { files: { transform: { [path]: { transform } } } };
}
