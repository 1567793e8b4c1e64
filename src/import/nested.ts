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

  /** Plain objects; a key such as "__proto__" stays a key. */
  toObject(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#entries(false));
  }

  /** Plain data, with lists of what has the keys 0, 1, 2 … */
  toData(): unknown {
    const entries = this.#entries(true);
    const isList = entries.length > 0 && entries.every(([key], at) => key === String(at));
    return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  }

  #entries(lists: boolean): readonly (readonly [string, unknown])[] {
    return [...this.#values].map(([key, value]) => {
      if (!(value instanceof NestedValues)) return [key, value];
      return [key, lists ? value.toData() : value.toObject()];
    });
  }
}
