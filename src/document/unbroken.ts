/** Text whose percent signs stay on the line of their number. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d) (?=%)/g, "\u00a0");
}
