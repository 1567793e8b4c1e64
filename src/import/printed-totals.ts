import { type CriteriaSet, type CriterionNode, isBranch } from "../criteria-set/criteria-set.js";
import { leavesOf, walk } from "../criteria-set/tree.js";
import { type DecimalText, readDecimal, sumTexts, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import type { UsualLayer } from "../score-sheet/score-sheet.js";
import { type Finding, finding } from "./finding.js";
import { cellAt, foldText, type Grid, placeOf } from "./grid.js";
import { readFilledNumber } from "./read-number-cell.js";
import { shortened, type TableRow } from "./table-rows.js";

/** Points that were read, by code of the leaf and layer; none where a leaf has none. */
export type PointsOf = (code: string, layer: UsualLayer) => DecimalText | undefined;

interface PrintedSum {
  readonly printed: DecimalText;
  readonly layer: UsualLayer;
  readonly path: string;
}

/** The sums that a filled table prints, against the leaves that were read. */
export class PrintedTotals {
  readonly #grid: Grid;
  readonly #set: CriteriaSet;
  readonly #columns: readonly { readonly layer: UsualLayer; readonly column: number }[];
  readonly #branches = new Map<string, readonly PrintedSum[]>();
  readonly #totals: { readonly row: TableRow; readonly sums: readonly PrintedSum[] }[] = [];
  readonly #findings: Finding[] = [];

  constructor(
    grid: Grid,
    set: CriteriaSet,
    columns: readonly { readonly layer: UsualLayer; readonly column: number }[],
  ) {
    this.#grid = grid;
    this.#set = set;
    this.#columns = columns;
  }

  /** A row of a branch. */
  addBranch(row: TableRow, { code }: CriterionNode): void {
    this.#branches.set(code, this.#sumsOf(row, code));
  }

  /** A row that says it is a total. */
  addTotal(row: TableRow): void {
    this.#totals.push({ row, sums: this.#sumsOf(row) });
  }

  /** What cannot be read among the sums, and what differs from the leaves. */
  compare(pointsOf: PointsOf): readonly Finding[] {
    return [
      ...this.#findings,
      ...this.#compareBranches(pointsOf),
      ...this.#compareGrandTotal(pointsOf),
    ];
  }

  #sumsOf({ row }: TableRow, code?: string): readonly PrintedSum[] {
    return this.#columns.flatMap(({ layer, column }) => {
      const place = placeOf(this.#grid, row, column, code);
      const read = readFilledNumber(cellAt(this.#grid, row, column), place);
      if (read.problem !== undefined) {
        // No points are lost with a sum, so a person only has to look.
        this.#findings.push({ ...read.problem, severity: "warning" });
        return [];
      }
      if (read.value === null || readDecimal(read.value) === undefined) return [];
      if (!read.percent) return [{ printed: read.value, layer, path: place.path }];
      const text = `${read.value} %`;
      this.#findings.push(finding("warning", "percent-not-expected", place, { text }));
      return [];
    });
  }

  #compareBranches(pointsOf: PointsOf): readonly Finding[] {
    return [...walk(this.#set)].flatMap(({ node }) =>
      (this.#branches.get(node.code) ?? []).flatMap(({ printed, layer, path }) => {
        const points = leavesBelow(node).map(({ code }) => pointsOf(code, layer));
        const known = points.filter((one) => one !== undefined);
        // A leaf without points leaves the sum of the branch open.
        if (known.length < points.length) return [];
        const place = { path, criterion: node.code };
        return differs(node.code, printed, sumTexts(known), place);
      }),
    );
  }

  // The last total that names no section. Leaves without points count for nothing in it, as in
  // the sum of a spreadsheet.
  #compareGrandTotal(pointsOf: PointsOf): readonly Finding[] {
    const grand = this.#grandTotal();
    return this.#totals.flatMap(({ row, sums }) => {
      const name = shortened(row.title === "" ? row.printed : row.title);
      if (row !== grand) {
        return sums.map(({ printed, path }) =>
          finding("note", "row-not-read", { path }, { text: `${name}: ${printed}` }),
        );
      }
      return sums.flatMap(({ printed, layer, path }) => {
        const known = leavesOf(this.#set)
          .map(({ code }) => pointsOf(code, layer))
          .filter((one) => one !== undefined);
        return differs(name, printed, sumTexts(known), { path });
      });
    });
  }

  #grandTotal(): TableRow | undefined {
    const general = this.#totals.map(({ row }) => row).filter((row) => !isOfSection(row));
    const last = general.at(-1);
    if (last === undefined) return undefined;
    const alike = general.filter((row) => nameOf(row) === nameOf(last));
    const max = toDecimalText(exact(this.#set.max));
    return alike.length === 1 || last.max === max ? last : undefined;
  }
}

function differs(
  code: string,
  printed: DecimalText,
  sum: DecimalText,
  place: { readonly path: string; readonly criterion?: string },
): readonly Finding[] {
  if (sum === toDecimalText(exact(printed))) return [];
  return [finding("warning", "total-differs", place, { code, printed, sum })];
}

function leavesBelow(node: CriterionNode): readonly CriterionNode[] {
  return isBranch(node) ? node.children.flatMap(leavesBelow) : [node];
}

function nameOf({ printed, title }: TableRow): string {
  return foldText(title === "" ? printed : title);
}

// "Cộng mục II", "Tổng điểm lĩnh vực 1".
function isOfSection(row: TableRow): boolean {
  return /(?:^| )(?:muc|phan|linh vuc|nhom)(?: |$)|(?: )(?:[ivx]+|[a-h]|\d+)$/.test(nameOf(row));
}
