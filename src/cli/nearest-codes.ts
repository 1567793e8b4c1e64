import { arabicKey } from "../import/filled-table/code-keys.js";
import { scoreSheetProblem } from "../problems/problem.js";
import { type CommandFailure, problemsFailure } from "./command-failure.js";
import { documentWords } from "./words/documents.js";

/** Codes that are named for one that does not exist. */
const mostNamed = 5;

/**
 * The codes that one may have been meant: the same in another writing ("1,1" or "1.1." for "I.1"),
 * then those that end with it ("I.1.1" for "1.1"), then those beside it ("1.1.3" for "1.1.9").
 */
export function nearestCodes(code: string, codes: readonly string[]): readonly string[] {
  const wanted = arabicKey(code);
  const above = wanted.split(".").slice(0, -1).join(".");
  const fits: readonly ((key: string) => boolean)[] = [
    (key) => key === wanted,
    (key) => key.endsWith(`.${wanted}`),
    (key) => above !== "" && key.startsWith(`${above}.`),
    (key) => key.startsWith(`${wanted}.`),
  ];
  const found = fits.flatMap((suits) => codes.filter((one) => suits(arabicKey(one))));
  return [...new Set(found)].slice(0, mostNamed);
}

/** The failure of a code that the set does not have, with those that may have been meant. */
export function unknownCodeFailure(
  file: string,
  code: string,
  codes: readonly string[],
): CommandFailure {
  const found = scoreSheetProblem("unknown-code", { path: "" }, { code });
  const near = nearestCodes(code, codes).join(", ");
  if (near === "") return problemsFailure(file, [found]);
  const { message: said } = found;
  const message = documentWords.nearest(said, near);
  return problemsFailure(file, [{ ...found, message }]);
}
