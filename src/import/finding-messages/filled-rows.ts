import { formatNumber } from "../../numbers/format-number.js";
import { named, type Writer } from "../../problems/message-writer.js";

/** Rows of a filled table that are held against a criteria set, and the points in them. */
export const filledRowMessages = {
  "other-set": named<"same" | "rows">(
    ({ same, rows }) =>
      `Bảng này có vẻ không phải của bộ tiêu chí đã chọn: chỉ ${same}/${rows} dòng có tên như trong bộ.`,
    ({ same, rows }) =>
      `The table seems to be of another criteria set: only ${same} of ${rows} rows have titles of it.`,
  ),
  "unmatched-row": ({ text, nearest }: { readonly text: string; readonly nearest?: string }) => ({
    vi: `Dòng "${text}" không khớp tiêu chí nào của bộ tiêu chí${nearest === undefined ? "" : `; gần nhất là ${nearest}`}.`,
    en: `The row "${text}" matches no criterion of the criteria set${nearest === undefined ? "" : `; the nearest is ${nearest}`}.`,
  }),
  "matched-by-title": named<"code" | "printed">(
    ({ code, printed }) =>
      `Dòng ${printed === "" ? "không ghi mã" : `ghi mã "${printed}"`} được khớp theo tên với tiêu chí ${code}.`,
    ({ code, printed }) =>
      `The row ${printed === "" ? "without a code" : `with the code "${printed}"`} was matched to ${code} by its title.`,
  ),
  "title-differs": named<"code" | "printed" | "title">(
    ({ code, printed, title }) =>
      `Dòng ${code} ghi "${printed}", khác tên trong bộ tiêu chí: "${title}".`,
    ({ code, printed, title }) =>
      `The row ${code} says "${printed}", the criteria set says "${title}".`,
  ),
  "row-twice": named<"code">(
    ({ code }) => `Tiêu chí ${code} có hơn một dòng.`,
    ({ code }) => `The criterion ${code} has more than one row.`,
  ),
  "row-ambiguous": named<"text" | "codes">(
    ({ text, codes }) =>
      `Dòng "${text}" có thể là tiêu chí ${codes}; hãy ghi mã, hoặc tên mục chứa nó ở dòng trên.`,
    ({ text, codes }) =>
      `The row "${text}" may be ${codes}; write its code, or the section above it.`,
  ),
  "code-and-title-differ": named<"printed" | "code" | "other">(
    ({ printed, code, other }) =>
      `Dòng ghi mã "${printed}" của tiêu chí ${code} nhưng tên của tiêu chí ${other}; hãy sửa mã hoặc tên.`,
    ({ printed, code, other }) =>
      `The row has the code "${printed}" of ${code} and the title of ${other}; mend one of them.`,
  ),
  "leaf-without-row": named<"code">(
    ({ code }) => `Tiêu chí ${code} không có dòng nào trong bảng.`,
    ({ code }) => `The criterion ${code} has no row in the table.`,
  ),
  "maximum-differs": named<"code" | "printed" | "max">(
    ({ code, printed, max }) =>
      `Điểm tối đa ghi ở ${code} là ${formatNumber(printed, "vi")}, khác ${formatNumber(max, "vi")} trong bộ tiêu chí.`,
    ({ code, printed, max }) =>
      `The maximum printed at ${code} is ${printed}, the criteria set says ${max}.`,
  ),
  "total-differs": ({
    code,
    printed,
    sum,
    cells,
  }: {
    readonly code: string;
    readonly printed: string;
    readonly sum: string;
    readonly cells: string;
  }) => ({
    vi: `Điểm ghi ở ${code} là ${formatNumber(printed, "vi")}, khác tổng ${formatNumber(sum, "vi")} của các mục con${cells === "" ? "" : ` (${cells})`}.`,
    en: `The points printed at ${code} are ${printed}, the children sum to ${sum}${cells === "" ? "" : ` (${cells})`}.`,
  }),
  "sign-not-points": named<"text">(
    ({ text }) =>
      `Ô ghi "${text}", không rõ là bao nhiêu điểm; hãy ghi số điểm, "Không áp dụng", hoặc để trống.`,
    ({ text }) =>
      `The cell says "${text}", which is no number of points; write points, "Không áp dụng", or nothing.`,
  ),
  "not-applicable-cell": named<"text" | "code">(
    ({ text, code }) =>
      `Ô ghi "${text}", nhưng bộ tiêu chí không cho phép ${code} không áp dụng; hãy ghi số điểm, hoặc sửa bộ tiêu chí.`,
    ({ text, code }) =>
      `The cell says "${text}", but the set does not allow ${code} not to apply; write points, or mend the set.`,
  ),
  "points-of-maximum": named<"text" | "points" | "max">(
    ({ text, points, max }) =>
      `"${text}" được đọc là ${formatNumber(points, "vi")} điểm trên điểm tối đa ${formatNumber(max, "vi")}.`,
    ({ text, points, max }) => `"${text}" was read as ${points} points of the maximum ${max}.`,
  ),
  "whole-points": named<"code" | "points">(
    ({ code, points }) =>
      `Các mục con của ${code} không có điểm; ${formatNumber(points, "vi")} điểm được giữ là điểm của cả mục.`,
    ({ code, points }) =>
      `Nothing below ${code} has points; ${points} were kept as the points of the whole.`,
  ),
  "zero-over-nothing": named<"code">(
    ({ code }) =>
      `${code} ghi 0 điểm mà các mục con để trống: không rõ là 0 điểm hay chưa chấm; hãy ghi điểm các mục con, hoặc xóa số 0.`,
    ({ code }) =>
      `${code} has 0 points and its children none: it is not clear whether that is 0 points or not assessed; give those of the children, or clear the 0.`,
  ),
  "whole-not-kept": named<"code" | "points">(
    ({ code, points }) =>
      `${formatNumber(points, "vi")} điểm của ${code} là điểm của cả mục, nhưng vòng chấm khác có điểm từng mục con; hãy ghi điểm các mục con.`,
    ({ code, points }) =>
      `${points} points of ${code} are of the whole, but another round has points of its children; give those of the children.`,
  ),
  "adjustments-in-points": named<"title">(
    ({ title }) => `Cột "${title}" đã nằm trong điểm của từng tiêu chí nên không cộng thêm.`,
    ({ title }) =>
      `The column "${title}" is in the points of the criteria and was not added again.`,
  ),
  "adjustments-beside-points": named<"title">(
    ({ title }) =>
      `Không rõ cột "${title}" đã nằm trong điểm của từng tiêu chí hay chưa; hãy gộp vào điểm, hoặc ghi thành dòng điểm thưởng, điểm trừ dưới bảng.`,
    ({ title }) =>
      `It is not clear whether the column "${title}" is in the points already; put it into them, or into rows of bonus and penalty below the table.`,
  ),
} satisfies Record<string, Writer<never>>;
