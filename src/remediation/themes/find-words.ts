import { madeOnce } from "../../problems/made-once.js";
import { comparableWords } from "../../text/comparable-words.js";
import { abbreviations } from "./patterns/abbreviations.js";

/** A text for looking for words in: spaces around each, abbreviations written out. */
export function searchable(text: string): string {
  return ` ${comparableWords(text).map(writtenOut).join(" ")} `;
}

function writtenOut(word: string): string {
  return comparable().get(word) ?? word;
}

const comparable: () => ReadonlyMap<string, string> = /* @__PURE__ */ madeOnce(
  () =>
    new Map(
      [...abbreviations].map(([short, long]) => [
        comparableWords(short).join(" "),
        comparableWords(long).join(" "),
      ]),
    ),
);

/** Words to look for; "…" stands for up to eight words in between. */
export interface WordPattern {
  /** Finds them in a searchable text. */
  readonly pattern: RegExp;
  /** How many words it names: the more, the surer. */
  readonly count: number;
}

/** Words as a pattern, to be made once. */
export function wordPattern(words: string): WordPattern {
  const parts = words.split("…").map((part) => comparableWords(part));
  return {
    pattern: new RegExp(` ${parts.map((part) => part.join(" ")).join("(?: [^ ]+){0,8} ")} `, "u"),
    count: parts.reduce((sum, part) => sum + part.length, 0),
  };
}
