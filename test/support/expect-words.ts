import { expect } from "vitest";
import type { ParseResult } from "../../src/entries/index.js";

/** A refusal says something in each language, and no word of the other. */
export function expectWords(result: ParseResult<unknown>): void {
  if (result.ok) return;
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { message } of result.problems) {
    for (const words of [message.vi, message.en]) {
      expect(words).not.toMatch(/undefined|\[object|^$/);
    }
    expect(message.en.replaceAll(/".*"/g, "")).not.toMatch(/[\u00c0-\u1ef9]/);
  }
}
