import type { ClassLadder, ClassStep } from "../../criteria-set/class-ladder.js";
import { foldText } from "../grid.js";
import { makeKeys } from "../rule-forms/keys.js";
import { type ClassLine, type ReadClass, readClassLine } from "./class-line.js";
import { ladderTitle } from "./words.js";

/** A ladder as lines of a table print it. */
export interface ClassLines {
  readonly ladder?: ClassLadder;
  /** What was meant as a ladder and not understood. */
  readonly unread?: string;
}

/**
 * Reads lines such as "Xuất sắc: từ 90 điểm trở lên" or "Xếp loại: Tốt từ 80 điểm; Khá từ 65 đến dưới
 * 80 điểm" into a ladder of classes. Of a line that speaks of classes every piece must be one, so
 * that neither a class nor a condition is lost; and the classes must join without a hole: "80 - 89"
 * and "90 - 100" leave 89,5 open. All else is left to a person.
 */
export function readClassLines(lines: readonly string[]): ClassLines {
  const read = lines.map(readClassLine);
  const spoken = read.filter((line, at) => line.speaks || isWithin(read, at));
  if (spoken.length === 0) return {};
  const unread = { unread: spoken.map(({ text }) => text).join("; ") };
  const found: ReadClass[] = [];
  for (const piece of spoken.flatMap(({ classes }) => classes)) {
    if (piece === undefined) return unread;
    found.push(piece);
  }
  const classes = found.length < 2 ? undefined : stepsOf(found);
  if (classes === undefined) return unread;
  const isPercent = found.some(({ percent }) => percent);
  const measure = isPercent ? "percentage" : "points";
  return { ladder: { key: "xep-loai", title: ladderTitle, measure, classes } };
}

// A line of one class, below or above one that speaks of classes: "Không đạt: dưới 60 điểm".
function isWithin(lines: readonly ClassLine[], at: number): boolean {
  if (lines[at]?.classes.some((one) => one !== undefined) !== true) return false;
  const above = lines.slice(0, at).reverse();
  const below = lines.slice(at + 1);
  return [above, below].some((side) => {
    const next = side.find(({ classes, speaks }) => speaks || !classes.every(Boolean));
    return next?.speaks === true;
  });
}

// Highest class first; nothing where they do not join.
function stepsOf(found: readonly ReadClass[]): readonly ClassStep[] | undefined {
  const sorted = [...found].sort((one, other) => (one.low < other.low ? 1 : -1));
  const joins = sorted.every((lower, at) => {
    const above = sorted[at - 1];
    return above === undefined || joinsTo(lower, above);
  });
  const percents = found.flatMap(({ isRest, percent }) => (isRest ? [] : [percent]));
  const names = new Set(sorted.map(({ title }) => foldText(title)));
  const isBounded = sorted.slice(0, -1).every(({ lowText }) => lowText !== undefined);
  if (!joins || !isBounded || new Set(percents).size > 1 || names.size < sorted.length) {
    return undefined;
  }
  const keys = makeKeys(sorted.map(({ title }) => title));
  return sorted.map(({ title, lowText, isOpen }, at): ClassStep => {
    const step = { key: keys[at] ?? "", title };
    if (lowText === undefined) return step;
    return isOpen ? { ...step, above: lowText } : { ...step, atLeast: lowText };
  });
}

function joinsTo(lower: ReadClass, above: ReadClass): boolean {
  if (above.lowText === undefined || lower.highText === undefined) return true;
  return (
    lower.highText === above.lowText &&
    lower.takesHigh === above.isOpen &&
    (lower.low < above.low || lower.isOpen)
  );
}
