/** Writes a number of a list in a format of Word; `undefined` for a format that is not known. */
export function writeNumber(number: number, format: string): string | undefined {
  switch (format) {
    case "decimal":
      return String(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "upperRoman":
      return roman(number);
    case "lowerRoman":
      return roman(number)?.toLowerCase();
    case "upperLetter":
      return letter(number);
    case "lowerLetter":
      return letter(number)?.toLowerCase();
    case "none":
      return "";
    default:
      return undefined;
  }
}

const romanDigits: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string | undefined {
  if (number < 1 || number > 399) return undefined;
  let left = number;
  let written = "";
  for (const [value, digits] of romanDigits) {
    for (; left >= value; left -= value) written += digits;
  }
  return written;
}

// After Z come AA, BB and so on.
function letter(number: number): string | undefined {
  if (number < 1 || number > 260) return undefined;
  const one = String.fromCharCode(65 + ((number - 1) % 26));
  return one.repeat(Math.floor((number - 1) / 26) + 1);
}
