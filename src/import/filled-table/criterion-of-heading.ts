import { isBranch } from "../../criteria-set/criteria-set.js";
import { splitNumberedTitle } from "../numbering.js";
import { isTotalText } from "../total-text.js";
import type { CriteriaIndex, IndexedNode } from "./criteria-index.js";

/**
 * The criterion that the headings over a column name, the outer one first: by code or title of the
 * inner one, of several the one below what the outer ones name; "Cộng" under a group is the group.
 */
export function criterionOfHeading(
  texts: readonly string[],
  index: CriteriaIndex,
): IndexedNode | undefined {
  const inner = texts.at(-1) ?? "";
  const outer = texts.slice(0, -1).flatMap((text) => {
    const named = namedBy(text, index);
    return named.length === 1 ? named : [];
  });
  const group = outer.filter(({ node }) => isBranch(node)).at(-1);
  if (isTotalText(inner)) return group;
  const named = namedBy(inner, index);
  const below = group === undefined ? named : named.filter((one) => isBelow(one, group));
  if (below.length === 1) return below[0];
  if (named.length === 1 && group === undefined) return named[0];
  // A number over a title that is not known, or the other way round.
  const others = outer.filter(({ node }) => !isBranch(node));
  return named.length === 0 && others.length === 1 ? others[0] : undefined;
}

function namedBy(heading: string, index: CriteriaIndex): readonly IndexedNode[] {
  const split = splitNumberedTitle(heading);
  const byCode = index.byCode([heading]);
  if (byCode.length > 0) return byCode;
  const titled = index.byTitle(split?.title ?? heading);
  if (titled.length === 1) return titled;
  const coded = split === undefined ? [] : index.byCode([split.printed]);
  const both = titled.filter((one) => coded.includes(one));
  if (both.length > 0) return both;
  return titled.length > 0 ? titled : index.byEnd([heading]);
}

function isBelow({ parent }: IndexedNode, group: IndexedNode): boolean {
  return parent !== undefined && (parent === group || isBelow(parent, group));
}
