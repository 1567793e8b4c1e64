import { limits } from "../grid/limits.js";
import { tooLarge } from "../office-file/unreadable-file.js";

/**
 * Text of a cell that comes in pieces.
 *
 * @throws UnreadableFile for more letters than a cell can have
 */
export function joinedText(text: string | undefined, piece: string): string {
  const whole = (text ?? "") + piece;
  if (whole.length > limits.text) throw tooLarge("text");
  return whole;
}

/** Text with the characters that XML cannot hold, which spreadsheets write as `_x000D_`. */
export function unescapedText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, digits) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
