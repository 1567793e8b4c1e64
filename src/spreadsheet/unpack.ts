import { Unzip, UnzipInflate } from "fflate";

/** Bounds of a spreadsheet that is read; a set of criteria needs far less. */
export const limits = {
  packedBytes: 20_000_000,
  unpackedBytes: 60_000_000,
  parts: 2_000,
  rows: 20_000,
  columns: 300,
} as const;

/** Why a file was not unpacked. */
export class UnpackFailure extends Error {
  readonly reason: "too-large" | "broken";
  readonly what: string;
  readonly limit: number;

  constructor(reason: "too-large" | "broken", what: string, limit = 0) {
    super(what);
    this.reason = reason;
    this.what = what;
    this.limit = limit;
  }
}

/** Bytes of a packed file that are unpacked at a time, so that a bomb is seen while it is small. */
const slice = 4_096;

/**
 * Unpacks the parts of a zip file that are wanted, within bounds: what a bomb says of its own
 * size is not believed, the bytes that come out are counted.
 *
 * @param isWanted parts to unpack, by name
 * @returns names of all parts, and the content of those wanted
 * @throws UnpackFailure
 */
export function unpack(
  file: Uint8Array,
  isWanted: (name: string) => boolean,
): { readonly names: readonly string[]; readonly parts: ReadonlyMap<string, Uint8Array> } {
  if (file.length > limits.packedBytes) {
    throw new UnpackFailure("too-large", "bytes", limits.packedBytes);
  }
  const names: string[] = [];
  const chunks = new Map<string, Uint8Array[]>();
  const ended = new Set<string>();
  let bytes = 0;
  // The library hands an exception of ours back to us as its own, so it is kept until the slice ends.
  let failure: UnpackFailure | undefined;
  const zip = new Unzip((part) => {
    names.push(part.name);
    if (names.length > limits.parts) {
      failure ??= new UnpackFailure("too-large", "parts", limits.parts);
    }
    if (failure !== undefined || !isWanted(part.name)) return;
    const own: Uint8Array[] = [];
    chunks.set(part.name, own);
    part.ondata = (error, chunk, isLast) => {
      if (failure !== undefined) return;
      if (error !== null) {
        failure = new UnpackFailure("broken", error.message);
        return;
      }
      bytes += chunk.length;
      if (bytes > limits.unpackedBytes) {
        failure = new UnpackFailure("too-large", "unpacked bytes", limits.unpackedBytes);
        return;
      }
      own.push(chunk);
      if (isLast) ended.add(part.name);
    };
    part.start();
  });
  zip.register(UnzipInflate);
  for (let at = 0; at < file.length; at += slice) {
    zip.push(file.subarray(at, at + slice), at + slice >= file.length);
    if (failure !== undefined) throw failure;
  }
  for (const name of chunks.keys()) {
    if (!ended.has(name)) throw new UnpackFailure("broken", `${name} is cut off`);
  }
  const parts = new Map([...chunks].map(([name, own]) => [name, joined(own)]));
  return { names, parts };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
