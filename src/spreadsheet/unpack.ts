import { Unzip, UnzipInflate } from "fflate";
import { limitNames, limits } from "../import/limits.js";
import type { LocalizedText } from "../text/language.js";

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
