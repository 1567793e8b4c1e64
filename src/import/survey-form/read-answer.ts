import { markedKey } from "../filled-table/compare-titles.js";
import { foldText, type GridCell, lineOf } from "../grid.js";
import { levelAnswer, markedAnswers, pointsAnswer, withoutOpinion } from "./patterns/answers.js";
import { type Question, wordingsOf } from "./questions.js";

/**
 * What a cell answers. `by` says what it rests on: the words of the option, its key as a plain
 * number, both, words behind a `mark` that is not their key, words that hold no opinion though
 * they are none of the options, or what a person told.
 */
export type AnswerReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "answer";
      readonly key: string;
      readonly by: "words" | "number" | "both" | "mark" | "no-opinion" | "told";
      /** The number that stands with the words. */
      readonly mark?: string;
    }
  | { readonly kind: "unknown"; readonly text: string };

/** Reads the cells of one question; equal cells are read once. */
export type AnswerReader = (cell: GridCell) => AnswerReading;

/** The reader of a question by its code. */
export type ReaderOf = (code: string) => AnswerReader;

/** Answers that a person told the meaning of, by {@link answerKey}. */
export type ToldAnswers = ReadonlyMap<string, string | null>;

/** An answer for comparing with what a person told. */
export function answerKey(text: string): string {
  return withoutEnd(text).toLowerCase();
}

/** Prepares the options of a question. */
export function answerReader(question: Question, told: ToldAnswers): AnswerReader {
  const readings = new Map<string, AnswerReading>();
  const options = optionIndex(question);
  return (cell) => {
    if (cell === null) return blank;
    const text = typeof cell === "string" ? cell : lineOf(cell);
    const before = readings.get(text);
    if (before !== undefined) return before;
    const reading =
      typeof cell === "boolean" ? unknown(text) : readText(lineOf(cell), options, told);
    if (readings.size < mostKept) readings.set(text, reading);
    return reading;
  };
}

/** Readings that are kept; a column of free text has as many texts as rows. */
const mostKept = 1_000;

const blank: AnswerReading = { kind: "blank" };

function unknown(text: string): AnswerReading {
  return { kind: "unknown", text };
}

interface OptionIndex {
  readonly keys: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, string>;
  /** The option of these words; `undefined` where they fit none, or more than one. */
  readonly byWords: (text: string) => string | undefined;
  readonly noOpinion: string | undefined;
  readonly hasNumbers: boolean;
}

function optionIndex({ options, noOpinion }: Question): OptionIndex {
  const labels = options.flatMap(({ key, label }) =>
    wordingsOf(label).map((text) => [text, key] as const),
  );
  const spellings = [answerKey, markedKey, foldText].map((spell) => ({
    spell,
    options: onlyOnes(labels.map(([text, key]) => [spell(text), key] as const)),
  }));
  const [exactly, ...loosely] = spellings;
  return {
    keys: new Set(options.map(({ key }) => key)),
    byKey: new Map(options.map(({ key }) => [key.toLowerCase(), key])),
    byWords: (text) => {
      const key = exactly?.options.get(exactly.spell(text));
      // "Hài lòng?" and "≠ Hài lòng" say something else than their words.
      if (key !== undefined || !plainWords.test(text)) return key;
      return loosely
        .map(({ spell, options: known }) => known.get(spell(text)))
        .find((found) => found !== undefined);
    },
    noOpinion,
    hasNumbers: options.some(({ key }) => /^\d+$/.test(key)),
  };
}

const plainWords = /^[\p{L}\p{M}\p{N}\s.,;:'"“”–—-]+$/u;

function onlyOnes(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const keys = new Map<string, Set<string>>();
  for (const [words, key] of pairs) {
    keys.set(words, (keys.get(words) ?? new Set()).add(key));
  }
  return new Map(
    [...keys].flatMap(([words, [key = "", ...more]]) =>
      words === "" || more.length > 0 ? [] : [[words, key] as const],
    ),
  );
}

function readText(text: string, options: OptionIndex, told: ToldAnswers): AnswerReading {
  if (text === "") return blank;
  const bare = withoutEnd(text);
  const meant = told.get(bare.toLowerCase());
  if (meant === null) return blank;
  if (meant !== undefined && options.keys.has(meant)) {
    return { kind: "answer", key: meant, by: "told" };
  }
  const words = options.byWords(bare);
  const key = options.byKey.get(plainNumber(bare).toLowerCase());
  if (words !== undefined && key !== undefined && words !== key) return unknown(text);
  if (words !== undefined) return { kind: "answer", key: words, by: "words" };
  if (key !== undefined) {
    return { kind: "answer", key, by: /^\d+$/.test(key) ? "number" : "words" };
  }
  return readMarked(bare, options) ?? readNoOpinion(bare, options) ?? unknown(text);
}

// "5 - Rất hài lòng", "(5) Rất hài lòng", "Rất hài lòng (5)", "A. Rất hài lòng".
function readMarked(text: string, options: OptionIndex): AnswerReading | undefined {
  for (const form of markedAnswers) {
    const { mark = "", words = "" } = form.exec(text)?.groups ?? {};
    const key = words === "" ? undefined : options.byWords(withoutEnd(words));
    if (key === undefined) continue;
    const marked = options.byKey.get(mark.toLowerCase());
    const says = marked !== undefined || (options.hasNumbers && /^\d+$/.test(mark));
    if (!says) return { kind: "answer", key, by: "words" };
    return { kind: "answer", key, by: marked === key ? "both" : "mark", mark };
  }
  const { mark } = levelAnswer.exec(text)?.groups ?? {};
  const { points } = pointsAnswer.exec(text)?.groups ?? {};
  const key = options.byKey.get(mark ?? points ?? "");
  return key === undefined ? undefined : { kind: "answer", key, by: "number" };
}

function readNoOpinion(text: string, { noOpinion }: OptionIndex): AnswerReading | undefined {
  return noOpinion !== undefined && withoutOpinion.test(foldText(text))
    ? { kind: "answer", key: noOpinion, by: "no-opinion" }
    : undefined;
}

// A program of forms ends a choice of several with ";", and people end words with full stops.
function withoutEnd(text: string): string {
  return text.normalize("NFC").replaceAll(/^[\s"'“”]+|[\s.;,…!"'“”]+$/gu, "");
}

function plainNumber(text: string): string {
  return text.replace(/^(\d+)[.,]0+$/, "$1");
}
