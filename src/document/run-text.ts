import type { RunText } from "./document.js";

/** A text without its looks. */
export function plainText(text: RunText): string {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}
