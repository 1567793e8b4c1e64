import { Inflate } from "fflate";
import { limits } from "../grid/limits.js";
import { checksumOf } from "./checksum.js";
import { broken, brokenPart, shown, tooLarge } from "./unreadable-file.js";
import { partFaults } from "./words.js";
import { readDirectory } from "./zip-directory.js";
import { contradicted, dataStart, isLocalHeader, type ZipEntry } from "./zip-entry.js";

/** A file of an office program: parts packed together. */
export interface OfficeFile {
  /** Names of its parts, in the order of the directory. */
  readonly names: readonly string[];
  /**
   * Unpacks a part, piece by piece, so that it is never held whole.
   *
   * @returns false where there is no such part
   * @throws UnreadableFile for a part that is not what the directory says
   */
  readonly unpack: (name: string, take: (bytes: Uint8Array) => void) => boolean;
}

/** Bytes of a packed part that are unpacked at a time, so that a bomb is seen while it is small. */
const slice = 16_384;

/**
 * Opens a file of an office program, within bounds.
 *
 * @throws UnreadableFile for a file that is too large, broken or locked, or in which something
 * lies that its directory does not say
 */
export function openOfficeFile(file: Uint8Array): OfficeFile {
  if (file.length > limits.packedBytes) throw tooLarge("packedBytes");
  const { entries, start } = readDirectory(file);
  const byName = new Map<string, ZipEntry>();
  const known = new Set<string>();
  let size = 0;
  for (const entry of entries) {
    const folded = entry.name.toLowerCase();
    if (known.has(folded)) throw broken(partFaults.twice(shown(entry.name)));
    known.add(folded);
    byName.set(entry.name, entry);
    size += entry.size;
  }
  if (size > limits.unpackedBytes) throw tooLarge("unpackedBytes");
  const starts = placesOf(file, entries, start);
  return {
    names: [...byName.keys()],
    unpack: (name, take) => {
      const entry = byName.get(name);
      if (entry === undefined) return false;
      const from = starts.get(entry) ?? 0;
      unpackPart(file.subarray(from, from + entry.packedSize), entry, take);
      return true;
    },
  };
}

// Parts lie one behind the other. What overlaps, or lies between them and looks like a part, is
// how one file is made to hold two contents.
function placesOf(
  file: Uint8Array,
  entries: readonly ZipEntry[],
  directory: number,
): ReadonlyMap<ZipEntry, number> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const starts = new Map<ZipEntry, number>();
  let end = 0;
  const skip = (to: number, name: string): void => {
    if (to < end) throw contradicted(name);
    for (let at = end; at < to; at += 1) if (isLocalHeader(view, at)) throw contradicted(name);
  };
  for (const entry of [...entries].sort((one, other) => one.offset - other.offset)) {
    skip(entry.offset, entry.name);
    const start = dataStart(file, view, entry);
    starts.set(entry, start);
    end = start + entry.packedSize;
  }
  skip(directory, "");
  return starts;
}

function unpackPart(packed: Uint8Array, entry: ZipEntry, take: (bytes: Uint8Array) => void): void {
  let size = 0;
  let checksum = 0;
  const count = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > entry.size) throw contradicted(entry.name);
    checksum = checksumOf(bytes, checksum);
    take(bytes);
  };
  if (entry.isDeflated) inflate(packed, entry.name, count);
  else for (let at = 0; at < packed.length; at += slice) count(packed.subarray(at, at + slice));
  if (size !== entry.size || checksum !== entry.checksum) throw brokenPart(entry.name);
}

function inflate(packed: Uint8Array, name: string, take: (bytes: Uint8Array) => void): void {
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((bytes) => pieces.push(bytes));
  for (let at = 0; at < packed.length || at === 0; at += slice) {
    try {
      inflater.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    } catch {
      throw brokenPart(name);
    }
    for (const piece of pieces.splice(0)) take(piece);
  }
}
