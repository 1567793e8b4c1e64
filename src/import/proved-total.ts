import { sumTexts } from "../numbers/decimal-text.js";
import { readNumbering } from "./numbering.js";
import type { TableRow } from "./table-rows.js";
import { isTotal } from "./total-row.js";
import { isTotalText } from "./total-words.js";

/**
 * The rows that print a sum: by their words, or, where a row without a number begins like a total in
 * words that are not known, by what it prints: the sum of the rows above it.
 */
export function totalsAmong(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const totals = new Set<TableRow>();
  for (const [at, row] of rows.entries()) {
    const above = rows.slice(0, at).filter((one) => !totals.has(one));
    const isProved =
      (beginsAsTotal(row) && isSumOf(row, above)) || (isNumberedTotal(row) && endsASum(row, above));
    if (isTotal(row) || isProved) totals.add(row);
  }
  return totals;
}

const start =
  /^(?:tổng (?:số|điểm|cộng|các|cả|của|toàn|chung|tất|kết quả|hợp điểm|\d)|tổng$|cộng (?!đồng|tác)|toàn bộ(?: |$)|điểm (?:số )?tổng|điểm tối đa toàn|điểm toàn)/iu;

function beginsAsTotal({ printed, title, max, rule }: TableRow): boolean {
  const words = (title === "" ? printed : title).normalize("NFC").trim();
  const hasCode = title !== "" && readNumbering(printed) !== undefined;
  return !hasCode && max !== null && rule === "" && start.test(words);
}

// "III Tổng điểm (I + II)": a number says nothing where words and sum say that it is a total.
function isNumberedTotal({ title, max, rule }: TableRow): boolean {
  return max !== null && rule === "" && isTotalText(title.replaceAll(/\([^()]*\)/g, " "));
}

function endsASum(row: TableRow, above: readonly TableRow[]): boolean {
  if (isSumOf(row, above)) return true;
  const own = above.filter(({ max }) => max !== null);
  // A total of its group: of the rows right above it.
  return own.some((_, at) => {
    const last = own.slice(at).flatMap(({ max }) => max ?? []);
    return sumTexts(last) === row.max;
  });
}

// Of the rows of the first level, or of all where none has a number.
function isSumOf({ max }: TableRow, above: readonly TableRow[]): boolean {
  const style = levelOf(above[0]);
  const top = above.filter((row) => levelOf(row) === style);
  return [top, above].some((rows) => {
    const sizes = rows.flatMap((row) => (row.max === null ? [] : [row.max]));
    return sizes.length > 1 && sumTexts(sizes) === max;
  });
}

function levelOf(row: TableRow | undefined): string {
  const numbering = row && readNumbering(row.printed);
  if (numbering === undefined) return "";
  return numbering.style === "dotted" ? `dotted ${numbering.parts.length}` : numbering.style;
}
