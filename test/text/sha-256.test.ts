import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/text/canonical-json.js";
import { sha256 } from "../../src/text/sha-256.js";
import { parIndexCaMau2013, prepareCriteriaSet } from "../support/library.js";

const expected = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("of %j is that of the standard", (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it("is what the host computes, for text of every kind and of every length about a block", () => {
    for (const length of [1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) {
      expect(sha256("x".repeat(length))).toBe(expected("x".repeat(length)));
    }
    for (const text of ["phường Dị Sử", "漢字", "😀", "\ud800", "a\udc00b", "\u07ff\u0800\uffff"]) {
      expect(sha256(text), text).toBe(expected(text));
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(expected(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the digest of a set", () => {
  const { digest } = prepareCriteriaSet(parIndexCaMau2013);

  it("does not hang on the order of keys, nor on what only editors read", () => {
    const turned = Object.fromEntries(Object.entries(parIndexCaMau2013).reverse());
    expect(prepareCriteriaSet(turned as unknown as typeof parIndexCaMau2013).digest).toBe(digest);
    expect(prepareCriteriaSet({ ...parIndexCaMau2013, $schema: "x" }).digest).toBe(digest);
    expect(digest).toBe(expected(canonicalJson(parIndexCaMau2013, ["$schema"])));
  });

  it("is another one for other content, and stays that of the set that was given", () => {
    const own = { ...parIndexCaMau2013, title: "Bộ khác" };
    const prepared = prepareCriteriaSet(own);
    own.title = "Bộ khác nữa";
    expect(prepared.digest).not.toBe(digest);
    expect(prepared.digest).toBe(
      prepareCriteriaSet({ ...parIndexCaMau2013, title: "Bộ khác" }).digest,
    );
  });
});
