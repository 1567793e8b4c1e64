import { writeNumber } from "./number-words.js";
import type { ListLevel, ListNumbering } from "./read-lists.js";
import type { Styles } from "./read-styles.js";

/** Which list a paragraph belongs to. */
export interface ListPlace {
  readonly style: string | undefined;
  /** "0" takes the paragraph out of the list of its style. */
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** Counts the lists of a document from its beginning to its end, as Word does. */
export class ListCounter {
  readonly #lists: ReadonlyMap<string, ListNumbering>;
  readonly #ofStyle: Styles["lists"];
  readonly #counts = new Map<string, Counts>();
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, ListNumbering>, ofStyle: Styles["lists"]) {
    this.#lists = lists;
    this.#ofStyle = ofStyle;
  }

  /**
   * The number of the next paragraph: `undefined` where it has none, "" where it has one that is
   * not known.
   */
  next({ style, list, level }: ListPlace): string | undefined {
    const ofStyle = style === undefined ? undefined : this.#ofStyle.get(style);
    const id = list ?? ofStyle?.list;
    if (id === undefined || id === "0") return undefined;
    const found = this.#lists.get(id);
    if (found === undefined) return "";
    return this.#count(id, found, level ?? ofStyle?.level ?? 0) ?? "";
  }

  #count(id: string, list: ListNumbering, level: number): string | undefined {
    const own = list.levels.get(level);
    if (own === undefined) return undefined;
    const counts = this.#counts.get(list.counter) ?? [];
    this.#counts.set(list.counter, counts);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [at, start] of list.restarts) counts[at] = start - 1;
    }
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < counts.length; below += 1) {
      if (level < (list.levels.get(below)?.restartsBelow ?? below)) counts[below] = undefined;
    }
    if (own.format === "bullet") return "-";
    return written(list, counts, own);
  }
}

/** The last number of each level; none where it begins anew. */
type Counts = (number | undefined)[];

function written(
  list: ListNumbering,
  counts: Counts,
  { text, isInDigits }: ListLevel,
): string | undefined {
  let isKnown = true;
  const label = text.replaceAll(/%([1-9])/g, (_, place: string) => {
    const level = list.levels.get(Number(place) - 1);
    const number = counts[Number(place) - 1] ?? level?.start;
    const format = isInDigits ? "decimal" : level?.format;
    const one =
      format === undefined || number === undefined ? undefined : writeNumber(number, format);
    if (one === undefined) isKnown = false;
    return one ?? "";
  });
  return isKnown ? label : undefined;
}
