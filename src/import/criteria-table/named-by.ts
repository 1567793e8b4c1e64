import { partsOf, type RowLabel, samePart } from "./row-label.js";

/** True where the label of the parent, or the path to it, is what the number begins with. */
export function isNamedBy(
  parent: RowLabel | undefined,
  path: readonly string[],
  prefix: readonly string[],
): boolean {
  if (parent === undefined) return false;
  return (
    sameParts(partsOf(parent), prefix) ||
    (prefix.length > 1 &&
      path.length >= prefix.length &&
      sameParts(path.slice(-prefix.length), prefix))
  );
}

/** True for parts that say the same, one by one. */
export function sameParts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, at) => samePart(part, other[at] ?? ""));
}
