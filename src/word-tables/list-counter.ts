import { writeNumber } from "./number-words.js";
import type { ListNumbering, Lists } from "./read-lists.js";

/** Which list a paragraph belongs to. */
export interface ListPlace {
  readonly style: string | undefined;
  /** "0" takes the paragraph out of the list of its style. */
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** Counts the lists of a document from its beginning to its end, as Word does. */
export class ListCounter {
  readonly #lists: Lists;
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /**
   * The number of the next paragraph: `undefined` where it has none, "" where it has one that is
   * not known.
   */
  next({ style, list, level }: ListPlace): string | undefined {
    const ofStyle = style === undefined ? undefined : this.#lists.ofStyle.get(style);
    const id = list ?? ofStyle?.list;
    if (id === undefined || id === "0") return undefined;
    const found = this.#lists.byId.get(id);
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
    counts.length = level + 1;
    if (own.format === "bullet") return "-";
    return written(list, counts, own.text);
  }
}

function written(list: ListNumbering, counts: readonly number[], text: string): string | undefined {
  let isKnown = true;
  const label = text.replaceAll(/%([1-9])/g, (_, place: string) => {
    const level = list.levels.get(Number(place) - 1);
    const number = counts[Number(place) - 1] ?? level?.start;
    const one =
      level === undefined || number === undefined ? undefined : writeNumber(number, level.format);
    if (one === undefined) isKnown = false;
    return one ?? "";
  });
  return isKnown ? label : undefined;
}
