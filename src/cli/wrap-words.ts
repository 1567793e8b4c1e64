/** Columns that a text takes: one for each character as people see it, marks included. */
export function displayWidth(text: string): number {
  return [...new Intl.Segmenter("vi", { granularity: "grapheme" }).segment(text)].length;
}

/** Breaks words into lines of a width; a longer word has a line of its own. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) > width && line !== "") {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
