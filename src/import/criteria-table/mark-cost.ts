import type { Neighbours } from "./neighbours.js";
import { followsLetter, type RowLabel } from "./row-label.js";

/** Of "A" or "a". */
export function letterCost(
  letter: string,
  style: "upper-letter" | "lower-letter",
  at: Neighbours,
): number {
  return letterOrder(letter, style, at.sibling) + letterParent(style, at);
}

function letterOrder(
  letter: string,
  style: "upper-letter" | "lower-letter",
  sibling: RowLabel | undefined,
): number {
  if (sibling?.style === style) return followsLetter(letter, sibling.letter) ? 0 : 8;
  if (sibling !== undefined) return 25;
  return /^a/i.test(letter) ? 0 : 12;
}

function letterParent(style: "upper-letter" | "lower-letter", { parent }: Neighbours): number {
  if (style === "upper-letter") {
    if (parent === undefined || parent.style === "capitals" || parent.style === "section") return 0;
    return parent.style === "roman" ? 6 : 12;
  }
  switch (parent?.style) {
    case undefined:
      return 10;
    case "dotted":
    case "counter":
      return 0;
    case "section":
      return 1;
    case "lower-letter":
      return 20;
    case "bullet":
      return 10;
    default:
      return 2;
  }
}

function otherSibling({ sibling }: Neighbours): number {
  return sibling === undefined ? 0 : 25;
}

/** Of "-" or "+", which stands below "-", and seldom beside it. */
export function bulletCost(sign: string, at: Neighbours): number {
  const { parent, sibling } = at;
  if (sibling?.style === "bullet") return sibling.sign === sign ? 0 : 6;
  const isBelowOther = parent?.style === "bullet" && parent.sign !== sign;
  return otherSibling(at) + (isBelowOther ? 3 : bulletParent(at));
}

function bulletParent({ parent }: Neighbours): number {
  if (parent === undefined) return 12;
  if (parent.style === "bullet") return 20;
  return parent.style === "roman" || parent.style === "capitals" ? 2 : 0;
}

/** Of a title in capitals. */
export function capitalsCost(at: Neighbours): number {
  return at.sibling?.style === "capitals" ? 0 : otherSibling(at) + capitalsParent(at);
}

function capitalsParent({ parent }: Neighbours): number {
  if (parent === undefined) return 0;
  return parent.style === "upper-letter" || parent.style === "roman" ? 5 : 40;
}

/** Of a row without any mark. */
export function plainCost(at: Neighbours): number {
  return at.sibling?.style === "plain" ? 0 : plainSibling(at) + plainParent(at);
}

function plainSibling({ sibling }: Neighbours): number {
  if (sibling === undefined) return 0;
  return sibling.style === "lower-letter" || sibling.style === "bullet" ? 10 : 15;
}

function plainParent({ parent, sibling }: Neighbours): number {
  if (sibling !== undefined) return 0;
  switch (parent?.style) {
    case undefined:
    case "roman":
    case "upper-letter":
      return 1;
    case "capitals":
    case "section":
      return 0;
    case "dotted":
    case "counter":
      return 2;
    case "plain":
      return 4;
    default:
      return 6;
  }
}
