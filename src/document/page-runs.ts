import { isNumberCell } from "./cell.js";
import type { AnnexBlock, Block, Cell } from "./document.js";
import { plainText } from "./run-text.js";

/** Blocks that stand on pages of one orientation. */
export interface PageRun {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** Letters between two wide tables that do not pay for turning the page twice. */
const shortText = 1500;

/** Letters after a wide table that stay on its pages, such as remarks on it. */
const shortRemark = 800;

/**
 * Divides a document into runs of pages of one orientation, with as few turns as may be: the
 * heading of a wide table goes with it, so do remarks under it, and what stands between two wide
 * tables if it is short. An annex says itself how its pages stand.
 */
export function pageRuns(
  blocks: readonly Block[],
  isWide: (block: Block) => boolean,
): readonly PageRun[] {
  const orientations = annexOrientations(blocks);
  const start = orientations.findIndex((orientation) => orientation !== undefined);
  if (start < 0) return bodyRuns(blocks, isWide);
  const turned = orientations.slice(start).map((orientation) => orientation === "landscape");
  return [...bodyRuns(blocks.slice(0, start), isWide), ...toRuns(blocks.slice(start), turned)];
}

/** For each block how the pages of its annex stand; nothing before the first annex. */
export function annexOrientations(
  blocks: readonly Block[],
): readonly (AnnexBlock["orientation"] | undefined)[] {
  let current: AnnexBlock["orientation"] | undefined;
  return blocks.map((block) => {
    if (block.kind === "annex") current = block.orientation;
    return current;
  });
}

function bodyRuns(blocks: readonly Block[], isWide: (block: Block) => boolean): readonly PageRun[] {
  const landscape = blocks.map(isWide);
  if (landscape.includes(true)) {
    for (const at of wideTables(landscape)) {
      landscape.fill(true, startOfLead(blocks, at), at);
      landscape.fill(true, at, endOfRemarks(blocks, at));
    }
    fillShortGaps(blocks, landscape);
    keepSignature(blocks, landscape);
  }
  return toRuns(blocks, landscape);
}

function wideTables(landscape: readonly boolean[]): readonly number[] {
  return landscape.flatMap((isWide, at) => (isWide ? [at] : []));
}

// Without a heading near, the table stands alone: nobody can tell which text leads to it.
function startOfLead(blocks: readonly Block[], table: number): number {
  let start = table;
  while (isText(blocks[start - 1])) start -= 1;
  if (blocks[start - 1]?.kind !== "heading") return table;
  while (blocks[start - 1]?.kind === "heading") start -= 1;
  // A title stays on the first page, under the letterhead.
  return blocks[start - 1]?.kind === "letterhead" ? table : start;
}

function endOfRemarks(blocks: readonly Block[], table: number): number {
  let end = table + 1;
  while (isText(blocks[end])) end += 1;
  const letters = blocks.slice(table + 1, end).reduce((sum, block) => sum + lettersOf(block), 0);
  return letters > shortRemark ? table + 1 : end;
}

function isText(block: Block | undefined): boolean {
  return block?.kind === "paragraph" || block?.kind === "notice";
}

function fillShortGaps(blocks: readonly Block[], landscape: boolean[]): void {
  let end = -1;
  for (const at of wideTables(landscape)) {
    const between = blocks.slice(end + 1, at);
    const letters = between.reduce((sum, block) => sum + lettersOf(block), 0);
    if (end >= 0 && letters <= shortText) landscape.fill(true, end, at);
    end = at;
  }
}

// A signature never stands on a page of its own.
function keepSignature(blocks: readonly Block[], landscape: boolean[]): void {
  blocks.forEach((block, at) => {
    if (block.kind === "signature" && at > 0) landscape[at] = landscape[at - 1] as boolean;
  });
}

function toRuns(blocks: readonly Block[], landscape: readonly boolean[]): readonly PageRun[] {
  const runs: { landscape: boolean; blocks: Block[] }[] = [];
  blocks.forEach((block, at) => {
    const turned = landscape[at] as boolean;
    const last = runs.at(-1);
    if (last?.landscape === turned) last.blocks.push(block);
    else runs.push({ landscape: turned, blocks: [block] });
  });
  return runs;
}

function lettersOf(block: Block): number {
  switch (block.kind) {
    case "heading":
    case "notice":
      return block.text.length;
    case "paragraph":
      return plainText(block.text).length;
    case "list":
      return block.items.map(plainText).join("").length;
    case "table":
      return block.rows.reduce(
        (sum, row) => sum + ("group" in row ? row.group.length : lettersOfCells(row)),
        0,
      );
    case "annex":
    case "figure":
    case "letterhead":
    case "signature":
      return shortText + 1;
  }
}

function lettersOfCells(row: readonly Cell[]): number {
  return row.reduce((sum, cell) => sum + lettersOfCell(cell), 0);
}

function lettersOfCell(cell: Cell): number {
  if (cell === null || isNumberCell(cell)) return 6;
  return typeof cell === "string" ? cell.length : cell.text.length;
}
