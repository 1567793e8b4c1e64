import type { SignatureBlock } from "./document.js";

/** What ends the line of a recipient: a semicolon, in the Party's papers a comma; of the last a stop. */
export function recipientEnd({ recipients, form }: SignatureBlock, at: number): string {
  if (at === recipients.length - 1) return ".";
  return form === "party" ? "," : ";";
}
