import { formatNumber } from "../numbers/format-number.js";
import { named, plain, type Writer } from "../problems/message-writer.js";
import type { Language, LocalizedText } from "../text/language.js";

const n = (value: string, language: Language): string => formatNumber(value, language);

// Of one cell, or of how many more cells than are named.
function orMore(
  vi: string,
  en: string,
  moreVi: (more: string) => string,
  moreEn: (more: string) => string,
): Writer<{ readonly more?: string }> {
  return ({ more }) => (more === undefined ? { vi, en } : { vi: moreVi(more), en: moreEn(more) });
}

/**
 * What reading a spreadsheet can find, beside the problems of any document, with its wording. The
 * key is the stable code.
 */
export const findingMessages = {
  "not-a-spreadsheet": ({ detail }: { readonly detail: LocalizedText }) => ({
    vi: `Tệp không phải bảng tính .xlsx đọc được: ${detail.vi}.`,
    en: `The file is not a readable .xlsx spreadsheet: ${detail.en}.`,
  }),
  "not-a-document": ({ detail }: { readonly detail: LocalizedText }) => ({
    vi: `Tệp không phải văn bản .docx đọc được: ${detail.vi}.`,
    en: `The file is not a readable .docx document: ${detail.en}.`,
  }),
  "no-table-in-document": plain(
    "Văn bản Word không có bảng nào.",
    "The Word document has no table.",
  ),
  "tables-joined": named<"parts">(
    ({ parts }) => `${parts} bảng liền nhau, cùng cột, được đọc thành một bảng.`,
    ({ parts }) => `${parts} tables of the same columns were read as one.`,
  ),
  "automatic-numbers": named<"others">(
    ({ others }) =>
      `Số thứ tự do Word tự đánh (ô này${others === "0" ? "" : ` và ${others} ô khác`}) đã được đếm lại; hãy đối chiếu với bản in.`,
    ({ others }) =>
      `Numbers that Word counts itself (this cell${others === "0" ? "" : ` and ${others} more`}) were counted again; compare them with the printed text.`,
  ),
  "automatic-number-not-read": named<"others">(
    ({ others }) =>
      `Số thứ tự do Word tự đánh không đọc được (ô này${others === "0" ? "" : ` và ${others} ô khác`}); hãy gõ số vào ô.`,
    ({ others }) =>
      `A number that Word counts itself cannot be read (this cell${others === "0" ? "" : ` and ${others} more`}); type it into the cell.`,
  ),
  "nested-table": named<"others">(
    ({ others }) =>
      `Ô có bảng lồng bên trong${others === "0" ? "" : `, ${others} ô khác cũng vậy`}; chữ của bảng ấy đã được đọc thành các dòng của ô.`,
    ({ others }) =>
      `A table stands within the cell${others === "0" ? "" : `, and within ${others} more`}; its text was read as lines of the cell.`,
  ),
  "tracked-changes": plain(
    "Văn bản có sửa đổi đang theo dõi; đã đọc như khi chấp nhận tất cả.",
    "Changes of the document are tracked; it was read as if all were accepted.",
  ),
  "old-font-converted": named<"font" | "others">(
    ({ font, others }) =>
      `Chữ gõ bằng phông cũ ${font} (ô này${others === "0" ? "" : ` và ${others} ô khác`}) đã được chuyển sang Unicode; hãy đối chiếu.`,
    ({ font, others }) =>
      `Text of the old font ${font} (this cell${others === "0" ? "" : ` and ${others} more`}) was converted to Unicode; compare it.`,
  ),
  "garbled-text-repaired": named<"others">(
    ({ others }) =>
      `Chữ bị lưu sai bảng mã (ô này${others === "0" ? "" : ` và ${others} ô khác`}) đã được khôi phục; hãy đối chiếu.`,
    ({ others }) =>
      `Text that was saved in a wrong encoding (this cell${others === "0" ? "" : ` and ${others} more`}) was restored; compare it.`,
  ),
  "garbled-text": plain(
    "Chữ của ô này bị hỏng vì tệp đã bị lưu sai bảng mã; hãy lấy lại tệp gốc và lưu bằng UTF-8.",
    "The text of this cell is damaged, as the file was saved in a wrong encoding; take the file it came from and save it in UTF-8.",
  ),
  "other-kind-of-file": ({
    kind,
    advice,
  }: {
    readonly kind: LocalizedText;
    readonly advice: LocalizedText;
  }) => ({
    vi: `Không đọc được vì đây là ${kind.vi}; ${advice.vi}.`,
    en: `It is not read, as it is ${kind.en}; ${advice.en}.`,
  }),
  "not-csv": ({ detail }: { readonly detail: LocalizedText }) => ({
    vi: `Tệp không phải CSV đọc được: ${detail.vi}.`,
    en: `The file is not readable CSV: ${detail.en}.`,
  }),
  "not-unicode": plain(
    'Tệp CSV không ghi bằng bảng mã UTF-8; trong Excel, hãy lưu kiểu "CSV UTF-8".',
    'The CSV file is not in UTF-8; save it as "CSV UTF-8" in Excel.',
  ),
  "spreadsheet-too-large": ({
    what,
    limit,
  }: {
    readonly what: LocalizedText;
    readonly limit: string;
  }) => ({
    vi: `Bảng tính quá lớn: ${what.vi} vượt giới hạn ${limit}.`,
    en: `The spreadsheet is too large: ${what.en} above the limit of ${limit}.`,
  }),
  "external-link": named<"detail">(
    ({ detail }) =>
      `Bảng tính có liên kết ra ngoài tệp (${detail}); hãy dán giá trị thay cho liên kết rồi nhập lại.`,
    ({ detail }) =>
      `The spreadsheet links to the outside (${detail}); paste the values instead and import again.`,
  ),
  "error-value": orMore(
    "Ô chứa giá trị lỗi của bảng tính (như #REF!, #DIV/0!).",
    "The cell holds an error value of the spreadsheet, such as #REF! or #DIV/0!.",
    (more) => `Còn ${more} ô khác chứa giá trị lỗi của bảng tính.`,
    (more) => `${more} more cells hold an error value of the spreadsheet.`,
  ),
  "formula-without-value": orMore(
    "Ô có công thức nhưng không lưu kết quả; mở bằng phần mềm bảng tính, lưu lại rồi nhập.",
    "The cell has a formula without a stored result; open and save the file in a spreadsheet program first.",
    (more) => `Còn ${more} ô khác có công thức nhưng không lưu kết quả.`,
    (more) => `${more} more cells have a formula without a stored result.`,
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
    ({ title }) => `Cột ${title === "" ? "không có tiêu đề" : `"${title}"`} không được đọc.`,
    ({ title }) => `The column ${title === "" ? "without a heading" : `"${title}"`} was not read.`,
  ),
  "ambiguous-number": named<"text">(
    ({ text }) =>
      `"${text}" có thể hiểu theo hai cách (phần nghìn hay phần thập phân); hãy ghi lại cho rõ.`,
    ({ text }) =>
      `"${text}" can be read in two ways, as thousands or as decimals; write it clearly.`,
  ),
  "not-a-number": ({ text, more }: { readonly text: string; readonly more?: string }) =>
    more === undefined
      ? { vi: `"${text}" không phải số.`, en: `"${text}" is not a number.` }
      : {
          vi: `Còn ${more} ô khác ghi kiểu số mà không phải số, như "${text}".`,
          en: `${more} more cells are of the kind of numbers and hold none, such as "${text}".`,
        },
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
  "other-table": named<"name" | "chosen">(
    ({ name, chosen }) => `Trang "${name}" cũng có bảng; chỉ đọc bảng ở trang "${chosen}".`,
    ({ name, chosen }) => `The sheet "${name}" has a table too; only that of "${chosen}" was read.`,
  ),
  "points-as-maximum": named<"title">(
    ({ title }) => `Bảng không có cột điểm tối đa; đã đọc cột "${title}" là điểm tối đa.`,
    ({ title }) => `There is no column of maximum scores; "${title}" was read as that.`,
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
  "score-without-criterion": named<"text">(
    ({ text }) => `Ô ghi "${text}", nhưng dòng này không có mã và tên tiêu chí.`,
    ({ text }) => `The cell holds "${text}", but its row has no code and no title of a criterion.`,
  ),
  "score-merged": named<"code" | "cell">(
    ({ code, cell }) => `Ô điểm này của ${code} gộp chung với ô ${cell} nên không có điểm riêng.`,
    ({ code, cell }) =>
      `This cell of ${code} is merged with ${cell}, so it has no points of its own.`,
  ),
  "remark-not-kept": named<"text">(
    ({ text }) => `Không rõ ghi chú này thuộc điểm nào nên không đọc: ${text}`,
    ({ text }) => `It is not clear which points this remark belongs to; it was not read: ${text}`,
  ),
  "evidence-assumed": named<"title">(
    ({ title }) => `Cột "${title}" được đọc thành tài liệu mà đơn vị đã nộp.`,
    ({ title }) => `The column "${title}" was read as the evidence that the unit handed in.`,
  ),
  "cell-not-read": named<"text">(
    ({ text }) => `Ô này không được đọc: ${text}`,
    ({ text }) => `The cell was not read: ${text}`,
  ),
  "sheet-not-read": named<"name">(
    ({ name }) => `Trang "${name}" không thuộc mẫu phiếu nên không được đọc.`,
    ({ name }) => `The sheet "${name}" is no part of the template and was not read.`,
  ),
  "template-sheet-missing": named<"name">(
    ({ name }) => `Mẫu phiếu thiếu trang "${name}"; hãy lấy lại trang này từ mẫu đã lập.`,
    ({ name }) => `The template lacks the sheet "${name}"; take it from the template as written.`,
  ),
  "template-sheet-twice": named<"name" | "first">(
    ({ name, first }) =>
      `Trang "${name}" là bản thứ hai của trang "${first}"; hãy chỉ giữ một trang.`,
    ({ name, first }) => `The sheet "${name}" is a second "${first}"; keep one of them only.`,
  ),
  "template-column-moved": named<"found" | "expected">(
    ({ found, expected }) =>
      `Cột này của mẫu phải là "${expected}", nhưng tiêu đề ghi "${found}"; hãy trả các cột về chỗ cũ.`,
    ({ found, expected }) =>
      `This column of the template must be "${expected}", its heading says "${found}"; put the columns back.`,
  ),
} satisfies Record<string, Writer<never>>;
