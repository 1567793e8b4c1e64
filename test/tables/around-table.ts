/** What stands above and below the table. */
import type { GridCell, GridRange } from "../../src/entries/import.js";
import type { Column } from "./columns.js";
import type { Rows } from "./heading-rows.js";
import type { Layout } from "./layout.js";
import type { Random } from "./random.js";
import type { Printing } from "./table-line.js";
import wordings from "./wordings.json" with { type: "json" };

/** Letterhead and title. */
export function rowsAbove({ frame }: Layout, random: Random, width: number): Rows {
  const { office, title, decision } = wordings.frame;
  const last = Math.max(1, width - 1);
  const over = (top: number): GridRange => ({ top, bottom: top, left: 0, right: last });
  if (frame === "title") return { rows: [[random.pick(title)], []], merges: [over(0)] };
  if (frame !== "letter") return { rows: [], merges: [] };
  const letterhead = [
    office[0] ?? null,
    ...Array.from({ length: last - 1 }, () => null),
    office[1] ?? null,
  ];
  return {
    rows: [letterhead, [], [random.pick(title)], [decision], []],
    merges: [over(2), over(3)],
  };
}

/** Classes, notes and signature. */
export function rowsBelow(
  { layout, random, set }: Printing,
  columns: readonly Column[],
): readonly (readonly GridCell[])[] {
  const at = Math.max(
    0,
    columns.findIndex(({ key }) => key === "title" || key === "level0"),
  );
  const line = (text: string): readonly GridCell[] => [
    ...Array.from({ length: at }, () => null),
    text,
  ];
  const [day = "", marker = "", chair = ""] = wordings.frame.signature;
  const signature = [[], line(day), [...line(marker), null, chair]];
  const notes = [[], line(random.pick(wordings.frame.notes))];
  return [
    ...ladderRows(layout, set.truth.ladder, line),
    ...(layout["frame"] === "notes" ? notes : []),
    ...(layout["frame"] === "letter" ? signature : []),
  ];
}

function ladderRows(
  { ladder }: Layout,
  classes: Printing["set"]["truth"]["ladder"],
  line: (text: string) => readonly GridCell[],
): readonly (readonly GridCell[])[] {
  if (classes === undefined) return [];
  const amount = (value: string | null | undefined): string =>
    `${(value ?? "").replace(".", ",")} điểm`;
  const words = classes.map(({ title, from }, at) => {
    const to = classes[at - 1]?.from;
    if (from === null) return { title, range: `dưới ${amount(to)}` };
    const range =
      at === 0
        ? `từ ${amount(from)} trở lên`
        : `từ ${(from ?? "").replace(".", ",")} đến dưới ${amount(to)}`;
    return { title, range };
  });
  if (ladder === "line")
    return [
      [],
      line(`Xếp loại: ${words.map(({ title, range }) => `${title} ${range}`).join("; ")}.`),
    ];
  if (ladder === "rows")
    return [[], line("Xếp loại"), ...words.map(({ title, range }) => line(`- ${title}: ${range}`))];
  const [first = "", second = ""] = wordings.ladder.tableHeadings;
  return [
    [],
    [...line(first), second],
    ...words.map(({ title, range }) => [...line(title), range]),
  ];
}
