/** Signs of the font Symbol that rules of points are written with. */
const signs: ReadonlyMap<number, string> = new Map([
  [0x3c, "<"],
  [0x3d, "="],
  [0x3e, ">"],
  [0xa3, "≤"],
  [0xb1, "±"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb8, "÷"],
  [0xb9, "≠"],
  [0xbb, "≈"],
]);

/**
 * A sign that a document takes out of a font by its number.
 *
 * @param code hexadecimal, often with "F0" before it
 * @returns a square for a sign that is not known
 */
export function symbolOf(font: string, code: string): string {
  const sign = /^symbol/i.test(font) ? signs.get(Number.parseInt(code, 16) & 0xff) : undefined;
  return sign ?? "□";
}
