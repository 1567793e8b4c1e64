/** Wording of the sets that ship: letters in one piece, so that texts can be searched and compared. */
import { describe, expect, it } from "vitest";
import type { CriteriaSet } from "../../src/entries/index.js";
import * as sets from "../../src/indices/criteria-sets.js";

describe("the texts of a set that ships", () => {
  it.each(Object.values(sets) as readonly CriteriaSet[])(
    "of $id are in composed letters",
    (set) => {
      const text = JSON.stringify(set);
      expect(text.normalize("NFC")).toBe(text);
    },
  );
});
