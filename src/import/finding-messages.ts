import { formatNumber } from "../numbers/format-number.js";
import { named, plain, type Writer } from "../problems/message-writer.js";
import type { Language, LocalizedText } from "../text/language.js";

const n = (value: string, language: Language): string => formatNumber(value, language);

/**
 * What reading a spreadsheet can find, beside the problems of any document, with its wording. The
 * key is the stable code.
 */
export const findingMessages = {
  "not-a-spreadsheet": named<"detail">(
    ({ detail }) => `Tệp không phải bảng tính .xlsx đọc được: ${detail}`,
    ({ detail }) => `The file is not a readable .xlsx spreadsheet: ${detail}`,
  ),
  "not-csv": named<"detail">(
    ({ detail }) => `Tệp không phải CSV đọc được: ${detail}`,
    ({ detail }) => `The file is not readable CSV: ${detail}`,
  ),
  "not-unicode": plain(
    'Tệp CSV không ghi bằng bảng mã UTF-8; trong Excel, hãy lưu kiểu "CSV UTF-8".',
    'The CSV file is not in UTF-8; save it as "CSV UTF-8" in Excel.',
  ),
  "spreadsheet-too-large": named<"what" | "limit">(
    ({ what, limit }) => `Bảng tính quá lớn: ${what} vượt giới hạn ${limit}.`,
    ({ what, limit }) => `The spreadsheet is too large: ${what} above the limit of ${limit}.`,
  ),
  "external-link": named<"detail">(
    ({ detail }) =>
      `Bảng tính có liên kết ra ngoài tệp (${detail}); hãy dán giá trị thay cho liên kết rồi nhập lại.`,
    ({ detail }) =>
      `The spreadsheet links to the outside (${detail}); paste the values instead and import again.`,
  ),
  "error-value": plain(
    "Ô chứa giá trị lỗi của bảng tính (như #REF!, #DIV/0!).",
    "The cell holds an error value of the spreadsheet, such as #REF! or #DIV/0!.",
  ),
  "formula-without-value": plain(
    "Ô có công thức nhưng không lưu kết quả; mở bằng phần mềm bảng tính, lưu lại rồi nhập.",
    "The cell has a formula without a stored result; open and save the file in a spreadsheet program first.",
  ),
  "formula-value": plain(
    "Ô có công thức; đã đọc kết quả lưu trong tệp.",
    "The cell has a formula; the result stored in the file was read.",
  ),
  "no-table": plain(
    "Không thấy dòng tiêu đề của bảng: cần cột tiêu chí và cột điểm.",
    "No heading row was found: a column of criteria and one of points are needed.",
  ),
  "no-such-sheet": named<"name" | "names">(
    ({ name, names }) => `Không có trang tính "${name}"; các trang: ${names}.`,
    ({ name, names }) => `There is no sheet "${name}"; the sheets are: ${names}.`,
  ),
  "column-twice": named<"role" | "first">(
    ({ role, first }) => `Có hơn một cột "${role}"; đã dùng cột ở ${first}, không đọc cột này.`,
    ({ role, first }) => `There is more than one column "${role}"; the one at ${first} was used.`,
  ),
  "column-not-read": named<"title">(
    ({ title }) => `Cột "${title}" không được đọc.`,
    ({ title }) => `The column "${title}" was not read.`,
  ),
  "ambiguous-number": named<"text">(
    ({ text }) =>
      `"${text}" có thể hiểu theo hai cách (phần nghìn hay phần thập phân); hãy ghi lại cho rõ.`,
    ({ text }) =>
      `"${text}" can be read in two ways, as thousands or as decimals; write it clearly.`,
  ),
  "not-a-number": named<"text">(
    ({ text }) => `"${text}" không phải số.`,
    ({ text }) => `"${text}" is not a number.`,
  ),
  "percent-not-expected": named<"text">(
    ({ text }) => `Ô ghi tỷ lệ phần trăm (${text}), nhưng ở đây cần một số không có dấu %.`,
    ({ text }) => `The cell holds a percentage (${text}) where a number without % is needed.`,
  ),
  "missing-title": named<"code">(
    ({ code }) => `Mục ${code} không có tên.`,
    ({ code }) => `The row ${code} has no title.`,
  ),
  "missing-maximum": named<"code">(
    ({ code }) => `Mục ${code} không có điểm tối đa; bản nháp ghi 0.`,
    ({ code }) => `The row ${code} has no maximum score; the draft says 0.`,
  ),
  "maximum-from-children": named<"code" | "sum">(
    ({ code, sum }) =>
      `Mục ${code} không ghi điểm tối đa; lấy tổng ${n(sum, "vi")} của các mục con.`,
    ({ code, sum }) =>
      `The row ${code} has no maximum; the sum of its children, ${sum}, was taken.`,
  ),
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
      `Số thứ tự "${printed}" lặp lại ở các mục khác nhau; mã trong bản nháp là "${code}".`,
    ({ code, printed }) =>
      `The number "${printed}" begins again under other rows; its code in the draft is "${code}".`,
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
  "rows-not-placed": named<"code">(
    ({ code }) =>
      `Các dòng không có mã dưới mục ${code} không rõ là mục con hay mức điểm; đã giữ thành lời văn của cách tính điểm.`,
    ({ code }) =>
      `Rows without a code under ${code} may be children or options; they were kept as the text of its rule.`,
  ),
  "rule-not-read": ({
    code,
    reason,
  }: {
    readonly code: string;
    readonly reason: LocalizedText;
  }) => ({
    vi: `Cách tính điểm của ${code} chưa đọc thành quy tắc (${reason.vi}); tạm để người chấm ghi điểm.`,
    en: `The rule of ${code} was not read (${reason.en}); for now its points are given by a person.`,
  }),
  "note-under-table": named<"text">(
    ({ text }) => `Ghi chú ngoài bảng: ${text}`,
    ({ text }) => `Note outside the table: ${text}`,
  ),
  "row-not-read": named<"text">(
    ({ text }) => `Dòng không được đọc: ${text}`,
    ({ text }) => `The row was not read: ${text}`,
  ),
  "unmatched-row": named<"text">(
    ({ text }) => `Dòng "${text}" không khớp tiêu chí nào của bộ tiêu chí.`,
    ({ text }) => `The row "${text}" matches no criterion of the criteria set.`,
  ),
  "matched-by-title": named<"code" | "printed">(
    ({ code, printed }) => `Dòng ghi mã "${printed}" được khớp theo tên với tiêu chí ${code}.`,
    ({ code, printed }) =>
      `The row with the code "${printed}" was matched to ${code} by its title.`,
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
  "leaf-without-row": named<"code">(
    ({ code }) => `Tiêu chí ${code} không có dòng nào trong bảng.`,
    ({ code }) => `The criterion ${code} has no row in the table.`,
  ),
  "maximum-differs": named<"code" | "printed" | "max">(
    ({ code, printed, max }) =>
      `Điểm tối đa ghi ở ${code} là ${n(printed, "vi")}, khác ${n(max, "vi")} trong bộ tiêu chí.`,
    ({ code, printed, max }) =>
      `The maximum printed at ${code} is ${printed}, the criteria set says ${max}.`,
  ),
  "total-differs": named<"code" | "printed" | "sum">(
    ({ code, printed, sum }) =>
      `Điểm ghi ở ${code} là ${n(printed, "vi")}, khác tổng ${n(sum, "vi")} của các mục con.`,
    ({ code, printed, sum }) =>
      `The points printed at ${code} are ${printed}, the children sum to ${sum}.`,
  ),
  "layer-assumed": named<"layer">(
    ({ layer }) => `Cột điểm không nói của ai; đã đọc thành lớp "${layer}".`,
    ({ layer }) =>
      `The column of points does not say whose they are; they were read as "${layer}".`,
  ),
  "unknown-option": named<"text" | "options">(
    ({ text, options }) => `"${text}" không phải lựa chọn của ô này; chỉ nhận: ${options}.`,
    ({ text, options }) => `"${text}" is not an option of this cell; it takes: ${options}.`,
  ),
  "missing-information": named<"label">(
    ({ label }) => `Chưa điền "${label}".`,
    ({ label }) => `"${label}" is not filled in.`,
  ),
  "not-a-template": plain(
    "Bảng tính không phải mẫu phiếu do chiso lập, và không có cột tiêu chí cùng cột điểm.",
    "The spreadsheet is neither a template of chiso nor a table with criteria and points.",
  ),
  "template-of-other-set": named<"found" | "expected">(
    ({ found, expected }) => `Phiếu lập cho bộ tiêu chí ${found}, không phải ${expected}.`,
    ({ found, expected }) => `The template was made for the set ${found}, not for ${expected}.`,
  ),
} satisfies Record<string, Writer<never>>;
