/** Text with the characters that XML cannot hold, which spreadsheets write as `_x000D_`. */
export function unescapedText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, digits) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
