import type { FoundTable } from "./found-table.js";
import { cellAt, cleanText, linesOf } from "./grid.js";
import { splitNumberedTitle } from "./numbering.js";
import { maximumInTitle } from "./read-maximum-cell.js";
import type { TableRow } from "./table-row.js";

/**
 * Rows for what the columns left of the title say anew: "Lĩnh vực | Tiêu chí | Tiêu chí thành phần".
 *
 * @param open what each of these columns said last, kept up to date here
 */
export function levelRows(table: FoundTable, item: TableRow, open: string[]): readonly TableRow[] {
  const filled = table.levels.flatMap((column, level) => {
    const text = cleanText(linesOf(cellAt(table.grid, item.row, column))).replaceAll("\n", " ");
    // Some tables print the levels again in each row.
    if (text === "" || text === open[level]) return [];
    open.length = level;
    open[level] = text;
    return [{ level, text }];
  });
  const isLeaf = item.title !== "";
  return filled.map(({ level, text }, at): TableRow => {
    const { word, printed, title } = splitNumberedTitle(text) ?? {
      word: undefined,
      printed: "",
      title: text,
    };
    const own = !isLeaf && at === filled.length - 1;
    return {
      row: item.row,
      printed,
      storedAsNumber: false,
      storedAsDate: false,
      ...(word === undefined ? {} : { word }),
      title,
      titleRule: "",
      max: own ? item.max : (maximumInTitle(title) ?? null),
      weight: own ? item.weight : null,
      level,
      rule: own ? item.rule : "",
      evidence: own ? item.evidence : "",
      responsible: own ? item.responsible : "",
      continues: false,
    };
  });
}
