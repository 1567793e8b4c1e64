/** Prints a set, or a filled sheet, as the grid of its layout. */
import type { Grid, GridCell, GridRange } from "../../src/import.js";
import { isLevelColumns, type Layout } from "./draw-layout.js";
import type { Random } from "./random.js";
import { type Printing, type TableLine, tableLines } from "./table-lines.js";
import wordings from "./wordings.json" with { type: "json" };

interface Column {
  /** Key of its cells. */
  readonly key: string;
  readonly heading: string;
  /** What stands above its heading, for headings of two rows. */
  readonly above?: string;
  /** What every leaf has in it. */
  readonly filler?: string;
}

/** The grid of the table alone, with what stands above and below it. */
export function printTable(printing: Printing): Grid {
  const { layout, random } = printing;
  const lines = tableLines(printing);
  const columns = columnsOf(printing);
  const headings = headingRows(layout, columns);
  const body = bodyRows(layout, random, columns, lines, headings.rows);
  const above = rowsAbove(layout, random, columns.length);
  const below = rowsBelow(printing, columns);
  const down = above.rows.length;
  return {
    name: "Bảng",
    rows: [...above.rows, ...headings.rows, ...body.rows, ...below],
    merges: [
      ...above.merges,
      ...headings.merges.map((one) => moved(one, down)),
      ...body.merges.map((one) => moved(one, down + headings.rows.length)),
    ],
    formulas: [],
  };
}

function moved({ top, bottom, left, right }: GridRange, down: number): GridRange {
  return { top: top + down, bottom: bottom + down, left, right };
}

function columnsOf({ layout, random, sheet }: Printing): readonly Column[] {
  const words =
    layout["headingWords"] === "rare" ? wordings.headings.rare : wordings.headings.common;
  const isScale = layout["headingWords"] === "scale-is-rule" || layout["ruleIn"] === "scale-only";
  const isOwn = layout["codeColumn"] !== "in-title";
  const besideRunning = layout["codeColumn"] === "beside-running";
  const hasMax =
    layout["ruleIn"] !== "scale-only" && !(sheet !== undefined && layout["maxColumn"] === "absent");
  const hasRule = ["column", "column-rows", "column-rows-merged", "scale-only"].includes(
    layout["ruleIn"] ?? "",
  );
  const levels = random
    .pick(wordings.headings.levels)
    .map((heading, at) => ({ key: `level${at}`, heading }));
  const max = isScale ? "Điểm tối đa" : random.pick(words.max);
  const weightWords = { shares: "Trọng số", whole: "Hệ số", percent: "Tỷ trọng" };
  const weight = weightWords[layout["weights"] as keyof typeof weightWords];
  const base: readonly Column[] = [
    ...(besideRunning ? [{ key: "counter", heading: "STT" }] : []),
    ...(isLevelColumns(layout)
      ? levels
      : [
          ...(isOwn
            ? [{ key: "code", heading: besideRunning ? "Mã tiêu chí" : random.pick(words.code) }]
            : []),
          { key: "title", heading: random.pick(words.title) },
        ]),
    ...(weight === undefined ? [] : [{ key: "weight", heading: weight }]),
    ...(hasMax ? [{ key: "max", heading: max, above: "Điểm" }] : []),
    ...(hasRule
      ? [{ key: "rule", heading: isScale ? "Thang điểm" : random.pick(words.rule) }]
      : []),
    ...extraColumns(layout, random),
  ];
  const ordered =
    layout["columnOrder"] === "permuted" && !isLevelColumns(layout) ? random.shuffled(base) : base;
  const spaced = layout["columnOrder"] === "spacer" ? withSpacer(ordered, random) : ordered;
  const columns = [...spaced, ...filledColumns(layout, random, sheet)];
  return columns.map((one) => ({ ...one, heading: headingIn(layout, one.heading) }));
}

function headingIn({ headingWords }: Layout, heading: string): string {
  if (headingWords === "capitals") return heading.toUpperCase();
  return headingWords === "two-lines" ? heading.replace(" ", "\n") : heading;
}

function withSpacer(columns: readonly Column[], random: Random): readonly Column[] {
  const at = random.between(1, columns.length);
  return [...columns.slice(0, at), { key: "spacer", heading: "" }, ...columns.slice(at)];
}

function extraColumns({ columnOrder }: Layout, random: Random): readonly Column[] {
  if (columnOrder === "past-years") {
    return wordings.headings.pastYears.map((heading, at) => ({
      key: `past${at}`,
      heading,
      filler: "0,5",
    }));
  }
  if (columnOrder !== "extra") return [];
  return random
    .shuffled(wordings.headings.extra)
    .slice(0, random.between(1, 3))
    .map(([heading = "", filler = ""], at) => ({ key: `extra${at}`, heading, filler }));
}

function filledColumns(
  layout: Layout,
  random: Random,
  sheet: Printing["sheet"],
): readonly Column[] {
  if (sheet === undefined) return [];
  const isSide = sheet.units.length > 1;
  const points = sheet.units.flatMap(({ name, rounds }, unit) =>
    rounds.map(({ heading }, round) => {
      const isNamedByUnit = layout["units"] === "side-by-side";
      return {
        key: `${unit}.${round}`,
        heading: isNamedByUnit ? name : heading,
        above: isSide ? name : wordings.headings.above.filled,
      };
    }),
  );
  const words =
    layout["headingWords"] === "rare" ? wordings.headings.rare : wordings.headings.common;
  const remark = { key: "remark", heading: random.pick(words.remark) };
  const of = (list: readonly (readonly string[])[]): readonly Column[] =>
    list.map(([heading = "", filler = ""], at) => ({ key: `said${at}`, heading, filler }));
  switch (layout["remarks"]) {
    case "remark":
      return [...points, remark];
    case "reason":
      return [...points, ...of(wordings.headings.reason)];
    case "plan":
      return [...points, ...of(wordings.headings.plan)];
    case "many":
      return [...points.slice(0, 1), remark, ...points.slice(1), ...of(wordings.headings.reason)];
    default:
      return points;
  }
}

interface Rows {
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly GridRange[];
}

function headingRows(layout: Layout, columns: readonly Column[]): Rows {
  const own = columns.map(({ heading }) => (heading === "" ? null : heading));
  const numbers = columns.map((_, at) => `(${at + 1})`);
  const letters = columns.map((_, at) => (at < 2 ? (["A", "B"][at] ?? "") : String(at - 1)));
  switch (layout["headingRows"]) {
    case "numbered":
      return { rows: [own, numbers], merges: [] };
    case "lettered":
      return { rows: [own, letters], merges: [] };
    case "two-merged":
      return twoRows(columns);
    default:
      return { rows: [own], merges: [] };
  }
}

function twoRows(columns: readonly Column[]): Rows {
  const merges: GridRange[] = [];
  const [first, second]: [GridCell[], GridCell[]] = [[], []];
  columns.forEach(({ heading, above }, at) => {
    const text = heading === "" ? null : heading;
    if (above === undefined) {
      first.push(text);
      second.push(null);
      merges.push({ top: 0, bottom: 1, left: at, right: at });
      return;
    }
    second.push(text);
    const isFirst = columns[at - 1]?.above !== above;
    first.push(isFirst ? above : null);
    const next = columns.findIndex((one, place) => place > at && one.above !== above);
    const right = (next < 0 ? columns.length : next) - 1;
    if (isFirst && right > at) merges.push({ top: 0, bottom: 0, left: at, right });
  });
  return { rows: [first, second], merges };
}

function bodyRows(
  layout: Layout,
  random: Random,
  columns: readonly Column[],
  lines: readonly TableLine[],
  headings: readonly (readonly GridCell[])[],
): Rows {
  const rows: (readonly GridCell[])[] = [];
  const merges: GridRange[] = [];
  const starts = new Map<string, number>();
  const numbers = columns.map((_, at) => `(${at + 1})`);
  const repeat =
    layout["repeats"] === "none" || lines.length < 3 ? -1 : random.between(1, lines.length - 1);
  let count = 0;
  lines.forEach((line, at) => {
    const isCut = at === repeat && (line.continues ?? []).length === 0;
    if (isCut && layout["repeats"] !== "numbers") rows.push(...headings);
    if (isCut && layout["repeats"] !== "headings") rows.push(numbers);
    count += isCounted(line) ? 1 : 0;
    const row = rows.length;
    rows.push(columns.map((column) => cellOf(column, line, count)));
    if (line.merged === "across")
      merges.push({ top: row, bottom: row, left: 0, right: columns.length - 1 });
    if (line.merged === "two") merges.push({ top: row, bottom: row, left: 0, right: 1 });
    columns.forEach(({ key }, place) => {
      if (!(line.continues ?? []).includes(key)) starts.set(key, row);
      else grow(merges, { top: starts.get(key) ?? row, bottom: row, left: place, right: place });
    });
  });
  return { rows, merges };
}

function grow(merges: GridRange[], block: GridRange): void {
  const at = merges.findIndex(
    ({ top, left, right }) => top === block.top && left === block.left && right === block.right,
  );
  if (at < 0) merges.push(block);
  else merges[at] = block;
}

function isCounted({ cells }: TableLine): boolean {
  return (cells["code"] ?? null) !== null;
}

function cellOf({ key, filler }: Column, { cells }: TableLine, count: number): GridCell {
  if (key === "counter") return (cells["code"] ?? null) === null ? null : { number: String(count) };
  // Other columns have something where a row has points or a rule, as leaves do.
  if (filler !== undefined) return "0.0" in cells || "rule" in cells ? filler : null;
  return cells[key] ?? null;
}

function rowsAbove({ frame }: Layout, random: Random, width: number): Rows {
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

function rowsBelow(
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
