import { named, type Writer } from "../../problems/message-writer.js";
import type { LocalizedText } from "../../text/language.js";

/** How the table was found: its sheet, its heading row and its columns. */
export const tableMessages = {
  "no-table": ({
    heading,
    lacks,
  }: {
    readonly heading?: string;
    readonly lacks?: LocalizedText;
  }) => ({
    vi: `Không thấy dòng tiêu đề của bảng: cần cột tiêu chí và cột điểm.${lacks === undefined ? "" : ` Dòng này có cột "${heading}" nhưng ${lacks.vi}.`}`,
    en: `No heading row was found: a column of criteria and one of points are needed.${lacks === undefined ? "" : ` This row has the column "${heading}" and ${lacks.en}.`}`,
  }),
  "no-such-sheet": named<"name" | "names">(
    ({ name, names }) => `Không có trang tính "${name}"; các trang: ${names}.`,
    ({ name, names }) => `There is no sheet "${name}"; the sheets are: ${names}.`,
  ),
  "several-tables": named<"names">(
    ({ names }) => `Hơn một trang tính khớp với bộ tiêu chí: ${names}; hãy chọn một trang.`,
    ({ names }) => `More than one sheet fits the set: ${names}; choose one of them.`,
  ),
  "other-table": named<"name" | "chosen">(
    ({ name, chosen }) => `Trang "${name}" cũng có bảng; chỉ đọc bảng ở trang "${chosen}".`,
    ({ name, chosen }) => `The sheet "${name}" has a table too; only that of "${chosen}" was read.`,
  ),
  "second-table": named<"first">(
    ({ first }) =>
      `Ở đây bắt đầu một bảng khác; bảng thứ nhất ở ${first}. Hãy để mỗi bảng một trang, rồi chọn trang bằng --sheet.`,
    ({ first }) =>
      `Another table begins here; the first is at ${first}. Put each on a sheet of its own and choose one.`,
  ),
  "column-twice": named<"role" | "first">(
    ({ role, first }) => `Có hơn một cột "${role}"; đã dùng cột ở ${first}, không đọc cột này.`,
    ({ role, first }) => `There is more than one column "${role}"; the one at ${first} was used.`,
  ),
  "column-not-read": named<"title">(
    ({ title }) => `Cột ${title === "" ? "không có tiêu đề" : `"${title}"`} không được đọc.`,
    ({ title }) => `The column ${title === "" ? "without a heading" : `"${title}"`} was not read.`,
  ),
  "table-used": named<"rows" | "allRows" | "points" | "allPoints" | "sums">(
    ({ rows, allRows, points, allPoints, sums }) =>
      `Đã dùng ${rows}/${allRows} dòng, ${points}/${allPoints} ô điểm; ${
        sums === "0" ? "không có tổng nào xác nhận cách đọc" : `${sums} tổng ghi trong bảng khớp`
      }.`,
    ({ rows, allRows, points, allPoints, sums }) =>
      `${rows} of ${allRows} rows and ${points} of ${allPoints} cells of points were used; ${
        sums === "0" ? "no printed sum proves the reading" : `${sums} printed sums fit`
      }.`,
  ),
} satisfies Record<string, Writer<never>>;
