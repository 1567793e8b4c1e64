import { named, plain, type Writer } from "../../problems/message-writer.js";

// Of one cell, or of how many more cells than are named.
function orMore(
  vi: string,
  en: string,
  moreVi: (more: string) => string,
  moreEn: (more: string) => string,
): Writer<{ readonly more?: string }> {
  return ({ more }) => (more === undefined ? { vi, en } : { vi: moreVi(more), en: moreEn(more) });
}

/** Cells and rows of any table that hold no value, or not the one that they show. */
export const cellMessages = {
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
  "external-link": named<"detail">(
    ({ detail }) =>
      `Bảng tính có liên kết ra ngoài tệp (${detail}); hãy dán giá trị thay cho liên kết rồi nhập lại.`,
    ({ detail }) =>
      `The spreadsheet links to the outside (${detail}); paste the values instead and import again.`,
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
  "note-under-table": named<"text">(
    ({ text }) => `Ghi chú ngoài bảng: ${text}`,
    ({ text }) => `Note outside the table: ${text}`,
  ),
  "row-not-read": named<"text">(
    ({ text }) => `Dòng không được đọc: ${text}`,
    ({ text }) => `The row was not read: ${text}`,
  ),
  "cell-not-read": named<"text">(
    ({ text }) => `Ô này không được đọc: ${text}`,
    ({ text }) => `The cell was not read: ${text}`,
  ),
} satisfies Record<string, Writer<never>>;
