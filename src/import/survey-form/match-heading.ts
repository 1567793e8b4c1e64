import { foldText } from "../grid.js";
import type { HeadingIndex } from "./heading-index.js";
import { asksOther, numberedQuestion } from "./patterns/headings.js";
import type { Question } from "./questions.js";

/**
 * How a heading fits a question: by its `code` alone, by its `title` (with or without its code),
 * by its wording within a longer heading (`part`), or by a `number` before words of its own, which
 * may be the form's own count.
 */
export type HeadingFit = "code" | "title" | "part" | "number";

/** The question that a heading fits. */
export interface HeadingMatch {
  readonly question: Question;
  readonly fit: HeadingFit;
  /** The number that the heading prints, where it is the code of another question. */
  readonly otherCode?: string;
}

/** Questions that a heading fits equally well. */
export interface AmbiguousHeading {
  readonly among: readonly Question[];
}

/** What a heading says of questions, if anything. */
export function matchHeading(
  heading: string,
  index: HeadingIndex,
): HeadingMatch | AmbiguousHeading | undefined {
  const texts = textsOf(heading);
  return (
    firstOf(texts, (text) => byWords(text, index)) ??
    firstOf(texts, (text) => byPart(text, index)) ??
    firstOf(texts, (text) => byNumber(text, index))
  );
}

/** The number or code that stands before the words of a heading, and the words. */
export function splitHeading(text: string): { readonly printed: string; readonly words: string } {
  const [, number = "", sign = "", words = ""] = numberedQuestion.exec(text) ?? [];
  if (number !== "") return { printed: number, words: sign === "" ? text : words.trim() };
  const [, code = "", rest = ""] = /^([^\s:]+)\s*:\s*(.*)$/u.exec(text) ?? [];
  return code === "" ? { printed: "", words: text } : { printed: code, words: rest };
}

// Of a grid "Câu hỏi [Dòng]" the row is what is asked.
function textsOf(heading: string): readonly string[] {
  const [, stem = "", row = ""] = /^(.*?)\s*\[([^[\]]+)\]$/u.exec(heading) ?? [];
  if (row === "") return [heading];
  return asksOtherwise(stem) ? [heading] : [row, heading, stem];
}

// How much something matters, or why, is another question with the same words in it.
function asksOtherwise(text: string): boolean {
  return asksOther.test(foldText(text));
}

function firstOf<T>(
  texts: readonly string[],
  match: (text: string) => T | undefined,
): T | undefined {
  for (const text of texts) {
    const found = match(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function byWords(text: string, index: HeadingIndex): HeadingMatch | AmbiguousHeading | undefined {
  const { printed, words } = splitHeading(text);
  const coded = printed === "" ? undefined : index.byCode(printed);
  const named = index.byCode(text) ?? (words === "" ? coded : undefined);
  const titled = [...new Set([...index.byTitle(text), ...index.byTitle(words)])];
  if (named === undefined) return chosen(titled, coded, "title");
  return titled.length === 0 || titled.includes(named)
    ? { question: named, fit: titled.length === 0 ? "code" : "title" }
    : { among: [named, ...titled] };
}

function byPart(text: string, index: HeadingIndex): HeadingMatch | AmbiguousHeading | undefined {
  const { printed } = splitHeading(text);
  const within = index
    .within(text)
    .filter(({ titles }) => !asksOtherwise(text) || titles.some(asksOtherwise));
  return chosen(within, index.byCode(printed), "part");
}

function byNumber(text: string, index: HeadingIndex): HeadingMatch | undefined {
  const { printed, words } = splitHeading(text);
  const isNumbered = words !== text && /^[^\d]*\p{L}/u.test(words);
  const coded = isNumbered ? index.byCode(printed) : undefined;
  return coded === undefined ? undefined : { question: coded, fit: "number" };
}

// A number beside the words decides between questions with the same words; it never outweighs them.
function chosen(
  fitting: readonly Question[],
  coded: Question | undefined,
  fit: HeadingFit,
): HeadingMatch | AmbiguousHeading | undefined {
  const [only, ...more] = fitting;
  if (only === undefined) return undefined;
  if (coded !== undefined && fitting.includes(coded)) return { question: coded, fit };
  if (more.length > 0) return { among: fitting };
  return { question: only, fit, ...(coded === undefined ? {} : { otherCode: coded.code }) };
}
