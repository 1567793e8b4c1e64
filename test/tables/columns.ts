import { isLevelColumns, type Layout } from "./layout.js";
import type { Random } from "./random.js";
import type { Printing } from "./table-line.js";
import wordings from "./wordings.json" with { type: "json" };

/** A column of the printed table. */
export interface Column {
  /** Key of its cells. */
  readonly key: string;
  readonly heading: string;
  /** What stands above its heading, for headings of two rows. */
  readonly above?: string;
  /** What every leaf has in it. */
  readonly filler?: string;
}

/** The columns in the order of the layout, with their headings. */
export function columnsOf({ layout, random, sheet }: Printing): readonly Column[] {
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
