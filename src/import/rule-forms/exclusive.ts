import { cleanText, foldText } from "../grid.js";
import { fillerWords, grades, gradesWithoutMarks } from "./patterns/grades.js";

/**
 * True for labels of which one shuts the others out: grades ("Tốt", "Khá"), how well one thing was
 * done ("Đúng hạn", "chậm"), or labels that differ in their numbers only. Marks tell words apart
 * ("cập nhật" is no "cấp"); only text that has none at all is compared without them.
 */
export function areExclusive(labels: readonly string[]): boolean {
  const lines = labels.map((label) => cleanText(label).toLowerCase());
  const shapes = labels.map((label) => foldText(label).replaceAll(/\d+(?: \d+)*/g, "#"));
  if (new Set(shapes).size < shapes.length) return true;
  const { grade, manner } = lines.some(hasMarks) ? grades : gradesWithoutMarks;
  return lines.some((line) => grade.test(line)) || sayHowOneThingWasDone(lines, manner);
}

function hasMarks(line: string): boolean {
  return line.includes("đ") || /\p{M}/u.test(line.normalize("NFD"));
}

// "Ban hành kịp thời" and "không ban hành" are of one thing, "Báo cáo đúng hạn" and "kế hoạch đúng
// hạn" are not: what is left of one label stands in the other.
function sayHowOneThingWasDone(lines: readonly string[], manner: RegExp): boolean {
  const things = lines.map((line) => wordsOf(line.replaceAll(manner, " ")));
  return lines.some((line, at) => {
    if (line.search(manner) < 0) return false;
    const own = things[at] ?? new Set();
    return things.some(
      (other, index) => index !== at && (isWithin(own, other) || isWithin(other, own)),
    );
  });
}

const fillers = new Set(fillerWords.split(" "));

function wordsOf(line: string): ReadonlySet<string> {
  return new Set((line.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !fillers.has(word)));
}

function isWithin(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].every((word) => others.has(word));
}
