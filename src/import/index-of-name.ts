import { foldText } from "./grid.js";
import { indexNames } from "./patterns/above-tables.js";

/**
 * Key of the index that some words name: "Chỉ số cải cách hành chính", "PAR INDEX", "DTI", or the key
 * itself.
 *
 * @returns `undefined` where they name none, or more than one
 */
export function indexOfName(words: string): string | undefined {
  const folded = foldText(words);
  const found = indexNames.filter(([, pattern]) => pattern.test(folded)).map(([key]) => key);
  return found.length === 1 ? found[0] : undefined;
}

/** Keys of the indices that words can name. */
export const indexKeys: readonly string[] = indexNames.map(([key]) => key).sort();
