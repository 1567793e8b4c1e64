/**
 * Every parser with anything at all: values that JSON holds and values that only a program holds, in
 * place of the document or anywhere inside it. None throws, and every refusal says something.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as chiso from "../../src/entries/index.js";
import { expectWords } from "../support/expect-words.js";
import { fuzzRuns, mutations, strangeMutations } from "../support/mutations.js";
import { type Parse, parsers } from "../support/parsers.js";

const names = Object.keys(parsers);
const of = (name: string) => parsers[name] as readonly [Parse, unknown];

describe("every parse function of the library", () => {
  it("stands here", () => {
    const exported = Object.keys(chiso).filter((name) => name.startsWith("parse"));
    expect(names.sort()).toEqual(exported.sort());
  });

  it.each(names)("%s accepts its document as it is", (name) => {
    const [parse, document] = of(name);
    expect(parse(document)).toEqual({ ok: true, value: document });
  });

  it.each(names)("%s reads whatever JSON holds, and never calls that unreadable", (name) => {
    const [parse, document] = of(name);
    fc.assert(
      fc.property(mutations(document), (changed) => {
        const result = parse(changed);
        expectWords(result);
        const codes = result.ok ? [] : result.problems.map(({ code }) => code);
        expect(codes).not.toContain("cannot-read-value");
      }),
      { numRuns: fuzzRuns },
    );
  });

  it.each(names)("%s never throws, whatever a program holds", (name) => {
    const [parse, document] = of(name);
    fc.assert(
      fc.property(strangeMutations(document), (change) => {
        expectWords(parse(change()));
      }),
      { numRuns: fuzzRuns },
    );
  });

  it.each(names)("%s tells no more problems than it is asked for", (name) => {
    const [parse, document] = of(name);
    fc.assert(
      fc.property(mutations(document), (changed) => {
        const result = parse(changed, { maxProblems: 1 });
        if (!result.ok) expect(result.problems.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: Math.ceil(fuzzRuns / 10) },
    );
  });
});
