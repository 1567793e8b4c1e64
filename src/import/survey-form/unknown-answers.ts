import { inBoth, textIn } from "../../text/language.js";
import { type Finding, finding } from "../finding.js";
import { type Grid, placeOf } from "../grid.js";
import { shortened } from "../shortened.js";
import { CellList } from "./cell-list.js";
import type { Question } from "./questions.js";

/** Texts of one question that are told one by one. */
const told = 20;

/** Gathers the answers to one question that are none of its options. */
export class UnknownAnswers {
  readonly #question: Question;
  readonly #lists = new Map<string, CellList>();
  #more: CellList | undefined;

  constructor(question: Question) {
    this.#question = question;
  }

  add(text: string, row: number, column: number): void {
    const list = this.#lists.get(text);
    if (list !== undefined) list.add(row, column);
    else if (this.#lists.size < told) this.#lists.set(text, new CellList(row, column));
    else if (this.#more === undefined) this.#more = new CellList(row, column);
    else this.#more.add(row, column);
  }

  findings(grid: Grid): readonly Finding[] {
    const { code, isCriterion, options } = this.#question;
    const labels = inBoth((language) =>
      options.map(({ label }) => `"${textIn(label, language)}"`).join(", "),
    );
    const place = ({ row, column }: CellList) =>
      placeOf(grid, row, column, isCriterion ? code : undefined);
    const each = [...this.#lists].map(([text, list]) =>
      finding("error", "unknown-answer", place(list), {
        text: shortened(text),
        code,
        options: labels,
        cells: list.words(),
      }),
    );
    if (this.#more === undefined) return each;
    const count = String(this.#more.count);
    return [...each, finding("error", "unknown-answers", place(this.#more), { code, count })];
  }
}
