import { readDecimal } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { numberPattern, readWorth } from "./read-worth.js";

/** How far points are taken: most that is taken, or how often. */
export type Limit =
  | { readonly most: ExactDecimal; readonly times?: never }
  | { readonly times: number; readonly most?: never };

/** Reads "trừ tối đa 2 điểm", "nhưng không quá 3 lần", "trừ hết thì 0"; `undefined` otherwise. */
export function readFloor(clause: string, max: ExactDecimal): Limit | undefined {
  if (down.test(clause)) return { most: max };
  const [, often] = times.exec(clause) ?? [];
  if (often !== undefined) return { times: Number(often) };
  const found = most.exec(clause);
  if (found === null) return undefined;
  if (found[1] === undefined) return { most: max };
  const points = readDecimal(readWorth(found[1])?.worth?.points);
  return points === undefined ? undefined : { most: points };
}

const limitWords =
  "(?:trừ )?(?:tối đa|nhiều nhất)(?: trừ)?(?: không quá)?|(?:tổng điểm )?trừ không quá|(?:không trừ|trừ)? ?không (?:trừ |vượt )?quá|không trừ quá";
const lead = "^(?:và )?(?:nhưng )?(?:tổng (?:điểm |số điểm )?)?";

const down =
  /^(?:và )?(?:(?:trừ|cho) (?:đến )?hết(?: số)?(?: điểm)?(?: (?:tối đa|chuẩn|(?:của )?(?:tiêu chí|nội dung)(?: này)?))?(?:,? thì(?: (?:dừng|thôi)|(?: được)? (?:0|không)(?: điểm)?))?|không trừ quá (?:số )?điểm tối đa|không (?:tính )?điểm âm)$/i;
const most = new RegExp(
  `${lead}(?:${limitWords}) ?(?:(?:hết )?(?:số )?điểm (?:tối đa|chuẩn)(?: của (?:tiêu chí|nội dung)(?: này)?)?|(?:hết )?(${numberPattern}) ?(?:điểm|đ)?)$`,
  "i",
);
const times = new RegExp(`${lead}(?:${limitWords}) ?0?(\\d{1,2}) (?:lần|trường hợp|vụ)$`, "i");
