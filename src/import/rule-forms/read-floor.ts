import { readDecimal } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { downToNothing, mostTaken, timesTaken } from "./patterns/limits.js";
import { readWorth } from "./read-worth.js";

/** How far points are taken: most that is taken, or how often. */
export type Limit =
  | { readonly most: ExactDecimal; readonly times?: never }
  | { readonly times: number; readonly most?: never };

/** Reads "trừ tối đa 2 điểm", "nhưng không quá 3 lần", "trừ hết thì 0"; `undefined` otherwise. */
export function readFloor(clause: string, max: ExactDecimal): Limit | undefined {
  if (downToNothing.test(clause)) return { most: max };
  const [, often] = timesTaken.exec(clause) ?? [];
  if (often !== undefined) return { times: Number(often) };
  const found = mostTaken.exec(clause);
  if (found === null) return undefined;
  if (found[1] === undefined) return { most: max };
  const points = readDecimal(readWorth(found[1])?.worth?.points);
  return points === undefined ? undefined : { most: points };
}
