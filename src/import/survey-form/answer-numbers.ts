import { type Finding, finding } from "../finding.js";
import { cellAt, type Grid, type GridCell, lineOf, placeOf } from "../grid.js";
import { CellList } from "./cell-list.js";
import { labelEnds, numberBefore, numberBehind } from "./patterns/answers.js";
import { type Question, wordingsOf } from "./questions.js";
import type { AnswerReading } from "./read-answer.js";

/**
 * Watches what the numbers of answers mean. A number alone is the key of an option. A number
 * before words may only count the options of the form, "1. Rất hài lòng": the words are taken as
 * long as each number goes with one option and no number stands alone.
 */
export class AnswerNumbers {
  readonly #optionOf = new Map<string, string>();
  #alone: CellList | undefined;
  #marked: CellList | undefined;
  #mixed: CellList | undefined;
  #sample = "";

  add(reading: AnswerReading, cell: GridCell, row: number, column: number): void {
    if (reading.kind !== "answer") return;
    const { by, key, mark } = reading;
    if (by === "number") this.#alone = added(this.#alone, row, column);
    if (mark === undefined) return;
    const before = this.#optionOf.get(mark);
    if (before === undefined) this.#optionOf.set(mark, key);
    else if (before !== key) this.#mixed = added(this.#mixed, row, column);
    if (by !== "mark") return;
    this.#marked = added(this.#marked, row, column);
    if (this.#sample === "") this.#sample = lineOf(cell);
  }

  /** True when any answer is a number alone. */
  get standAlone(): boolean {
    return this.#alone !== undefined;
  }

  findings(grid: Grid): readonly Finding[] {
    const marked = this.#marked;
    if (marked === undefined) return [];
    const text = this.#sample;
    const doubtful = this.#mixed ?? this.#alone;
    if (doubtful === undefined) {
      const place = placeOf(grid, marked.row, marked.column);
      return [finding("warning", "answer-by-words", place, { text, cells: marked.words() })];
    }
    return [doubtful, marked].map((list) =>
      finding("error", "answer-contradicts", placeOf(grid, list.row, list.column), {
        text,
        cells: list.words(),
      }),
    );
  }
}

function added(list: CellList | undefined, row: number, column: number): CellList {
  if (list === undefined) return new CellList(row, column);
  list.add(row, column);
  return list;
}

/**
 * Errors where the headings, or the lines above them, print another number of an option than its
 * key, as "1 = Rất hài lòng, 5 = Rất không hài lòng" on a scale whose best answer is 5.
 *
 * @param columns those of the questions of the scale
 */
export function printedScaleFindings(
  grid: Grid,
  headingRow: number,
  columns: readonly number[],
  { options }: Question,
): readonly Finding[] {
  const read = printedNumbers(options);
  const above = grid.rows
    .slice(0, headingRow)
    .flatMap((cells, row) => cells.map((_, column) => [row, column] as const));
  const places = [...above, ...columns.map((column) => [headingRow, column] as const)];
  return places.flatMap(([row, column]) => {
    const wrong = read(lineOf(cellAt(grid, row, column)));
    return wrong === undefined
      ? []
      : [finding("error", "printed-scale-differs", placeOf(grid, row, column), wrong)];
  });
}

interface PrintedNumber {
  /** "1 - Rất hài lòng". */
  readonly text: string;
  readonly key: string;
}

function printedNumbers(options: Question["options"]): (text: string) => PrintedNumber | undefined {
  const labels = options
    .flatMap(({ key, label }) =>
      wordingsOf(label).map((words) => ({
        key,
        words,
        spelled: words.normalize("NFC").toLowerCase(),
      })),
    )
    .sort((one, other) => other.spelled.length - one.spelled.length);
  return (text) => {
    const line = text.toLowerCase();
    const before = [...line.matchAll(numberBefore)].map((found) => {
      const rest = line.slice(found.index + found[0].length);
      const label = labels.find(({ spelled }) => rest.startsWith(spelled));
      const ends = label !== undefined && labelEnds.test(rest.slice(label.spelled.length));
      return { label: ends ? label : undefined, number: found[1] };
    });
    const behind = [...line.matchAll(numberBehind)].map((found) => {
      const rest = line.slice(0, found.index).trimEnd();
      const label = labels.find(({ spelled }) => rest.endsWith(spelled));
      return { label, number: found[1] ?? found[2] };
    });
    const wrong = [...before, ...behind].find(
      ({ label, number }) => label !== undefined && label.key !== number,
    );
    return wrong?.label === undefined
      ? undefined
      : { text: `${wrong.number} - ${wrong.label.words}`, key: wrong.label.key };
  };
}
