import { named, plain, type Writer } from "../../problems/message-writer.js";
import type { LocalizedText } from "../../text/language.js";

/** Files that cannot be read, and how one was read, before any table is looked for. */
export const fileMessages = {
  "not-a-spreadsheet": ({ detail }: { readonly detail: LocalizedText }) => ({
    vi: `Tệp .xlsx bị hỏng hoặc chưa chép xong (${detail.vi}); hãy mở bằng Excel rồi lưu lại, hoặc lấy lại tệp gốc.`,
    en: `The .xlsx file is damaged or was not copied whole (${detail.en}); open it in Excel and save it, or take the original.`,
  }),
  "not-a-document": ({ detail }: { readonly detail: LocalizedText }) => ({
    vi: `Tệp .docx bị hỏng hoặc chưa chép xong (${detail.vi}); hãy mở bằng Word rồi lưu lại, hoặc lấy lại tệp gốc.`,
    en: `The .docx file is damaged or was not copied whole (${detail.en}); open it in Word and save it, or take the original.`,
  }),
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
} satisfies Record<string, Writer<never>>;
