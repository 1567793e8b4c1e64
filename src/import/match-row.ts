import type { CriteriaSet, CriterionNode } from "../criteria-set/criteria-set.js";
import { walk } from "../criteria-set/tree.js";
import type { Place } from "../problems/problem.js";
import { textIn } from "../text/language.js";
import { type Finding, finding } from "./finding.js";
import { foldText } from "./grid.js";
import { readNumbering } from "./numbering.js";
import { shortened, type TableRow } from "./table-rows.js";

/** The criterion of a row, and how it was found where that must be told. */
export interface MatchedRow {
  readonly node?: CriterionNode;
  readonly finding?: Finding;
}

/** Finds the criteria of rows: by code; where that is missing or of none, by a title of only one. */
export class RowMatcher {
  readonly #byCode = new Map<string, CriterionNode>();
  readonly #byTitle = new Map<string, CriterionNode[]>();

  constructor(set: CriteriaSet) {
    for (const { node } of walk(set)) {
      if (!this.#byCode.has(node.code)) this.#byCode.set(node.code, node);
      const title = foldText(textIn(node.title, "vi"));
      const alike = this.#byTitle.get(title);
      if (alike === undefined) this.#byTitle.set(title, [node]);
      else alike.push(node);
    }
  }

  match(row: TableRow, place: Place): MatchedRow {
    const title = foldText(row.title);
    const titled = (title === "" ? undefined : this.#byTitle.get(title)) ?? [];
    const coded = this.#byCode.get(codeOf(row));
    const only = titled.length === 1 ? titled[0] : undefined;
    if (coded === undefined)
      return only === undefined ? {} : matchedByTitle("note", only, row, place);
    // A spreadsheet that made 4.1 of 4.10 gives two rows one code; the titles tell them apart.
    if (only !== undefined && only !== coded) return matchedByTitle("warning", only, row, place);
    if (title === "" || titled.includes(coded)) return { node: coded };
    const parameters = {
      code: coded.code,
      printed: shortened(row.title),
      title: shortened(textIn(coded.title, "vi")),
    };
    return { node: coded, finding: finding("warning", "title-differs", place, parameters) };
  }
}

function matchedByTitle(
  severity: "warning" | "note",
  node: CriterionNode,
  { printed }: TableRow,
  place: Place,
): MatchedRow {
  const parameters = { code: node.code, printed };
  return { node, finding: finding(severity, "matched-by-title", place, parameters) };
}

function codeOf({ printed }: TableRow): string {
  const numbering = readNumbering(printed);
  return numbering?.style === "dotted" ? numbering.parts.join(".") : printed.replace(/[.)]+$/, "");
}
