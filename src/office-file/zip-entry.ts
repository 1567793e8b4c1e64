import { broken, brokenPart, shown } from "./unreadable-file.js";
import { fileFaults, partFaults } from "./words.js";

/** A part of a zip file, as the central directory has it. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const centralSignature = 0x02014b50;
const centralLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
const unknownSize = 0xffffffff;

/** Reads the entry of the central directory at a place. */
export function readEntry(
  file: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { readonly entry: ZipEntry; readonly next: number } {
  if (at + centralLength > end || view.getUint32(at, true) !== centralSignature) {
    throw broken(fileFaults.badDirectory);
  }
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameEnd = at + centralLength + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) throw brokenPart("");
  const name = decoded(file.subarray(at + centralLength, nameEnd));
  if ((flags & 0x2041) !== 0 || method === 99) throw broken(partFaults.locked(shown(name)));
  if (method !== 0 && method !== 8) throw broken(partFaults.unknownPacking(shown(name)));
  const sizes = sizesOf(view, at + 20, nameEnd, extraEnd, name);
  const offset = view.getUint32(at + 42, true);
  if (offset === unknownSize) throw brokenPart(name);
  const checksum = view.getUint32(at + 16, true);
  return { entry: { name, isDeflated: method === 8, checksum, ...sizes, offset }, next };
}

/**
 * Where the bytes of a part begin. Its local header must say what the directory says.
 *
 * @throws UnreadableFile where the two differ
 */
export function dataStart(file: Uint8Array, view: DataView, entry: ZipEntry): number {
  const { offset: at, name } = entry;
  const isThere = at + localLength <= file.length && view.getUint32(at, true) === localSignature;
  if (!isThere) throw contradicted(name);
  const nameEnd = at + localLength + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  if (start + entry.packedSize > file.length) throw brokenPart(name);
  const isDeflated = view.getUint16(at + 8, true) === 8;
  const localName = decoded(file.subarray(at + localLength, nameEnd));
  if (localName !== name || isDeflated !== entry.isDeflated) throw contradicted(name);
  const flags = view.getUint16(at + 6, true);
  if ((flags & 1) !== 0) throw contradicted(name);
  // A part that was written in one go says its size behind it, and nothing here.
  const isOpen = (flags & 8) !== 0 && view.getUint32(at + 18, true) === 0;
  if (isOpen) return start;
  const { packedSize, size } = sizesOf(view, at + 18, nameEnd, start, name);
  const isSame =
    packedSize === entry.packedSize &&
    size === entry.size &&
    ((flags & 8) !== 0 || view.getUint32(at + 14, true) === entry.checksum);
  if (!isSame) throw contradicted(name);
  return start;
}

/** True where a local header begins. */
export function isLocalHeader(view: DataView, at: number): boolean {
  return at + 4 <= view.byteLength && view.getUint32(at, true) === localSignature;
}

/** The failure of a file in which more lies than its directory says, or something else. */
export function contradicted(name: string): Error {
  return broken(partFaults.contradicted(shown(name)));
}

// Sizes that do not fit into four bytes stand in an extra field of zip64, the unpacked one first.
function sizesOf(
  view: DataView,
  at: number,
  extraStart: number,
  extraEnd: number,
  name: string,
): { readonly packedSize: number; readonly size: number } {
  const packed = view.getUint32(at, true);
  const unpacked = view.getUint32(at + 4, true);
  if (packed !== unknownSize && unpacked !== unknownSize) {
    return { packedSize: packed, size: unpacked };
  }
  let field = zip64Field(view, extraStart, extraEnd);
  const next = (): number => {
    if (field === undefined || field + 8 > extraEnd) throw brokenPart(name);
    const [low, high] = [view.getUint32(field, true), view.getUint32(field + 4, true)];
    if (high !== 0) throw brokenPart(name);
    field += 8;
    return low;
  };
  const size = unpacked === unknownSize ? next() : unpacked;
  return { size, packedSize: packed === unknownSize ? next() : packed };
}

function zip64Field(view: DataView, from: number, end: number): number | undefined {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
