import { formatNumber } from "../../numbers/format-number.js";
import { named, type Writer } from "../../problems/message-writer.js";

/** The numbers of rows and which row belongs to which, in a table of criteria. */
export const outlineMessages = {
  "missing-parent-row": named<"code" | "parent">(
    ({ code, parent }) =>
      `Mục ${code} không có dòng cha "${parent}"; đã đặt dưới mục gần nhất có trong bảng.`,
    ({ code, parent }) =>
      `${code} has no parent row "${parent}"; it was placed under the nearest row that exists.`,
  ),
  "code-made": named<"code">(
    ({ code }) => `Dòng này không có mã dùng được; đã đặt mã "${code}".`,
    ({ code }) => `The row has no usable code; it was given "${code}".`,
  ),
  "code-prefixed": named<"code" | "printed">(
    ({ code, printed }) =>
      `Số thứ tự "${printed}" chỉ đếm trong mục của nó; mã trong bản nháp là "${code}".`,
    ({ code, printed }) =>
      `The number "${printed}" counts within its section only; its code in the draft is "${code}".`,
  ),
  "code-not-read": named<"printed">(
    ({ printed }) => `Không hiểu mã "${printed}" của dòng này; hãy ghi lại, ví dụ 1.2 hoặc II.`,
    ({ printed }) => `The code "${printed}" is not understood; write it as 1.2 or II.`,
  ),
  "code-goes-back": named<"printed" | "previous">(
    ({ printed, previous }) =>
      `Mã "${printed}" đứng sau "${previous}"; bảng tính có thể đã bỏ số 0 ở cuối mã.`,
    ({ printed, previous }) =>
      `The code "${printed}" stands after "${previous}"; the spreadsheet may have dropped its zero.`,
  ),
  "code-restored": named<"code" | "printed">(
    ({ code, printed }) =>
      `Bảng tính đã đổi mã thành "${printed}"; theo thứ tự các dòng, mã là "${code}".`,
    ({ code, printed }) =>
      `The spreadsheet turned the code into "${printed}"; by the order of rows it is "${code}".`,
  ),
  "code-is-date": named<"printed">(
    ({ printed }) => `Bảng tính đã đổi mã thành ngày (${printed}); hãy ghi lại mã dạng chữ.`,
    ({ printed }) => `The spreadsheet turned the code into a date (${printed}); write it as text.`,
  ),
  "domain-continued": named<"code">(
    ({ code }) => `Tiêu đề mục ${code} được in lại; đã đọc tiếp mục này.`,
    ({ code }) => `The heading of ${code} is printed again; it was read on.`,
  ),
  "heading-not-placed": named<"text" | "code">(
    ({ text, code }) =>
      `Dòng "${text}" giống tiêu đề nhưng không có số thứ tự; đã ghi vào cách tính điểm của ${code}.`,
    ({ text, code }) =>
      `"${text}" looks like a heading without a number; it was kept in the rule of ${code}.`,
  ),
  "rows-not-placed": named<"code">(
    ({ code }) =>
      `Các dòng không có mã dưới mục ${code} không rõ là mục con hay mức điểm; đã giữ thành lời văn của cách tính điểm.`,
    ({ code }) =>
      `Rows without a code under ${code} may be children or options; they were kept as the text of its rule.`,
  ),
  "tree-by-sums": named<"sums">(
    ({ sums }) =>
      `Số thứ tự không cho biết mục nào thuộc mục nào; đã xếp theo ${sums} tổng điểm ghi trong bảng, tổng nào cũng khớp.`,
    ({ sums }) =>
      `The numbers do not say what belongs to what; the rows were placed by the ${sums} sums of the table, which all fit.`,
  ),
  "place-unusual": named<"text">(
    ({ text }) =>
      `Số thứ tự của dòng "${text}" không theo các dòng cùng cấp; hãy xem lại vị trí của dòng.`,
    ({ text }) =>
      `The number of "${text}" does not follow the rows beside it; check where it stands.`,
  ),
  "tree-ambiguous": named<"one" | "other">(
    ({ one, other }) =>
      `Không rõ dòng này thuộc mục nào: tổng điểm tối đa là ${formatNumber(one, "vi")} hoặc ${formatNumber(other, "vi")}; hãy ghi số thứ tự hoặc dòng tổng cộng.`,
    ({ one, other }) =>
      `It is not clear where this row belongs: the maximum is ${one} or ${other}; number the rows or print a total.`,
  ),
} satisfies Record<string, Writer<never>>;
