import { codeKey } from "../filled-table/code-keys.js";
import { markedKey, titleKey } from "../filled-table/compare-titles.js";
import { wordOfQuestion } from "./patterns/headings.js";
import type { Question } from "./questions.js";

/** Looks questions up by what a heading may print of them. */
export interface HeadingIndex {
  readonly byCode: (printed: string) => Question | undefined;
  /** Questions with this wording, without regard to marks only where marks decide nothing. */
  readonly byTitle: (text: string) => readonly Question[];
  /** Questions whose wording stands within a longer text, and within no longer wording there. */
  readonly within: (text: string) => readonly Question[];
}

/** Prepares the questions of a questionnaire for looking up. */
export function headingIndex(questions: readonly Question[]): HeadingIndex {
  const codes = new Map(questions.map((one) => [codeKey(one.code), one]));
  const short = uniqueBy(questions, ({ code }) => [withoutWord(codeKey(code))]);
  const marked = groupBy(questions, ({ titles }) => titles.map(markedKey));
  const folded = groupBy(questions, ({ titles }) => titles.map(titleKey));
  const long = [...folded].filter(([title]) => title.split(" ").length >= fewestWords);
  return {
    byCode: (printed) => {
      const key = codeKey(printed);
      return codes.get(key) ?? short.get(withoutWord(key));
    },
    byTitle: (text) => marked.get(markedKey(text)) ?? folded.get(titleKey(text)) ?? [],
    within: (text) => {
      const inside = ` ${titleKey(text)} `;
      const found = long.filter(([title]) => inside.includes(` ${title} `));
      const outermost = found.filter(
        ([title]) =>
          !found.some(([other]) => other !== title && ` ${other} `.includes(` ${title} `)),
      );
      return [...new Set(outermost.flatMap(([, list]) => list))];
    },
  };
}

/** Fewest words of a wording that is looked for within longer headings. */
const fewestWords = 3;

// "C5", "Q5" and "Câu 5" are the 5 of a questionnaire that has plain numbers, and the other way round.
function withoutWord(key: string): string {
  return key.replace(wordOfQuestion, "");
}

function groupBy(
  questions: readonly Question[],
  keysOf: (question: Question) => readonly string[],
): ReadonlyMap<string, readonly Question[]> {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    for (const key of new Set(keysOf(question))) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(question);
    }
  }
  groups.delete("");
  return groups;
}

function uniqueBy(
  questions: readonly Question[],
  keysOf: (question: Question) => readonly string[],
): ReadonlyMap<string, Question> {
  return new Map(
    [...groupBy(questions, keysOf)].flatMap(([key, [first, ...rest]]) =>
      first === undefined || rest.length > 0 ? [] : [[key, first] as const],
    ),
  );
}
