import { templateLayout } from "../template/layout/template-layout.js";
import { absoluteColumn } from "./ranges.js";
import type { Validation, Workbook, WorkbookSheet } from "./workbook.js";

/** The hidden sheet that the drop-downs of a workbook take their options from. */
export interface Lists {
  readonly sheet?: WorkbookSheet;
  /** Where the options of a list stand, as a formula, by the options themselves. */
  readonly references: ReadonlyMap<string, string>;
}

/** Key of a list of options. */
export function listKey(options: readonly string[]): string {
  return options.join("\n");
}

/**
 * Gathers the lists of all drop-downs, a column for each: options typed into the validation
 * itself may not be longer than 255 characters, nor hold a comma.
 */
export function listsSheet(workbook: Workbook): Lists {
  const lists = new Map<string, readonly string[]>();
  for (const validation of workbook.sheets.flatMap(({ validations = [] }) => validations)) {
    for (const options of optionsOf(validation)) lists.set(listKey(options), options);
  }
  if (lists.size === 0) return { references: new Map() };
  const columns = [...lists.values()];
  const name = templateLayout.sheets.lists;
  const height = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map((options) => ({ value: options[row] ?? null, look: "bare" as const })),
  );
  const references = new Map(
    [...lists.keys()].map((key, column) => {
      const count = (lists.get(key) ?? []).length;
      return [key, `'${name}'!${absoluteColumn(column, 0, count - 1)}`] as const;
    }),
  );
  return {
    sheet: { name, columns: columns.map(() => ({ width: 30 })), rows, isHidden: true },
    references,
  };
}

function optionsOf(validation: Validation): readonly (readonly string[])[] {
  return validation.kind === "list" ? [validation.options] : [];
}
