/** A long list of broken items, wherever a document may hold one, is read to its end. */
import { describe, expect, it } from "vitest";
import { expectWords } from "../support/expect-words.js";
import { type Parse, parsers } from "../support/parsers.js";

const names = Object.keys(parsers);
const of = (name: string) => parsers[name] as readonly [Parse, unknown];

describe("a list of 20,000 broken items, anywhere in a document", () => {
  const broken = [{}, { code: "x", key: "x", criterion: "x", answers: {}, date: "x" }];

  function* withLongLists(value: unknown): Generator<unknown> {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const item of [...broken, value[0]]) yield new Array(20_000).fill(item);
      for (const changed of withLongLists(value[0])) yield [changed, ...value.slice(1)];
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      for (const changed of withLongLists(item)) yield { ...value, [key]: changed };
    }
  }

  it.each(names)("is read by %s to its end", (name) => {
    const [parse, document] = of(name);
    for (const changed of withLongLists(document)) expectWords(parse(changed));
  });
});
