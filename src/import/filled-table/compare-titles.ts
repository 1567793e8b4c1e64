import { foldText } from "../grid.js";
import { maximumInBrackets } from "../patterns/maxima.js";

/**
 * A title for comparing: without marks, without "(20 điểm)" at its end, and with "kỉ" as "kỷ",
 * "quí" as "quý", which offices write either way.
 */
export function titleKey(title: string): string {
  const bare = title.replace(maximumInBrackets, "");
  return spelled(foldText(bare));
}

/** The same with marks, to tell apart titles that are alike without. */
export function markedKey(title: string): string {
  return title
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function spelled(folded: string): string {
  return folded.replaceAll(/(?<=^| )(qu|[hklmst])y(?= |$)/g, "$1i");
}

/** How much of the longer title stands in the other too, from 0 to 1. */
export function likeness(left: string, right: string): number {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length === 0) return 0;
  const left2 = [...many];
  let same = 0;
  for (const word of few) {
    const at = left2.indexOf(word);
    if (at < 0) continue;
    left2.splice(at, 1);
    same += 1;
  }
  return (same * 2) / (few.length + many.length);
}

/** True for titles that may name one criterion: one begins or holds the other, or most words agree. */
export function areAlike(left: string, right: string): boolean {
  const [one, other] = [titleKey(left), titleKey(right)];
  if (one === "" || other === "") return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return ` ${long} `.includes(` ${short} `) || likeness(left, right) >= 0.5;
}

function wordsOf(title: string): readonly string[] {
  return titleKey(title)
    .split(" ")
    .filter((word) => word !== "");
}
