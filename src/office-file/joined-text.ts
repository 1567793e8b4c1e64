import { limits } from "../grid/limits.js";
import { tooLarge } from "./unreadable-file.js";

/**
 * Text of a cell or paragraph that comes in pieces.
 *
 * @throws UnreadableFile for more letters than a cell can have
 */
export function joinedText(text: string | undefined, piece: string): string {
  const whole = (text ?? "") + piece;
  if (whole.length > limits.text) throw tooLarge("text");
  return whole;
}
