import type { Grid } from "../grid.js";
import { isUnicode, judge, mayBeOld, type Verdict } from "./judge-cell.js";
import { fromTcvn3 } from "./tcvn3.js";
import { fromVni } from "./vni.js";

/** A way in which text was typed before Unicode. */
export interface OldFont {
  readonly name: string;
  readonly convert: (text: string) => string;
}

const fonts: readonly OldFont[] = [
  { name: "TCVN3 (ABC, .Vn)", convert: fromTcvn3 },
  { name: "VNI", convert: fromVni },
];

/** Different words that prove a font: one or two may be units, names or slips. */
const fewestProofs = 3;

/** The font of old text in a file, and which texts are in it. */
export interface FoundFont {
  readonly font: OldFont;
  readonly isOld: (grid: Grid, row: number, column: number, text: string) => boolean;
}

/** Finds the old font that texts of a file are typed in, where there is one. */
export function findOldFont(grids: readonly Grid[]): FoundFont | undefined {
  const texts: string[] = [];
  eachOld(grids, (text) => texts.push(text));
  if (texts.length === 0) return undefined;
  const counts = fonts.map((font) => ({ font, proofs: proofsOf(texts, font) }));
  const [best] = counts.sort((one, other) => other.proofs.size - one.proofs.size);
  if (best === undefined || best.proofs.size < fewestProofs) return undefined;
  return { font: best.font, isOld: chooser(grids, best.font) };
}

function proofsOf(texts: readonly string[], { convert }: OldFont): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const { verdict, proofs } = judge(text, convert);
    if (verdict === "old") for (const word of proofs) found.add(word);
  }
  return found;
}

type Take = (text: string, grid: Grid, row: number, column: number) => void;

function eachOld(grids: readonly Grid[], take: Take): void {
  for (const grid of grids) {
    grid.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (typeof cell === "string" && mayBeOld(cell)) take(cell, grid, row, column);
      });
    });
  }
}

// A text that reads alike in both, such as "cã", goes with its column, else with the file.
function chooser(grids: readonly Grid[], { convert }: OldFont): FoundFont["isOld"] {
  const balance = new Map<Grid, Map<number, number>>();
  let hasUnicode = grids.some(({ rows }) =>
    rows.some((cells) => cells.some((cell) => typeof cell === "string" && isUnicode(cell))),
  );
  eachOld(grids, (text, grid, _row, column) => {
    const { verdict } = judge(text, convert);
    if (verdict === "unicode") hasUnicode = true;
    const columns = balance.get(grid) ?? new Map<number, number>();
    balance.set(grid, columns);
    columns.set(column, (columns.get(column) ?? 0) + weightOf(verdict));
  });
  return (grid, _row, column, text) => {
    if (!mayBeOld(text)) return false;
    const { verdict } = judge(text, convert);
    if (verdict !== "either") return verdict === "old";
    const ofColumn = balance.get(grid)?.get(column) ?? 0;
    return ofColumn === 0 ? !hasUnicode : ofColumn > 0;
  };
}

function weightOf(verdict: Verdict): number {
  if (verdict === "either") return 0;
  return verdict === "old" ? 1 : -1;
}
