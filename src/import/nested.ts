/** A tree of keys that is filled value by value and then read as plain data. */
export class NestedValues {
  readonly #values = new Map<string, unknown>();

  /** Sets the value at some keys. */
  set(keys: readonly string[], value: unknown): void {
    const [first = "", ...rest] = keys;
    if (rest.length === 0) {
      this.#values.set(first, value);
      return;
    }
    const inner = this.#values.get(first);
    const below = inner instanceof NestedValues ? inner : new NestedValues();
    below.set(rest, value);
    this.#values.set(first, below);
  }

  get isEmpty(): boolean {
    return this.#values.size === 0;
  }

  /**
   * Plain objects; a key such as "__proto__" stays a key.
   *
   * @param lists make lists of what has the keys 0, 1, 2 …
   */
  toData(lists: boolean): unknown {
    const entries = [...this.#values].map(
      ([key, value]) => [key, value instanceof NestedValues ? value.toData(lists) : value] as const,
    );
    const isList = lists && entries.length > 0 && entries.every(([key], at) => key === String(at));
    return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  }
}
