import { visit } from "jsonc-parser";
import { criteriaSetProblem, type Problem, toPointer } from "../problems/problem.js";

/**
 * The keys that stand twice in one object of a JSON text: a reader of JSON keeps the last and
 * loses the others without a word.
 */
export function findDuplicateKeys(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  try {
    visitKeys(text, problems);
  } catch (error) {
    // Brackets within brackets by the thousand, which whoever reads the data refuses.
    if (!(error instanceof RangeError)) throw error;
  }
  return problems;
}

function visitKeys(text: string, problems: Problem[]): void {
  const seen: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      seen.push(new Set());
    },
    onObjectEnd: () => {
      seen.pop();
    },
    onObjectProperty: (key, _offset, _length, _line, _character, pathOfObject) => {
      const keys = seen.at(-1);
      if (keys?.has(key)) {
        const path = toPointer([...pathOfObject(), key]);
        problems.push(criteriaSetProblem("duplicate-key", { path }, { key }));
      }
      keys?.add(key);
    },
  });
}
