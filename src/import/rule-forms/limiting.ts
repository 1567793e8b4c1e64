import {
  apart,
  clauseStart,
  conditionWords,
  exceptionWords,
  sentenceWords,
} from "./patterns/conditions.js";

/** Matches whole words, with marks, in text as the table prints it. */
function anyOf(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, "iu");
}

const exception = anyOf(exceptionWords);
const condition = anyOf(conditionWords);

/** True for words that make an exception: no label says what they do to the points. */
export function saysException(label: string): boolean {
  return exception.test(label) || apart.test(label);
}

/**
 * True for words that limit what is counted, or say when: a level may be described by them, since
 * a person compares the level; a count, a share or a deduction may not.
 */
export function saysCondition(label: string): boolean {
  return saysException(label) || condition.test(label);
}

const verb = anyOf(sentenceWords);

/** True for a sentence, which says something; a heading only names ("Giải ngân vốn"). */
export function isSentence(text: string): boolean {
  return verb.test(text) || clauseStart.test(text) || wordsIn(text) > longestHeading;
}

const longestHeading = 12;

/** True where a second sentence begins inside: "một lần, Mỗi sáng kiến". */
export function joinsSentences(text: string): boolean {
  return /\. |[,:] \p{Lu}\p{Ll}/u.test(text);
}

/**
 * True where every stretch between commas is short, as in a list of names: "đầy đủ, đúng hạn". A
 * longer one, or one that begins like a sentence,
 * may be a clause of its own.
 */
export function isList(text: string): boolean {
  if (joinsSentences(text)) return false;
  const [first = "", ...others] = text.split(/, ?/);
  const short = others.length === 0 || wordsIn(first) <= longestFirst;
  return short && others.every((stretch) => wordsIn(stretch) <= longestStretch);
}

const longestFirst = 6;
const longestStretch = 3;

function wordsIn(text: string): number {
  return text.trim().split(" ").length;
}
