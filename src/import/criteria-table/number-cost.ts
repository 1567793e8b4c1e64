import { isNamedBy, sameParts } from "./named-by.js";
import { against, type Neighbours } from "./neighbours.js";
import { followsLetter, partsOf, type RowLabel } from "./row-label.js";

/** Of "1.2", "I.1" or "A.b". */
export function dottedCost(parts: readonly string[], at: Neighbours): number {
  const prefix = parts.slice(0, -1);
  const last = parts.at(-1) ?? "";
  const { parent, sibling, path } = at;
  const isBeside = sibling?.style === "dotted" && sameParts(sibling.parts.slice(0, -1), prefix);
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
  if (own.length > 0 && own.length < prefix.length && sameParts(prefix.slice(0, own.length), own)) {
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

/** Of "1", "2", with what stands behind them. */
export function counterCost(
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

/** Of "I", "II". */
export function romanCost(value: number, at: Neighbours): number {
  return sequenceCost(value, romanOf(at.sibling), at.sibling) + romanParent(at);
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

/** Of "Điều 4", "Phần II". */
export function sectionCost(
  label: Extract<RowLabel, { style: "section" }>,
  at: Neighbours,
): number {
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
