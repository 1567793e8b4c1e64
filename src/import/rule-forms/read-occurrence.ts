import type { Worth } from "../../rules/worth.js";
import { isList, joinsSentences, saysCondition } from "./limiting.js";
import {
  amountFirst,
  countedFirst,
  eachOne,
  labelFirst,
  lots,
  severalAtOnce,
  takenInside,
  takesNothing,
} from "./patterns/deductions.js";
import { readWorth } from "./read-worth.js";
import { countedBy, inRule } from "./words.js";

/** Something that costs points each time, in the words of the table. */
export interface Occurrence {
  readonly label: string;
  readonly worth: Worth;
}

/**
 * Reads "mỗi báo cáo chậm trừ 0,5 điểm", "có kỳ họp chậm: trừ 0,5đ/kỳ họp" or "trừ 1 điểm cho mỗi
 * lần vi phạm"; `undefined` where the label says more than what is counted.
 */
export function readOccurrence(clause: string): Occurrence | undefined {
  const [, label, points, unit] = labelFirst.exec(clause) ?? [];
  if (label !== undefined && points !== undefined) {
    const found = occurrence(label, points);
    if (found === undefined || unit === undefined) return found;
    const isPlain = isList(unit) && isCounted(unit);
    return isPlain ? { ...found, label: countedBy(found.label, unit) } : undefined;
  }
  const [, pointsBefore, labelBehind] = amountFirst.exec(clause) ?? [];
  if (labelBehind === undefined || !isList(labelBehind)) return undefined;
  return occurrence(labelBehind, pointsBefore ?? "");
}

function occurrence(words: string, points: string): Occurrence | undefined {
  const worth = readWorth(points)?.worth;
  const label = labelOf(words.trim());
  if (worth === undefined || label === undefined) return undefined;
  return { label, worth };
}

function labelOf(words: string): string | undefined {
  const many = lots.exec(words)?.[1];
  const isCountedFirst = countedFirst.test(words);
  const plain = words.replace(eachOne, "").trim();
  const label = many === undefined ? plain : `${inRule.lot}${many}`;
  const bare = many === undefined ? plain : many.replace(/\d+ ?%? ?/, "");
  // Behind "mỗi" everything up to the amount says what is counted.
  const isOne = isCountedFirst ? !joinsSentences(bare) : isList(bare);
  return isOne && isCounted(bare) ? label : undefined;
}

// "từ 3 văn bản" is a threshold, "hai ngày" counts by more, "khách quan không" takes nothing.
function isCounted(label: string): boolean {
  return (
    label !== "" &&
    !/\d/.test(label.replaceAll(/(?<=^| )0?1(?= |%)/g, "")) &&
    !severalAtOnce.test(label) &&
    !takesNothing.test(label) &&
    !saysCondition(label) &&
    !takenInside.test(label)
  );
}
