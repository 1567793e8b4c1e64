const longest = 40;

/** A value of a document as a message shows it: text as it is, a list or object by its brackets. */
export function showValue(value: unknown): string {
  const text = shown(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[ … ]" : "{ … }";
  return typeof value === "function" ? "function" : String(value);
}
