import { type Grid, importCriteriaTable, readCsv } from "../../src/entries/import.js";

/** The grids of a table that is written as lines of CSV. */
export function gridsOfLines(lines: readonly string[]): readonly Grid[] {
  const read = readCsv(lines.join("\n"), "bang.csv");
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.grids;
}

/** A set imported from such a table, for communes and wards. */
export function importLines(...lines: readonly string[]) {
  return importCriteriaTable(gridsOfLines(lines), {
    id: "bang",
    index: "par-index",
    title: "Bảng",
    appliesTo: "xã, phường",
    period: { from: "2025-01-01" },
  });
}

/** Codes of the errors among findings. */
export function errorsAmong(
  findings: readonly { readonly severity: string; readonly code: string }[],
): readonly string[] {
  return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
}
