import type { Block, Cell, TableBlock } from "../../document/document.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatPercentage } from "../../numbers/format-number.js";
import { toPercentage } from "../../numbers/percentage.js";
import type { LevelTable } from "../../roadmap/level-table.js";
import { number } from "../score-document.js";
import { levelWords } from "./level-words.js";
import { commonWords } from "./words.js";

/** The years of a table of levels. */
export function yearsOf({ from, units }: LevelTable): readonly number[] {
  const count = units.reduce((most, { levels }) => Math.max(most, levels.length), 0);
  return Array.from({ length: count }, (_, at) => from + at);
}

/** Each unit with its level in each year; nothing stands in a year in which it does not count. */
export function levelTableBlock(table: LevelTable, kinds: string): TableBlock {
  const years = yearsOf(table);
  return {
    kind: "table",
    columns: [
      { title: commonWords.rowNumber, align: "centre" },
      { title: commonWords.nameOf(kinds), align: "left", flexible: true },
      ...years.map((year) => ({ title: String(year), align: "centre" as const })),
    ],
    rows: table.units.map(({ name, levels }, at): readonly Cell[] => [
      String(at + 1),
      name,
      ...levels.map((level) => (level === null ? "" : String(level))),
    ]),
  };
}

/** How many units stand at each level at the end of each year. */
export function levelCountsBlock(table: LevelTable, highest: number): readonly Block[] {
  const years = yearsOf(table);
  const levelsOf = years.map((_, at) => table.units.flatMap(({ levels }) => levels[at] ?? []));
  const countRow = (title: string, is: (level: number) => boolean): readonly Cell[] => [
    title,
    ...levelsOf.map((levels) => number(String(levels.filter(is).length))),
  ];
  const shareRow = (title: string, least: number): readonly Cell[] => [
    title,
    ...levelsOf.map((levels) => shareOf(levels.filter((level) => level >= least).length, levels)),
  ];
  return [
    { kind: "heading", level: 3, text: levelWords.sums },
    {
      kind: "table",
      columns: [
        { title: levelWords.content, align: "left", flexible: true },
        ...years.map((year) => ({ title: String(year), align: "right" as const })),
      ],
      rows: [
        countRow(levelWords.allUnits, () => true),
        countRow(commonWords.belowStandard, (level) => level === 0),
        ...Array.from({ length: highest }, (_, at) =>
          countRow(commonWords.level(at + 1), (level) => level === at + 1),
        ),
        shareRow(levelWords.shareAtLeastOne, 1),
        shareRow(levelWords.shareAboveOne, 2),
      ],
    },
  ];
}

function shareOf(count: number, { length }: readonly number[]): string {
  if (length === 0) return "–";
  return formatPercentage(toPercentage(new ExactDecimal(count), new ExactDecimal(length)), "vi");
}
