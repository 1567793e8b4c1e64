/** SHA-256 (FIPS 180-4) of text in UTF-8, in hexadecimal digits. Synchronous, as hosts have none. */
export function sha256(text: string): string {
  const state = firstPrimes(8).map((prime) => fractionBits(Math.sqrt(prime)));
  const bytes = padded(utf8(text));
  const words = new Int32Array(64);
  for (let start = 0; start < bytes.length; start += 64) {
    compress(state, bytes, start, words);
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

function compress(state: number[], bytes: Uint8Array, start: number, words: Int32Array): void {
  const view = new DataView(bytes.buffer, start, 64);
  for (let at = 0; at < 16; at += 1) words[at] = view.getInt32(at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [near, far] = [words[at - 2] as number, words[at - 15] as number];
    const one = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    const two = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    words[at] = one + (words[at - 7] as number) + two + (words[at - 16] as number);
  }
  let [a, b, c, d, e, f, g, h] = state as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let at = 0; at < 64; at += 1) {
    const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const one = (h + mixed + chosen + (roundWords[at] as number) + (words[at] as number)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = ((state[at] as number) + word) | 0;
  });
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

// The message, a one bit, zeros, and its length in bits, to whole blocks of 64 bytes.
function padded(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, message.length * 8);
  return bytes;
}

function utf8(text: string): Uint8Array {
  // No sign of a text takes more than three bytes for each of its units.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const sign of text) {
    // Half a surrogate pair has no UTF-8; it counts as the sign for what cannot be read.
    const code = sign.codePointAt(0) as number;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes[length++] = point;
    else {
      const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      bytes[length++] = (0xf0 << (3 - more)) | (point >> (6 * more));
      for (let left = more - 1; left >= 0; left -= 1) {
        bytes[length++] = 0x80 | ((point >> (6 * left)) & 0x3f);
      }
    }
  }
  return bytes.subarray(0, length);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

/** The first 32 bits behind the point. */
function fractionBits(value: number): number {
  return ((value - Math.floor(value)) * 2 ** 32) | 0;
}

const roundWords: readonly number[] = /* @__PURE__ */ firstPrimes(64).map((prime) =>
  fractionBits(Math.cbrt(prime)),
);
