import { formatNumber } from "../../numbers/format-number.js";
import { named, plain, type Writer } from "../../problems/message-writer.js";

/** Templates and workbooks that chiso made and that come back filled in. */
export const templateMessages = {
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
  "not-a-plan-workbook": plain(
    "Bảng tính không phải sổ kế hoạch do chiso lập, hoặc trang ẩn của sổ đã hỏng; hãy lập lại sổ.",
    "The spreadsheet is no workbook of a plan that chiso made, or its hidden sheet is damaged; make it again.",
  ),
  "points-in-plan": named<"code" | "points">(
    ({ code, points }) =>
      `Điểm của ${code} là ${formatNumber(points, "vi")}, lấy từ bảng chấm; không sửa điểm ở sổ kế hoạch, hãy sửa bảng chấm rồi lập lại.`,
    ({ code, points }) =>
      `The points of ${code} are ${formatNumber(points, "en")}, from the score sheet; mend them there and make the workbook again.`,
  ),
  "unknown-option": named<"text" | "options">(
    ({ text, options }) => `"${text}" không phải lựa chọn của ô này; chỉ nhận: ${options}.`,
    ({ text, options }) => `"${text}" is not an option of this cell; it takes: ${options}.`,
  ),
  "missing-information": named<"label">(
    ({ label }) => `Chưa điền "${label}".`,
    ({ label }) => `"${label}" is not filled in.`,
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
