import type { LocalizedText } from "../text/language.js";
import { CommandFailure } from "./command-failure.js";
import { exitCodes } from "./exit-codes.js";
import { fileWords } from "./words/files.js";

type Said = (path: string) => LocalizedText;

/** By the name that the system gives to what happened. */
const reading: Readonly<Record<string, Said>> = {
  ENOENT: fileWords.noFile,
  ENOTDIR: fileWords.noFile,
  EISDIR: fileWords.isFolder,
  EACCES: fileWords.noRightToRead,
  EPERM: fileWords.noRightToRead,
  EBUSY: fileWords.isBusy,
  ENAMETOOLONG: fileWords.nameTooLong,
};
const writing: Readonly<Record<string, Said>> = {
  EISDIR: fileWords.isFolder,
  ENOTDIR: fileWords.fileOnTheWay,
  EEXIST: fileWords.fileOnTheWay,
  EACCES: fileWords.noRightToWrite,
  EPERM: fileWords.noRightToWrite,
  EROFS: fileWords.noRightToWrite,
  EBUSY: fileWords.isBusy,
  ENAMETOOLONG: fileWords.nameTooLong,
  ENOSPC: fileWords.diskFull,
};

/** Why a file was not read, in a sentence for a person; the words of the system never reach one. */
export function cannotRead(path: string, error: unknown): CommandFailure {
  const words = reading[systemName(error)] ?? fileWords.cannotBeRead;
  return fileFailure(words(path));
}

/** Why a file was not written, in a sentence for a person. */
export function cannotWrite(path: string, error: unknown): CommandFailure {
  const words = writing[systemName(error)] ?? fileWords.cannotBeWritten;
  return fileFailure(words(path));
}

/** The failure of a path that names a folder. */
export function folderFailure(path: string): CommandFailure {
  return fileFailure(fileWords.isFolder(path));
}

/** The failure of a file that the command does not write over. */
export function existsFailure(path: string): CommandFailure {
  return fileFailure(fileWords.exists(path));
}

/** A failure to read or write, in one sentence. */
export function fileFailure(line: LocalizedText): CommandFailure {
  return new CommandFailure(exitCodes.files, [line]);
}

function systemName(error: unknown): string {
  return String((error as { readonly code?: unknown } | null | undefined)?.code);
}
