import { followsLetter, partsOf, type RowLabel, samePart } from "./row-label.js";

/** What the place of a row in the tree is judged by. */
export interface Neighbours {
  /** Label of the parent; `undefined` at the top. */
  readonly parent: RowLabel | undefined;
  /** Label above the parent. */
  readonly grandparent: RowLabel | undefined;
  /** Parts of all labels from the top to the parent: ["I", "1"]. */
  readonly path: readonly string[];
  /** Label of the row before it under the same parent. */
  readonly sibling: RowLabel | undefined;
  /** The last counter of the table with the same end, for numbers that run on through groups. */
  readonly running: number;
  /** Counters with the same end began again before, as they do where each group counts for itself. */
  readonly beginsAgain: boolean;
  /** Another open row is the parent that the number names. */
  readonly namedElsewhere: boolean;
}

// Costs are comparable and small whole numbers; only their order matters. Up to 5 is ordinary, up to
// 20 unusual, above 50 against what is printed.
const against = 60;

/** How unlikely it is that a row with this label stands at this place; 0 where numbers say so. */
export function placementCost(label: RowLabel, at: Neighbours): number {
  switch (label.style) {
    case "dotted":
      return dottedCost(label.parts, at);
    case "counter":
      return counterCost(label, at);
    case "roman":
      return sequenceCost(label.value, romanOf(at.sibling), at.sibling) + romanParent(at);
    case "section":
      return sectionCost(label, at);
    case "upper-letter":
    case "lower-letter":
      return letterCost(label.letter, label.style, at.sibling) + letterParent(label.style, at);
    case "bullet":
      return bulletCost(label.sign, at);
    case "capitals":
      return at.sibling?.style === "capitals" ? 0 : otherSibling(at) + capitalsParent(at);
    case "plain":
      return at.sibling?.style === "plain" ? 0 : plainSibling(at) + plainParent(at);
  }
}

/** True where the label of the parent, or the path to it, is what the number begins with. */
export function isNamedBy(
  parent: RowLabel | undefined,
  path: readonly string[],
  prefix: readonly string[],
): boolean {
  if (parent === undefined) return false;
  return (
    same(partsOf(parent), prefix) ||
    (prefix.length > 1 && path.length >= prefix.length && same(path.slice(-prefix.length), prefix))
  );
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, at) => samePart(part, other[at] ?? ""));
}

function dottedCost(parts: readonly string[], at: Neighbours): number {
  const prefix = parts.slice(0, -1);
  const last = parts.at(-1) ?? "";
  const { parent, sibling, path } = at;
  const isBeside = sibling?.style === "dotted" && same(sibling.parts.slice(0, -1), prefix);
  const order = isBeside
    ? orderCost(last, sibling.parts.at(-1) ?? "")
    : sibling !== undefined && sibling.style !== "dotted"
      ? 25
      : last === "1" || last === "a" || last === "01"
        ? 0
        : 4;
  if (prefix.length === 0)
    return parent === undefined ? (isBeside || sibling === undefined ? 0 : 25) : 40;
  if (isNamedBy(parent, path, prefix)) return order;
  if (at.namedElsewhere) return 4 * against;
  if (isBeside) return order + 1;
  if (parent === undefined) return order + 12;
  const own = partsOf(parent);
  if (own.length > 0 && own.length < prefix.length && same(prefix.slice(0, own.length), own)) {
    return order + 10;
  }
  return order + (parent.style === "dotted" || parent.style === "counter" ? against : 3);
}

function orderCost(last: string, previous: string): number {
  if (!/^\d+$/.test(last) || !/^\d+$/.test(previous)) {
    return followsLetter(last, previous) ? 0 : 6;
  }
  const step = Number(last) - Number(previous);
  return step === 1 ? 0 : step > 1 ? 6 : 12;
}

function counterCost(
  { value, end }: Extract<RowLabel, { style: "counter" }>,
  at: Neighbours,
): number {
  const { parent, sibling, running } = at;
  if (sibling !== undefined) {
    if (sibling.style === "plain") return value === running + 1 ? 20 : 25;
    if (sibling.style === "bullet" || sibling.style === "lower-letter") return 25;
    if (sibling.style !== "counter") return against;
    const otherEnd = sibling.end === end ? 0 : 8;
    const step = value - sibling.value;
    return otherEnd + (step === 1 ? 0 : step > 1 ? 15 : against);
  }
  const first = value === 1 ? 0 : value === running + 1 && !at.beginsAgain ? 3 : 12;
  switch (parent?.style) {
    case "counter":
      if (at.grandparent?.style === "counter") return first + against;
      return first + (parent.end !== end ? 1 : value === 1 ? 6 : 11);
    case "dotted":
      return first + (value === 1 ? 8 : 20);
    case "lower-letter":
    case "bullet":
      return first + 15;
    default:
      return first;
  }
}

function romanOf(label: RowLabel | undefined): number | undefined {
  return label?.style === "roman" ? label.value : undefined;
}

function sequenceCost(
  value: number,
  previous: number | undefined,
  sibling: RowLabel | undefined,
): number {
  if (previous !== undefined) {
    const step = value - previous;
    return step === 1 ? 0 : step > 1 ? 15 : against;
  }
  if (sibling !== undefined) return 25;
  return value === 1 ? 0 : 12;
}

function romanParent({ parent }: Neighbours): number {
  switch (parent?.style) {
    case undefined:
    case "upper-letter":
    case "capitals":
    case "section":
    case "plain":
      return 0;
    case "roman":
      return 30;
    default:
      return 15;
  }
}

function sectionCost(label: Extract<RowLabel, { style: "section" }>, at: Neighbours): number {
  const { sibling, parent } = at;
  const order =
    sibling === undefined
      ? label.value === 1
        ? 0
        : 4
      : sibling.style === "section" && sibling.word === label.word
        ? sequenceCost(label.value, sibling.value, sibling)
        : 25;
  if (parent === undefined) return order;
  if (parent.style === "section") return order + (parent.word === label.word ? 40 : 1);
  return order + (parent.style === "roman" || parent.style === "upper-letter" ? 1 : 15);
}

function letterCost(
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

// "+" stands below "-", and seldom beside it.
function bulletCost(sign: string, at: Neighbours): number {
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

function capitalsParent({ parent }: Neighbours): number {
  if (parent === undefined) return 0;
  return parent.style === "upper-letter" || parent.style === "roman" ? 5 : 40;
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
