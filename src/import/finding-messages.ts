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
    vi: `Tệp .xlsx bị hỏng hoặc chưa chép xong (${detail.vi}); hãy mở bằng Excel rồi lưu lại, hoặc lấy lại tệp gốc.`,
    en: `The .xlsx file is damaged or was not copied whole (${detail.en}); open it in Excel and save it, or take the original.`,
  }),
  "not-a-document": ({ detail }: { readonly detail: LocalizedText }) => ({
    vi: `Tệp .docx bị hỏng hoặc chưa chép xong (${detail.vi}); hãy mở bằng Word rồi lưu lại, hoặc lấy lại tệp gốc.`,
    en: `The .docx file is damaged or was not copied whole (${detail.en}); open it in Word and save it, or take the original.`,
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
  "alternative-left-out": named<"text" | "kept">(
    ({ text, kept }) =>
      `Dòng "${text}" dùng cho cấp khác nên không lấy vào bộ tiêu chí; đã lấy dòng "${kept}".`,
    ({ text, kept }) =>
      `"${text}" is for another level of government and was left out; "${kept}" was taken.`,
  ),
  "alternative-read": named<"text" | "first">(
    ({ text, first }) =>
      `Dòng "${text}" thay cho dòng "${first}"; đã đọc thành một tiêu chí, điểm do người chấm ghi.`,
    ({ text, first }) =>
      `"${text}" may stand instead of "${first}"; they were read as one criterion, scored by a person.`,
  ),
  "adjustment-read": named<"text" | "max">(
    ({ text, max }) =>
      `Mục "${text}" là điểm ngoài thang điểm, nhiều nhất ${n(max, "vi")} điểm; không tính vào tổng điểm tối đa.`,
    ({ text, max }) =>
      `"${text}" is outside the base, at most ${max} points; it is no part of the maximum.`,
  ),
  "adjustment-differs": named<"text" | "printed" | "sum">(
    ({ text, printed, sum }) =>
      `Mục "${text}" ghi nhiều nhất ${n(printed, "vi")} điểm, các dòng dưới cộng lại ${n(sum, "vi")}; đã lấy số ghi ở mục.`,
    ({ text, printed, sum }) =>
      `"${text}" prints at most ${printed} points, its rows sum to ${sum}; the printed one was taken.`,
  ),
  "adjustment-without-limit": named<"text">(
    ({ text }) => `Mục "${text}" không ghi nhiều nhất bao nhiêu điểm; hãy ghi vào cột điểm tối đa.`,
    ({ text }) =>
      `"${text}" does not say how many points at most; write it in the column of maxima.`,
  ),
  "section-may-be-apart": named<"text">(
    ({ text }) =>
      `Mục "${text}" có vẻ là điểm trừ hoặc điểm cộng ngoài thang điểm, mà bảng không có dòng tổng để biết; nếu đúng, hãy đổi tên mục thành "Điểm trừ" hoặc "Điểm thưởng", nếu không hãy ghi dòng tổng điểm.`,
    ({ text }) =>
      `"${text}" seems to hold points outside the base, and no total tells; if so, call it "Điểm trừ" or "Điểm thưởng", else write the row of the total.`,
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
      `Không rõ dòng này thuộc mục nào: tổng điểm tối đa là ${n(one, "vi")} hoặc ${n(other, "vi")}; hãy ghi số thứ tự hoặc dòng tổng cộng.`,
    ({ one, other }) =>
      `It is not clear where this row belongs: the maximum is ${one} or ${other}; number the rows or print a total.`,
  ),
  "weights-read": named<"title">(
    ({ title }) =>
      `Cột "${title}" được đọc thành hệ số: điểm tối đa của mục cha là tổng điểm nhân hệ số.`,
    ({ title }) => `"${title}" was read as weights: a parent sums points times weight.`,
  ),
  "weights-not-used": named<"title">(
    ({ title }) =>
      `Các tổng trong bảng không nhân cột "${title}"; cột này chỉ giữ để tham khảo và không tính.`,
    ({ title }) => `The sums of the table do not use "${title}"; it was not read as weights.`,
  ),
  "rule-in-two-places": named<"code">(
    ({ code }) =>
      `Cách tính điểm của ${code} ghi ở cả tên và cột cách chấm, không giống nhau; người chấm ghi điểm.`,
    ({ code }) =>
      `The rule of ${code} stands in its title and in its column, and they differ; a person gives the points.`,
  ),
  "ladder-read": named<"classes">(
    ({ classes }) => `Đã đọc thang xếp loại: ${classes}.`,
    ({ classes }) => `A ladder of classes was read: ${classes}.`,
  ),
  "ladder-not-read": named<"text">(
    ({ text }) => `Dòng xếp loại chưa đọc được nên bộ tiêu chí không có thang xếp loại: ${text}`,
    ({ text }) => `The line on classes was not read, so the set has no ladder: ${text}`,
  ),
  "second-table": named<"first">(
    ({ first }) =>
      `Ở đây bắt đầu một bảng khác; bảng thứ nhất ở ${first}. Hãy để mỗi bảng một trang, rồi chọn trang bằng --sheet.`,
    ({ first }) =>
      `Another table begins here; the first is at ${first}. Put each on a sheet of its own and choose one.`,
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
  "title-contradicts": named<"printed" | "title">(
    ({ printed, title }) =>
      `Ô điểm ghi ${n(printed, "vi")}, nhưng tên mục ghi ${n(title, "vi")} điểm.`,
    ({ printed, title }) => `The cell says ${printed} points, the title says ${title}.`,
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
    ({ title }) =>
      `Bảng không có cột điểm tối đa; đã đọc cột "${title}" là điểm tối đa. Nếu đúng, hãy ghi tiêu đề "Điểm tối đa"; nếu cột ghi điểm đã chấm thì bảng này không đủ để lập bộ tiêu chí.`,
    ({ title }) =>
      `There is no column of maximum scores; "${title}" was read as that. If that is right, head it "Điểm tối đa"; if it holds points that were given, a set cannot be made of this table.`,
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
    vi: `Điểm ghi ở ${code} là ${n(printed, "vi")}, khác tổng ${n(sum, "vi")} của các mục con${cells === "" ? "" : ` (${cells})`}.`,
    en: `The points printed at ${code} are ${printed}, the children sum to ${sum}${cells === "" ? "" : ` (${cells})`}.`,
  }),
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
  "index-not-said": plain(
    "Các dòng trên bảng không ghi đây là chỉ số nào.",
    "The lines above the table do not say which index it is of.",
  ),
  "year-not-said": plain(
    "Các dòng trên bảng không ghi năm được chấm điểm.",
    "The lines above the table do not say which year was scored.",
  ),
  "unit-not-said": plain(
    "Các dòng trên bảng không ghi tên xã, phường được chấm điểm.",
    "The lines above the table do not say which unit was scored.",
  ),
  "old-unit-not-said": plain(
    "Các dòng trên bảng không ghi tên đơn vị cũ; khi gộp nhiều bảng, mỗi bảng phải ghi bảng của đơn vị nào.",
    "The lines above the table do not name the old unit; of several tables that are merged each must say whose it is.",
  ),
  "old-unit-twice": named<"unit">(
    ({ unit }) =>
      `Đã có bảng khác của "${unit}" cho chỉ số này; khi gộp, mỗi đơn vị cũ có một bảng.`,
    ({ unit }) =>
      `There is another table of "${unit}" for this index; of what is merged each old unit has one.`,
  ),
  "years-differ": named<"years">(
    ({ years }) => `Các bảng cần gộp là của những năm khác nhau: ${years}.`,
    ({ years }) => `The tables to merge are of different years: ${years}.`,
  ),
  "decision-not-said": plain(
    'Bảng không ghi quyết định ban hành tiêu chí nên không xác nhận được; ghi quyết định, ví dụ --decision "1234/QĐ-UBND, 15/09/2025, UBND tỉnh".',
    'The table does not name the decision that issued the criteria, so that nobody can have compared them; name it, such as --decision "1234/QĐ-UBND, 15/09/2025, UBND tỉnh".',
  ),
  "not-a-plan-workbook": plain(
    "Bảng tính không phải sổ kế hoạch do chiso lập, hoặc trang ẩn của sổ đã hỏng; hãy lập lại sổ.",
    "The spreadsheet is no workbook of a plan that chiso made, or its hidden sheet is damaged; make it again.",
  ),
  "points-in-plan": named<"code" | "points">(
    ({ code, points }) =>
      `Điểm của ${code} là ${n(points, "vi")}, lấy từ bảng chấm; không sửa điểm ở sổ kế hoạch, hãy sửa bảng chấm rồi lập lại.`,
    ({ code, points }) =>
      `The points of ${code} are ${n(points, "en")}, from the score sheet; mend them there and make the workbook again.`,
  ),
  "not-a-template": plain(
    "Bảng tính không phải mẫu phiếu do chiso lập, và không có cột tiêu chí cùng cột điểm.",
    "The spreadsheet is neither a template of chiso nor a table with criteria and points.",
  ),
  "template-of-other-set": named<"found" | "expected">(
    ({ found, expected }) => `Phiếu lập cho bộ tiêu chí ${found}, không phải ${expected}.`,
    ({ found, expected }) => `The template was made for the set ${found}, not for ${expected}.`,
  ),
  "not-a-forms-template": plain(
    "Bảng tính không phải mẫu nhập phiếu khảo sát do chiso lập; cần ghi đơn vị và năm khảo sát.",
    "The spreadsheet is no template of survey forms that chiso made; the unit and the year are needed.",
  ),
  "template-of-other-questionnaire": named<"found" | "expected">(
    ({ found, expected }) => `Mẫu lập cho bảng hỏi ${found}, không phải ${expected}.`,
    ({ found, expected }) =>
      `The template was made for the questionnaire ${found}, not for ${expected}.`,
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
      `"${text}" được đọc là ${n(points, "vi")} điểm trên điểm tối đa ${n(max, "vi")}.`,
    ({ text, points, max }) => `"${text}" was read as ${points} points of the maximum ${max}.`,
  ),
  "whole-points": named<"code" | "points">(
    ({ code, points }) =>
      `Các mục con của ${code} không có điểm; ${n(points, "vi")} điểm được giữ là điểm của cả mục.`,
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
      `${n(points, "vi")} điểm của ${code} là điểm của cả mục, nhưng vòng chấm khác có điểm từng mục con; hãy ghi điểm các mục con.`,
    ({ code, points }) =>
      `${points} points of ${code} are of the whole, but another round has points of its children; give those of the children.`,
  ),
  "column-as-layer": named<"title" | "layer">(
    ({ title, layer }) => `Cột "${title}" được đọc thành lớp "${layer}".`,
    ({ title, layer }) => `The column "${title}" was read as "${layer}".`,
  ),
  "earlier-round": named<"title" | "last">(
    ({ title, last }) =>
      `Cột "${last}" được tính; cột "${title}" được giữ thành một vòng chấm trước đó.`,
    ({ title, last }) => `"${last}" counts; "${title}" was kept as a round before it.`,
  ),
  "round-twice": named<"title" | "first">(
    ({ title, first }) =>
      `Cột "${title}" và cột ở ${first} cùng là điểm của một vòng chấm; hãy chỉ giữ một cột.`,
    ({ title, first }) =>
      `The column "${title}" and the one at ${first} are points of one round; keep one of them.`,
  ),
  "other-year": named<"title" | "year">(
    ({ title, year }) => `Cột "${title}" là điểm của năm khác, không phải năm ${year}.`,
    ({ title, year }) => `The column "${title}" holds points of another year, not of ${year}.`,
  ),
  "round-not-known": named<"title" | "rounds">(
    ({ title, rounds }) =>
      `Cột "${title}" không thuộc vòng chấm nào của bộ tiêu chí; các vòng: ${rounds}.`,
    ({ title, rounds }) =>
      `The column "${title}" is of no round of the set; the rounds: ${rounds}.`,
  ),
  "several-units": named<"unit" | "units">(
    ({ unit, units }) =>
      `Bảng có điểm của nhiều đơn vị: ${units}; không rõ đơn vị nào là "${unit}". Hãy ghi đúng tên một đơn vị, hoặc yêu cầu gộp.`,
    ({ unit, units }) =>
      `The table has points of several units: ${units}; it is not clear which is "${unit}". Name one of them, or ask to merge.`,
  ),
  "unit-not-in-table": named<"unit" | "units">(
    ({ unit, units }) => `Bảng không có đơn vị "${unit}"; bảng có: ${units}.`,
    ({ unit, units }) => `The table has no unit "${unit}"; it has: ${units}.`,
  ),
  "unit-twice": named<"unit">(
    ({ unit }) => `Đơn vị "${unit}" có hơn một dòng.`,
    ({ unit }) => `The unit "${unit}" has more than one row.`,
  ),
  "unit-chosen": named<"unit" | "others">(
    ({ unit, others }) => `Chỉ đọc điểm của "${unit}"; không đọc: ${others}.`,
    ({ unit, others }) => `Only the points of "${unit}" were read; not read: ${others}.`,
  ),
  "units-merged": named<"units">(
    ({ units }) => `Điểm là bình quân của: ${units}.`,
    ({ units }) => `The points are the mean of: ${units}.`,
  ),
  "nothing-to-merge": named<"units">(
    ({ units }) =>
      `Không có gì để gộp: bảng phải có điểm của ít nhất hai đơn vị${units === "" ? "" : `, ở đây chỉ có ${units}`}.`,
    ({ units }) =>
      `There is nothing to merge: the table must have points of two units at least${units === "" ? "" : `, here it has ${units} only`}.`,
  ),
  "merge-incomplete": named<"code" | "units">(
    ({ code, units }) => `Không gộp được ${code}: ${units} không có điểm trong khi đơn vị khác có.`,
    ({ code, units }) => `${code} cannot be merged: ${units} has no points while others have.`,
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
  "other-set": named<"same" | "rows">(
    ({ same, rows }) =>
      `Bảng này có vẻ không phải của bộ tiêu chí đã chọn: chỉ ${same}/${rows} dòng có tên như trong bộ.`,
    ({ same, rows }) =>
      `The table seems to be of another criteria set: only ${same} of ${rows} rows have titles of it.`,
  ),
  "several-tables": named<"names">(
    ({ names }) => `Hơn một trang tính khớp với bộ tiêu chí: ${names}; hãy chọn một trang.`,
    ({ names }) => `More than one sheet fits the set: ${names}; choose one of them.`,
  ),
  "no-question-column": plain(
    "Không thấy dòng tiêu đề nào có câu hỏi của bảng hỏi; cần mỗi câu một cột, mỗi người một dòng, tiêu đề ghi mã hoặc lời câu hỏi.",
    "No heading row names a question of the questionnaire; a column for each question and a row for each person are needed, with codes or wordings as headings.",
  ),
  "forms-on-several-sheets": named<"names">(
    ({ names }) =>
      `Hơn một trang tính có phiếu khảo sát: ${names}; hãy chọn một trang bằng --sheet.`,
    ({ names }) => `More than one sheet has survey forms: ${names}; choose one of them (--sheet).`,
  ),
  "question-without-column": named<"code" | "title">(
    ({ code, title }) =>
      `Câu ${code} ("${title}") không có cột nào; ghi --columns nếu có cột khác lời, hoặc --without nếu phiếu không hỏi câu này.`,
    ({ code, title }) =>
      `The question ${code} ("${title}") has no column; name its column (--columns), or say that the form does not ask it (--without).`,
  ),
  "weight-without-column": plain(
    "Bảng hỏi tính trọng số từng phiếu, nhưng bảng không có cột trọng số.",
    "The questionnaire weights its forms, but the table has no column of weights.",
  ),
  "question-twice": named<"code" | "first">(
    ({ code, first }) =>
      `Cột này và cột ở ${first} cùng là câu ${code}; hãy bỏ một cột, hoặc ghi --columns.`,
    ({ code, first }) =>
      `This column and the one at ${first} are both ${code}; remove one, or name what they hold (--columns).`,
  ),
  "question-by-number": named<"code" | "title" | "text">(
    ({ code, title, text }) =>
      `Tiêu đề "${text}" có số của câu ${code} nhưng không có lời của câu ấy ("${title}"); không rõ có phải câu này không. Hãy ghi đúng lời hoặc chỉ ghi mã, hoặc ghi --columns.`,
    ({ code, title, text }) =>
      `The heading "${text}" has the number of ${code} without its words ("${title}"); it is not clear whether it is that question. Write its words or its code alone, or name it (--columns).`,
  ),
  "question-by-words": named<"code" | "printed">(
    ({ code, printed }) =>
      `Tiêu đề đánh số ${printed} nhưng là lời của câu ${code}; đã đọc theo lời.`,
    ({ code, printed }) =>
      `The heading is numbered ${printed} and has the words of ${code}; the words were taken.`,
  ),
  "question-by-part": named<"text" | "code" | "title">(
    ({ text, code, title }) =>
      `Tiêu đề "${text}" có lời của câu ${code} ("${title}") trong đó; đã đọc là câu này.`,
    ({ text, code, title }) =>
      `The heading "${text}" holds the words of ${code} ("${title}"); it was read as that question.`,
  ),
  "question-ambiguous": named<"text" | "codes">(
    ({ text, codes }) =>
      `Tiêu đề "${text}" có thể là câu ${codes}; hãy ghi mã trước lời, hoặc ghi --columns.`,
    ({ text, codes }) =>
      `The heading "${text}" may be ${codes}; write the code before it, or name it (--columns).`,
  ),
  "personal-column": named<"title">(
    ({ title }) => `Cột "${title}" là thông tin cá nhân nên không đưa vào số liệu.`,
    ({ title }) => `The column "${title}" is personal and was left out of the data.`,
  ),
  "respondent-column": named<"title">(
    ({ title }) => `Cột "${title}" chỉ dùng để phân biệt các phiếu, không đưa vào số liệu.`,
    ({ title }) => `The column "${title}" only tells forms apart and is no part of the data.`,
  ),
  "heading-twice": plain(
    "Dòng này ghi lại mã hoặc lời của đúng các câu hỏi ở tiêu đề; hãy xóa nếu là tiêu đề thứ hai.",
    "This row names the questions of the headings again; remove it if it is a second heading.",
  ),
  "unknown-answer": named<"text" | "code" | "options" | "cells">(
    ({ text, code, options, cells }) =>
      `"${text}" (${cells}) không phải phương án trả lời của câu ${code}; các phương án: ${options}. Hãy sửa ô, hoặc ghi --answers.`,
    ({ text, code, options, cells }) =>
      `"${text}" (${cells}) is no answer to ${code}; the answers are: ${options}. Mend the cell, or say what it means (--answers).`,
  ),
  "unknown-answers": named<"code" | "count">(
    ({ code, count }) =>
      `Còn ${count} ô khác của câu ${code} ghi chữ không phải phương án trả lời.`,
    ({ code, count }) => `${count} more cells of ${code} hold no answer to it.`,
  ),
  "answer-as-no-opinion": named<"text" | "label" | "cells">(
    ({ text, label, cells }) => `"${text}" (${cells}) được đọc là "${label}".`,
    ({ text, label, cells }) => `"${text}" (${cells}) was read as "${label}".`,
  ),
  "answer-by-words": named<"text" | "cells">(
    ({ text, cells }) =>
      `Số đứng trước lời như "${text}" (${cells}) khác mã của phương án trong bảng hỏi; đã đọc theo lời.`,
    ({ text, cells }) =>
      `The number before words such as "${text}" (${cells}) is another than the key of the answer; the words were taken.`,
  ),
  "answer-contradicts": named<"text" | "cells">(
    ({ text, cells }) =>
      `Số của câu trả lời không rõ nghĩa (${cells}): ô khác ghi "${text}", trái với mã trong bảng hỏi. Hãy sửa bảng, hoặc ghi --answers cho từng cách ghi.`,
    ({ text, cells }) =>
      `It is not clear what numbers of answers mean (${cells}): another cell says "${text}", against the keys of the questionnaire. Mend the table, or say what each means (--answers).`,
  ),
  "printed-scale-differs": named<"text" | "key">(
    ({ text, key }) =>
      `Bảng ghi "${text}", nhưng mã của phương án này trong bảng hỏi là ${key}; hãy ghi --answers cho từng số.`,
    ({ text, key }) =>
      `The table says "${text}", but the key of that answer is ${key}; say what each number means (--answers).`,
  ),
  "answer-from-formula": named<"code" | "cells">(
    ({ code, cells }) =>
      `Ô trả lời câu ${code} là công thức (${cells}) trong khi các ô khác thì không; hãy xóa nếu là dòng cộng, hoặc dán giá trị.`,
    ({ code, cells }) =>
      `Answers to ${code} are formulas (${cells}) while others are not; remove them if they are totals, or paste their values.`,
  ),
  "row-may-be-no-form": named<"rows">(
    ({ rows }) =>
      `Không rõ dòng ${rows} là phiếu hay số cộng: đứng sau dòng trống, hoặc không có thời gian, mã, số thứ tự như các phiếu trên. Hãy xóa các dòng này, hoặc ghi cho đủ và bỏ dòng trống.`,
    ({ rows }) =>
      `It is not clear whether row ${rows} is a form or a total: it stands behind an empty row, or has no time, id or number as the forms above. Remove it, or complete it and remove the empty row.`,
  ),
  "form-without-answers": named<"rows">(
    ({ rows }) => `Dòng ${rows} không có câu trả lời nào nên không tính thành phiếu.`,
    ({ rows }) => `Row ${rows} has no answer at all and was not counted as a form.`,
  ),
  "form-repeated": named<"first">(
    ({ first }) =>
      `Phiếu này trùng với phiếu ở dòng ${first}; hãy xóa một phiếu, hoặc ghi --duplicates keep (giữ cả hai), first (chỉ giữ phiếu đầu).`,
    ({ first }) =>
      `This form repeats the one of row ${first}; remove one, or say what to do (--duplicates keep, or first).`,
  ),
  "forms-repeated": named<"count">(
    ({ count }) => `Còn ${count} phiếu khác trùng với phiếu đứng trước.`,
    ({ count }) => `${count} more forms repeat one before them.`,
  ),
  "repeated-forms-kept": named<"count">(
    ({ count }) => `${count} phiếu trùng với phiếu đứng trước được giữ lại theo yêu cầu.`,
    ({ count }) => `${count} forms that repeat one before them were kept, as was asked for.`,
  ),
  "repeated-forms-left-out": named<"count">(
    ({ count }) => `${count} phiếu trùng với phiếu đứng trước được bỏ theo yêu cầu.`,
    ({ count }) => `${count} forms that repeat one before them were left out, as was asked for.`,
  ),
  "group-spelled": named<"text" | "label" | "cells">(
    ({ text, label, cells }) => `"${text}" (${cells}) được tính cùng nhóm với "${label}".`,
    ({ text, label, cells }) => `"${text}" (${cells}) was counted in the group "${label}".`,
  ),
  "group-of-several": named<"text" | "cells">(
    ({ text, cells }) =>
      `"${text}" (${cells}) ghi hơn một nhóm; đã giữ thành một nhóm riêng, không tính vào nhóm nào trong đó.`,
    ({ text, cells }) =>
      `"${text}" (${cells}) names more than one group; it was kept as a group of its own.`,
  ),
  "forms-used": named<"forms" | "questions" | "answers" | "blank">(
    ({ forms, questions, answers, blank }) =>
      `Đã đọc ${forms} phiếu, ${questions} câu hỏi: ${answers} câu trả lời, ${blank} chỗ bỏ trống.`,
    ({ forms, questions, answers, blank }) =>
      `${forms} forms and ${questions} questions were read: ${answers} answers, ${blank} blanks.`,
  ),
} satisfies Record<string, Writer<never>>;
