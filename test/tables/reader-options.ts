import type { CriteriaTableOptions, FilledTableOptions } from "../../src/entries/import.js";

/** What a criteria table does not say of itself. */
export const setOptions: CriteriaTableOptions = {
  id: "bang",
  index: "par-index",
  title: "Bảng",
  appliesTo: "xã",
  period: { from: "2020-01-01" },
  notApplicable: "shrink-base",
};

/** What a filled table does not say of itself. */
export function sheetOptions(unit: string): FilledTableOptions {
  return { unit: { id: "xa", name: unit }, year: 2025 };
}
