import { limits } from "../grid/limits.js";
import { broken, tooLarge } from "./unreadable-file.js";
import { fileFaults } from "./words.js";
import { readEntry, type ZipEntry } from "./zip-entry.js";

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * Reads the central directory of a zip file: what stands in it is the file, whatever else lies
 * between its parts.
 *
 * @throws UnreadableFile for a directory that is missing, cut off, or not where the file says
 */
export function readDirectory(file: Uint8Array): {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins, and so the parts end. */
  readonly start: number;
} {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  // The numbers that a single file of 20 MB never needs: other disks, and those of zip64.
  const isOne = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!isOne || count === 0xffff || start === 0xffffffff) throw directoryBroken();
  if (start + length !== end && !isZip64End(view, start + length, end)) throw directoryBroken();
  if (count > limits.parts) throw tooLarge("parts");
  const entries: ZipEntry[] = [];
  let at = start;
  for (let left = count; left > 0; left -= 1) {
    const { entry, next } = readEntry(file, view, at, start + length);
    entries.push(entry);
    at = next;
  }
  if (at !== start + length) throw directoryBroken();
  return { entries, start };
}

// The last record of the file; its comment reaches to the end.
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw broken(fileFaults.notPacked);
}

// Some programs write the records of zip64 into every file; they say nothing that is needed.
function isZip64End(view: DataView, from: number, end: number): boolean {
  return from + 56 + 20 === end && view.getUint32(from, true) === 0x06064b50;
}

function directoryBroken(): Error {
  return broken(fileFaults.badDirectory);
}
