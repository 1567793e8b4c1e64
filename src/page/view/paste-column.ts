/** A column of a spreadsheet that is pasted into the column of a table. */

/** The first cell of each line of a copied block. */
export function linesOfPaste(text: string): readonly string[] {
  const lines = text.replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n");
  return lines.map((line) => (line.split("\t")[0] ?? "").trim());
}

/** A line and the row that it goes to. */
export interface PastedLine {
  readonly row: number;
  readonly text: string;
}

/** The two ways in which lines can be meant. */
export interface PasteReadings {
  /** A line for every row, those of sums among them, which take none. */
  readonly everyRow: readonly PastedLine[];
  /** A line for every row that is filled in. */
  readonly filledRows: readonly PastedLine[];
  readonly agree: boolean;
}

/** Where the lines go, from a row on; `canFill` says which rows take one. */
export function readingsOfPaste(
  lines: readonly string[],
  from: number,
  canFill: readonly boolean[],
): PasteReadings {
  const everyRow = lines.flatMap((text, at) =>
    canFill[from + at] === true ? [{ row: from + at, text }] : [],
  );
  const fillable = canFill.flatMap((can, row) => (can && row >= from ? [row] : []));
  const filledRows = lines.flatMap((text, at) => {
    const row = fillable[at];
    return row === undefined ? [] : [{ row, text }];
  });
  const agree =
    everyRow.length === filledRows.length &&
    everyRow.every(
      ({ row, text }, at) => filledRows[at]?.row === row && filledRows[at]?.text === text,
    );
  return { everyRow, filledRows, agree };
}
