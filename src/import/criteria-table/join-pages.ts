import type { Place } from "../../problems/problem.js";
import { type Finding, finding } from "../finding.js";
import { foldText } from "../grid.js";
import { continuedOnPage } from "../patterns/rows.js";
import type { TableRow } from "../table-row.js";

/**
 * Leaves out headings that tables over several pages print again: "I. … (tiếp theo)", with the same
 * number, title and maximum, where other rows stand between.
 */
export function joinPages(
  rows: readonly TableRow[],
  placeOf: (row: TableRow) => Place,
): { readonly rows: readonly TableRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const heads = new Map<string, TableRow>();
  let domain: string | undefined;
  const kept = rows.filter((row, at) => {
    if (row.printed === "" || row.rule !== "") return true;
    const name = `${row.printed} ${withoutContinued(row.title)}`;
    const before = heads.get(name);
    const goesOn = at > 0 && rows[at - 1] !== before;
    if (
      before !== undefined &&
      name === domain &&
      goesOn &&
      (row.max === null || row.max === before.max)
    ) {
      const code = row.printed.replace(/[.)/:]+$/, "");
      findings.push(
        finding("note", "domain-continued", { ...placeOf(row), criterion: code }, { code }),
      );
      return false;
    }
    if (/^[IVX]+[.)]?$|^[A-ZĐ][.)]?$|^\d+[.)]?$/.test(row.printed)) {
      heads.set(name, row);
      if (domain === undefined || isTop(row, heads.get(domain))) domain = name;
    }
    return true;
  });
  return { rows: kept, findings };
}

// A number of the kind by which the domains are counted.
function isTop(row: TableRow, domain: TableRow | undefined): boolean {
  const kind = ({ printed }: TableRow): string =>
    /^[IVX]+/.test(printed) ? "roman" : /^\d/.test(printed) ? "digit" : "letter";
  return domain !== undefined && kind(row) === kind(domain);
}

/** A title without "(tiếp theo)", and without marks. */
export function withoutContinued(title: string): string {
  return foldText(title).replace(continuedOnPage, "");
}
