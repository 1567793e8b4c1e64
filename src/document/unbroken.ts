/** Text whose percent signs stay on the line of their number, and spans of years on one line. */
export function unbroken(text: string): string {
  return text
    .replaceAll(/(?<=\d) (?=%)/g, "\u00a0")
    .replaceAll(/(?<=\b\d{4}) - (?=\d{4}\b)/g, "\u00a0-\u00a0");
}
