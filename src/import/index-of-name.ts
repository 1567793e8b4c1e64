import { foldText } from "./grid.js";

const names: readonly (readonly [string, RegExp])[] = [
  [
    "friendly-government",
    /chinh quyen(?: xa| phuong| cap xa| co so)? than thien|friendly government/,
  ],
  ["mass-mobilisation", /dan van|mass mobilisation/],
  ["dti", /chuyen doi so|(?:^| )dti(?: |$)/],
  ["papi", /(?:^| )papi(?: |$)|quan tri va hanh chinh cong/],
  ["sipas", /(?:^| )sipas(?: |$)|hai long/],
  ["par-index", /(?:^| )par index(?: |$)|cai cach hanh chinh|(?:^| )cchc(?: |$)/],
];

/**
 * Key of the index that some words name: "Chỉ số cải cách hành chính", "PAR INDEX", "DTI", or the key
 * itself.
 *
 * @returns `undefined` where they name none, or more than one
 */
export function indexOfName(words: string): string | undefined {
  const folded = foldText(words);
  const found = names.filter(([, pattern]) => pattern.test(folded)).map(([key]) => key);
  return found.length === 1 ? found[0] : undefined;
}

/** Keys of the indices that words can name. */
export const indexKeys: readonly string[] = names.map(([key]) => key).sort();
