const longest = 40;

/** A value of a document as a message shows it: text as it is, anything else as JSON, cut short. */
export function showValue(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "?");
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
