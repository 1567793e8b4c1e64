import { foldText } from "./grid.js";
import { readNumbering } from "./numbering.js";
import { readOption } from "./rule-forms/read-option.js";
import type { TableRow } from "./table-rows.js";

/** True for a row that prints a sum; a criterion may be called "Tổng số" too, but has a number. */
export function isTotal({ printed, title, rule }: TableRow): boolean {
  const hasCode = title !== "" && readNumbering(printed) !== undefined;
  const hasRule = rule.split(/[;\n]/).some((line) => readOption(line.trim()) !== undefined);
  const words = (title === "" ? printed : title).replaceAll(/\([^()]*\)/g, " ");
  return !hasCode && !hasRule && totalWords.test(foldText(words));
}

const partOfTotal =
  "cong|so|diem|toi da|chuan|muc|phan|cac|linh vuc|nhom|tieu chi|noi dung|chung|toan|bang|bo|dat|dat duoc|tu|cham|danh gia|tham dinh|cua|don vi|[ivx]+|[a-h]|\\d+";
const totalWords = new RegExp(
  `^(?:(?:tong|cong|total)(?: (?:${partOfTotal}))*|diem tong(?: (?:${partOfTotal}))*)$`,
);
