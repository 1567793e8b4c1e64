/** Text within XML. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The attribute that keeps spaces at the ends of a text, where it has some. */
export function spaceOf(text: string): string {
  return text.trim() === text ? "" : ' xml:space="preserve"';
}
