import { readDirectory } from "./zip-directory.js";

/** What a file is, by its bytes; a name may say anything. */
export type FileKind =
  | "xlsx"
  | "docx"
  | "text"
  | "empty"
  | "xls"
  | "doc"
  | "xlsb"
  | "locked"
  | "ods"
  | "odt"
  | "numbers"
  | "pptx"
  | "old-office"
  | "pdf"
  | "rtf"
  | "html"
  | "spreadsheet-xml"
  | "image"
  | "other-zip"
  | "unknown";

/** Bytes in which a kind is looked for. */
const headLength = 4_096;

/** Recognises what a file is. */
export function kindOf(file: Uint8Array): FileKind {
  if (file.length === 0) return "empty";
  if (startsWith(file, [0x50, 0x4b, 0x03, 0x04])) return kindOfZip(file);
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) return kindOfCompound(file);
  const head = file.subarray(0, headLength);
  const letters = String.fromCharCode(...head);
  if (letters.slice(0, 1_024).includes("%PDF-")) return "pdf";
  if (letters.startsWith("{\\rtf")) return "rtf";
  if (isImage(letters)) return "image";
  if (isWide(file)) return "text";
  return kindOfLetters(letters);
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => file[at] === byte);
}

function isWide(file: Uint8Array): boolean {
  return startsWith(file, [0xff, 0xfe]) || startsWith(file, [0xfe, 0xff]);
}

function kindOfLetters(letters: string): FileKind {
  const start = letters
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<body|<meta|<table|<style|mime-version:)/.test(start)) {
    return "html";
  }
  if (start.startsWith("<?xml")) {
    if (/excel\.sheet|office:spreadsheet/.test(start)) return "spreadsheet-xml";
    return start.includes("<html") ? "html" : "unknown";
  }
  // Every second byte of UTF-16 is 0; without its mark the reader of text says what is wrong.
  const isWideText = /^(?:[^\0]\0){8}|^(?:\0[^\0]){8}/.test(letters);
  if (isWideText) return "text";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text holds them
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(letters) ? "unknown" : "text";
}

function isImage(letters: string): boolean {
  return (
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8[79]a|BM[\s\S]{4}\0\0\0\0|II\*\0|MM\0\*)/.test(letters) ||
    /^(?:RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|mif1|avif))/.test(letters)
  );
}

function kindOfZip(file: Uint8Array): FileKind {
  const names = namesIn(file);
  if (names === undefined) return "xlsx";
  const has = (name: string): boolean => names.includes(name);
  if (has("xl/workbook.xml")) return "xlsx";
  if (has("word/document.xml")) return "docx";
  if (has("xl/workbook.bin")) return "xlsb";
  if (has("ppt/presentation.xml")) return "pptx";
  if (names.some((name) => /^Index(?:\.zip|\/.*\.iwa)$/.test(name))) return "numbers";
  if (!has("mimetype")) return "other-zip";
  const head = String.fromCharCode(...file.subarray(0, 200));
  if (head.includes("opendocument.spreadsheet")) return "ods";
  return head.includes("opendocument.text") ? "odt" : "other-zip";
}

// A file that is cut off is told as such by the reader of the kind that it most likely is.
function namesIn(file: Uint8Array): readonly string[] | undefined {
  try {
    return readDirectory(file).entries.map(({ name }) => name);
  } catch {
    return undefined;
  }
}

/** Names of streams in the container of old office files, and of new ones that a password locks. */
const streams: readonly (readonly [string, FileKind])[] = [
  ["EncryptedPackage", "locked"],
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
];

function kindOfCompound(file: Uint8Array): FileKind {
  const found = streams.find(([name]) => holds(file, wide(name)));
  return found === undefined ? "old-office" : found[1];
}

function wide(name: string): readonly number[] {
  return [...name].flatMap((letter) => [letter.charCodeAt(0), 0]).concat([0, 0]);
}

function holds(file: Uint8Array, bytes: readonly number[]): boolean {
  const [first = 0] = bytes;
  for (let at = file.indexOf(first); at >= 0; at = file.indexOf(first, at + 1)) {
    if (bytes.every((byte, offset) => file[at + offset] === byte)) return true;
  }
  return false;
}
