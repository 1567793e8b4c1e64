import { Unzip, UnzipInflate } from "fflate";
import type { LocalizedText } from "../text/language.js";

/** Bounds of a spreadsheet that is read; a set of criteria needs far less. */
export const limits = {
  packedBytes: 20_000_000,
  csvBytes: 10_000_000,
  unpackedBytes: 40_000_000,
  parts: 2_000,
  rows: 20_000,
  columns: 300,
  /** Cells of all sheets that hold something; this many take some 300 MB of memory to read. */
  cells: 300_000,
  /** Cells of all sheets between the first and the last of each, empty ones included. */
  area: 2_000_000,
  /** Letters of all cells; a text that many cells share is counted for each of them. */
  letters: 60_000_000,
  /** Letters of one cell; Excel takes 32 767, and writes some of them with up to six. */
  text: 200_000,
  /** Texts that the cells share. */
  strings: 300_000,
  merges: 20_000,
  styles: 70_000,
} as const;

/** What the bounds count. */
export const limitNames: Readonly<Record<keyof typeof limits, LocalizedText>> = {
  packedBytes: { vi: "dung lượng tệp (byte)", en: "bytes of the file" },
  csvBytes: { vi: "dung lượng tệp CSV (byte)", en: "bytes of the CSV file" },
  unpackedBytes: { vi: "dung lượng sau khi giải nén (byte)", en: "bytes after unpacking" },
  parts: { vi: "số phần trong tệp", en: "parts of the file" },
  rows: { vi: "số dòng", en: "rows" },
  columns: { vi: "số cột", en: "columns" },
  cells: { vi: "số ô có nội dung", en: "cells that hold something" },
  area: { vi: "số ô tính từ ô đầu đến ô cuối", en: "cells from the first to the last" },
  letters: { vi: "số chữ trong các ô", en: "letters in the cells" },
  text: { vi: "số chữ trong một ô", en: "letters in one cell" },
  strings: { vi: "số chuỗi chữ dùng chung", en: "shared texts" },
  merges: { vi: "số vùng ô gộp", en: "merged ranges" },
  styles: { vi: "số kiểu định dạng ô", en: "cell styles" },
};

/** Why a file was not unpacked. */
export class UnpackFailure extends Error {
  readonly reason: "too-large" | "broken";
  readonly what: LocalizedText;
  readonly limit: number;

  constructor(reason: "too-large" | "broken", what: LocalizedText, limit = 0) {
    super(what.en);
    this.reason = reason;
    this.what = what;
    this.limit = limit;
  }
}

/** The failure of a file that is above a bound. */
export function tooLarge(bound: keyof typeof limits): UnpackFailure {
  return new UnpackFailure("too-large", limitNames[bound], limits[bound]);
}

/** Bytes of a packed file that are unpacked at a time, so that a bomb is seen while it is small. */
const slice = 4_096;

/**
 * Unpacks the parts of a zip file that are wanted, within bounds: what a bomb says of its own
 * size is not believed, the bytes that come out are counted.
 *
 * @param isWanted parts to unpack, by name
 * @returns names of all parts, and the text of those wanted
 * @throws UnpackFailure
 */
export function unpack(
  file: Uint8Array,
  isWanted: (name: string) => boolean,
): { readonly names: readonly string[]; readonly texts: ReadonlyMap<string, string> } {
  if (file.length > limits.packedBytes) throw tooLarge("packedBytes");
  if (isCompoundFile(file)) throw new UnpackFailure("broken", oldOrLocked);
  const names: string[] = [];
  const pieces = new Map<string, string[]>();
  const texts = new Map<string, string>();
  let bytes = 0;
  // The library hands an exception of ours back to us as its own, so it is kept until the slice ends.
  let failure: UnpackFailure | undefined;
  const zip = new Unzip((part) => {
    names.push(part.name);
    if (names.length > limits.parts) failure ??= tooLarge("parts");
    if (pieces.has(part.name) || texts.has(part.name)) failure ??= brokenPart(part.name);
    if (failure !== undefined || !isWanted(part.name)) return;
    const own: string[] = [];
    const decoder = new TextDecoder();
    pieces.set(part.name, own);
    part.ondata = (error, chunk, isLast) => {
      if (failure !== undefined) return;
      if (error !== null) failure = brokenPart(part.name);
      else {
        bytes += chunk.length;
        if (bytes > limits.unpackedBytes) failure = tooLarge("unpackedBytes");
        else own.push(decoder.decode(chunk, { stream: !isLast }));
      }
      if (failure !== undefined || !isLast) return;
      texts.set(part.name, own.join(""));
      pieces.delete(part.name);
    };
    part.start();
  });
  zip.register(UnzipInflate);
  for (let at = 0; at < file.length; at += slice) {
    zip.push(file.subarray(at, at + slice), at + slice >= file.length);
    if (failure !== undefined) throw failure;
  }
  const [unended] = pieces.keys();
  if (unended !== undefined) throw brokenPart(unended);
  return { names, texts };
}

// The container of old spreadsheets, and of new ones that a password locks.
function isCompoundFile(file: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => file[at] === byte);
}

const oldOrLocked: LocalizedText = {
  vi: "tệp .xls kiểu cũ hoặc có mật khẩu; hãy lưu lại thành .xlsx",
  en: "it is an old .xls file or has a password; save it as .xlsx",
};

function brokenPart(name: string): UnpackFailure {
  return new UnpackFailure("broken", {
    vi: `phần ${name} bị cắt cụt hoặc bị hỏng`,
    en: `the part ${name} is cut off or damaged`,
  });
}
