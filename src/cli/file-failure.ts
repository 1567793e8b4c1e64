import type { LocalizedText } from "../text/language.js";
import { CommandFailure } from "./command-failure.js";
import { exitCodes } from "./exit-codes.js";

type Words = (path: string) => LocalizedText;

const noFile: Words = (path) => ({
  vi: `Không có tệp "${path}"; hãy xem lại tên tệp và thư mục.`,
  en: `There is no file "${path}"; check its name and folder.`,
});
const isFolder: Words = (path) => ({
  vi: `"${path}" là một thư mục; hãy ghi tên một tệp.`,
  en: `"${path}" is a folder; name a file.`,
});
const isBusy: Words = (path) => ({
  vi: `Tệp "${path}" đang mở trong chương trình khác; hãy đóng lại rồi chạy lại lệnh.`,
  en: `Another program has the file "${path}" open; close it and run the command again.`,
});
const noRightToRead: Words = (path) => ({
  vi: `Không được phép đọc tệp "${path}"; hãy xem lại quyền đọc, hoặc chép tệp sang thư mục khác.`,
  en: `The file "${path}" may not be read; check the permissions, or copy it to another folder.`,
});
const noRightToWrite: Words = (path) => ({
  vi: `Không được phép ghi tệp "${path}"; hãy chọn thư mục khác.`,
  en: `The file "${path}" may not be written; choose another folder.`,
});
const fileOnTheWay: Words = (path) => ({
  vi: `Không ghi được "${path}": một thư mục trong đường dẫn này là tên của tệp đã có.`,
  en: `"${path}" cannot be written: a folder of this path is the name of a file.`,
});
const nameTooLong: Words = (path) => ({
  vi: `Tên tệp quá dài: "${path}".`,
  en: `The name of the file is too long: "${path}".`,
});
const diskFull: Words = (path) => ({
  vi: `Ổ đĩa đã đầy nên không ghi được tệp "${path}".`,
  en: `The disk is full, so that the file "${path}" cannot be written.`,
});

/** By the name that the system gives to what happened. */
const reading: Readonly<Record<string, Words>> = {
  ENOENT: noFile,
  ENOTDIR: noFile,
  EISDIR: isFolder,
  EACCES: noRightToRead,
  EPERM: noRightToRead,
  EBUSY: isBusy,
  ENAMETOOLONG: nameTooLong,
};
const writing: Readonly<Record<string, Words>> = {
  EISDIR: isFolder,
  ENOTDIR: fileOnTheWay,
  EEXIST: fileOnTheWay,
  EACCES: noRightToWrite,
  EPERM: noRightToWrite,
  EROFS: noRightToWrite,
  EBUSY: isBusy,
  ENAMETOOLONG: nameTooLong,
  ENOSPC: diskFull,
};

/** Why a file was not read, in a sentence for a person; the words of the system never reach one. */
export function cannotRead(path: string, error: unknown): CommandFailure {
  const words = reading[systemName(error)] ?? cannotBeRead;
  return fileFailure(words(path));
}

/** Why a file was not written, in a sentence for a person. */
export function cannotWrite(path: string, error: unknown): CommandFailure {
  const words = writing[systemName(error)] ?? cannotBeWritten;
  return fileFailure(words(path));
}

/** The failure of a path that names a folder. */
export function folderFailure(path: string): CommandFailure {
  return fileFailure(isFolder(path));
}

/** The failure of a file that the command does not write over. */
export function existsFailure(path: string): CommandFailure {
  return fileFailure({
    vi: `Đã có tệp "${path}"; thêm --force để ghi đè.`,
    en: `The file "${path}" is there; add --force to write over it.`,
  });
}

/** A failure to read or write, in one sentence. */
export function fileFailure(line: LocalizedText): CommandFailure {
  return new CommandFailure(exitCodes.files, [line]);
}

const cannotBeRead: Words = (path) => ({
  vi: `Máy không đọc được tệp "${path}"; hãy chép tệp sang thư mục khác rồi chạy lại lệnh.`,
  en: `The file "${path}" cannot be read; copy it to another folder and run the command again.`,
});
const cannotBeWritten: Words = (path) => ({
  vi: `Máy không ghi được tệp "${path}"; hãy chọn tên hoặc thư mục khác.`,
  en: `The file "${path}" cannot be written; choose another name or folder.`,
});

function systemName(error: unknown): string {
  return String((error as { readonly code?: unknown } | null | undefined)?.code);
}
