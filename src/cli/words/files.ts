import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What is said of a file that cannot be read or written. */
export const fileWords = {
  noFile: (path: string): LocalizedText => ({
    vi: `Không có tệp "${path}"; hãy xem lại tên tệp và thư mục.`,
    en: `There is no file "${path}"; check its name and folder.`,
  }),
  isFolder: (path: string): LocalizedText => ({
    vi: `"${path}" là một thư mục; hãy ghi tên một tệp.`,
    en: `"${path}" is a folder; name a file.`,
  }),
  isBusy: (path: string): LocalizedText => ({
    vi: `Tệp "${path}" đang mở trong chương trình khác; hãy đóng lại rồi chạy lại lệnh.`,
    en: `Another program has the file "${path}" open; close it and run the command again.`,
  }),
  noRightToRead: (path: string): LocalizedText => ({
    vi: `Không được phép đọc tệp "${path}"; hãy xem lại quyền đọc, hoặc chép tệp sang thư mục khác.`,
    en: `The file "${path}" may not be read; check the permissions, or copy it to another folder.`,
  }),
  noRightToWrite: (path: string): LocalizedText => ({
    vi: `Không được phép ghi tệp "${path}"; hãy chọn thư mục khác.`,
    en: `The file "${path}" may not be written; choose another folder.`,
  }),
  fileOnTheWay: (path: string): LocalizedText => ({
    vi: `Không ghi được "${path}": một thư mục trong đường dẫn này là tên của tệp đã có.`,
    en: `"${path}" cannot be written: a folder of this path is the name of a file.`,
  }),
  nameTooLong: (path: string): LocalizedText => ({
    vi: `Tên tệp quá dài: "${path}".`,
    en: `The name of the file is too long: "${path}".`,
  }),
  diskFull: (path: string): LocalizedText => ({
    vi: `Ổ đĩa đã đầy nên không ghi được tệp "${path}".`,
    en: `The disk is full, so that the file "${path}" cannot be written.`,
  }),
  exists: (path: string): LocalizedText => ({
    vi: `Đã có tệp "${path}"; thêm --force để ghi đè.`,
    en: `The file "${path}" is there; add --force to write over it.`,
  }),
  cannotBeRead: (path: string): LocalizedText => ({
    vi: `Máy không đọc được tệp "${path}"; hãy chép tệp sang thư mục khác rồi chạy lại lệnh.`,
    en: `The file "${path}" cannot be read; copy it to another folder and run the command again.`,
  }),
  cannotBeWritten: (path: string): LocalizedText => ({
    vi: `Máy không ghi được tệp "${path}"; hãy chọn tên hoặc thư mục khác.`,
    en: `The file "${path}" cannot be written; choose another name or folder.`,
  }),
  isDevice: (path: string): LocalizedText => ({
    vi: `"${path}" là thiết bị hoặc đường ống, không phải tệp; hãy ghi tên một tệp.`,
    en: `"${path}" is a device or a pipe; name a file.`,
  }),
  tooLarge: (path: string, size: number, most: number): LocalizedText => ({
    vi: `Tệp "${path}" quá lớn (${size} MB); chỉ đọc tệp đến ${most} MB.`,
    en: `The file "${path}" is too large (${size} MB); files of up to ${most} MB are read.`,
  }),
  otherText: {
    vi: "tệp chữ này ghi nội dung khác; hãy xem lại tên tệp.",
    en: "this text file holds something else; check its name.",
  },
  notWellFormed: {
    vi: "tệp viết sai; hãy lấy lại tệp gốc.",
    en: "it is not well formed; take the file it came from.",
  },
  cutOff: (line: number): LocalizedText => ({
    vi: `tệp bị cắt ngang ở dòng ${line}; hãy lấy lại tệp đầy đủ.`,
    en: `the file is cut off in line ${line}; take the whole file.`,
  }),
  mistake: (line: number, column: number): LocalizedText => ({
    vi: `viết sai ở dòng ${line}, cột ${column}; hãy sửa chỗ ấy.`,
    en: `there is a mistake in line ${line}, column ${column}; mend it.`,
  }),
  notUnicode: {
    vi: "tệp không ghi bằng bảng mã UTF-8; hãy mở bằng trình soạn thảo và lưu lại bằng UTF-8.",
    en: "the file is not in UTF-8; open it in an editor and save it in UTF-8.",
  },
  otherKind: (
    file: string,
    found: LocalizedText,
    by: LocalizedText,
    wanted: LocalizedText,
    first: string | undefined,
  ): LocalizedText => ({
    vi: `"${file}" là ${found.vi}; ${by.vi} cần tệp .json ghi ${wanted.vi}${first === undefined ? "" : `, nhập từ bảng bằng: ${first}`}.`,
    en: `"${file}" is ${found.en}; ${by.en} needs a .json file with ${wanted.en}${first === undefined ? "" : `, imported by: ${first}`}.`,
  }),
  noFileOfTables: (file: string): LocalizedText => ({
    vi: `Chỉ nhập bảng từ tệp .xlsx, .docx, .csv hoặc .tsv: ${file}`,
    en: `Tables are imported from .xlsx, .docx, .csv and .tsv files: ${file}`,
  }),
} as const satisfies Words;
