/** The checksum of bytes that zip files carry (CRC-32), piece by piece. */
export function checksumOf(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  let at = 0;
  // Eight bytes at a time: a part may have millions.
  for (const end = bytes.length - 7; at < end; at += 8) {
    sum ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    sum =
      (tables[1_792 + (sum & 0xff)] as number) ^
      (tables[1_536 + ((sum >>> 8) & 0xff)] as number) ^
      (tables[1_280 + ((sum >>> 16) & 0xff)] as number) ^
      (tables[1_024 + (sum >>> 24)] as number) ^
      (tables[768 + (bytes[at + 4] as number)] as number) ^
      (tables[512 + (bytes[at + 5] as number)] as number) ^
      (tables[256 + (bytes[at + 6] as number)] as number) ^
      (tables[bytes[at + 7] as number] as number);
  }
  for (; at < bytes.length; at += 1) {
    sum = (tables[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
  }
  return ~sum >>> 0;
}

/** What each byte does to the sum, and what it does where one to seven bytes follow it. */
const tables: Int32Array = /* @__PURE__ */ makeTables();

function makeTables(): Int32Array {
  const all = new Int32Array(2_048);
  for (let start = 0; start < 256; start += 1) {
    let sum = start;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
    all[start] = sum;
  }
  for (let at = 256; at < all.length; at += 1) {
    const shorter = all[at - 256] as number;
    all[at] = (shorter >>> 8) ^ (all[shorter & 0xff] as number);
  }
  return all;
}
