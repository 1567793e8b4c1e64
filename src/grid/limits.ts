/** Bounds of a spreadsheet that is read; a set of criteria needs far less. */
export const limits = {
  packedBytes: 20_000_000,
  csvBytes: 10_000_000,
  unpackedBytes: 40_000_000,
  parts: 2_000,
  rows: 20_000,
  columns: 300,
  /** Cells of all sheets that hold something; this many take some 300 MB of memory to read. */
  cells: 300_000,
  /** Cells of all sheets between the first and the last of each, empty ones included. */
  area: 2_000_000,
  /** Letters of all cells; a text that many cells share is counted for each of them. */
  letters: 60_000_000,
  /** Letters of one cell; Excel takes 32 767, and writes some of them with up to six. */
  text: 200_000,
  /** Texts that the cells share. */
  strings: 300_000,
  merges: 20_000,
  /** Cells of all merged ranges together; ranges of a sound file do not overlap. */
  mergedCells: 2_000_000,
  styles: 70_000,
} as const;
