import { named, plain, type Writer } from "../../problems/message-writer.js";

/** What the lines above a table of a unit must say, of one table and of several together. */
export const resultMessages = {
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
} satisfies Record<string, Writer<never>>;
