import { readFileSync } from "node:fs";
import type { Rule } from "../../src/entries/index.js";

/** A wording of real form with its right reading, in words of our own. */
export interface CorpusRow {
  readonly source: string;
  readonly text: string;
  readonly max: string;
  /** The rule without keys, and without words where only the numbers matter; "text" for none. */
  readonly rule: Rule | "text";
}

/** The wordings of test/import/rule-corpus.json. */
export const corpus: readonly CorpusRow[] = JSON.parse(
  readFileSync(new URL("./rule-corpus.json", import.meta.url), "utf8"),
);

const words = new Set([
  "label",
  "measure",
  "met",
  "unmet",
  "item",
  "numerator",
  "denominator",
  "name",
]);

/** What a rule makes of figures: everything but its keys and words. */
export function meaningOf(rule: unknown, max: string): unknown {
  const bare = withoutWords(rule) as { kind: string; options?: readonly Worth[] };
  return bare.kind === "choice" && isAllOrNothing(bare.options ?? [], max)
    ? { kind: "pass" }
    : bare;
}

interface Worth {
  readonly points?: string;
  readonly share?: string;
}

// Two levels, all and nothing, say the same as a requirement that is met or not.
function isAllOrNothing(options: readonly Worth[], max: string): boolean {
  const whole = options.some(({ points, share }) => points === max || share === "1");
  const none = options.some(({ points, share }) => points === "0" || share === "0");
  return options.length === 2 && whole && none;
}

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "key" && !words.has(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutWords(inner)]));
}

/** True where every word that the right reading names stands in the rule. */
export function hasWords(rule: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return true;
  return Object.entries(expected).every(([key, value]) => {
    const own = (rule as Record<string, unknown> | undefined)?.[key];
    return words.has(key) && !Array.isArray(value) ? own === value : hasWords(own, value);
  });
}
