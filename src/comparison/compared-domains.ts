import { type DecimalText, sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { type Pair, worthOf } from "./compare-leaf.js";
import type { DomainComparison, LeafComparison } from "./comparison.js";
import { minus } from "./differences.js";

/** The domains of both results, with what changed in each. */
export function domainsOf(
  pairs: readonly Pair[],
  leaves: readonly LeafComparison[],
): readonly DomainComparison[] {
  const domains = new Map<string, { readonly leaf: LeafComparison; readonly pair: Pair }[]>();
  for (const [at, leaf] of leaves.entries()) {
    const key = JSON.stringify([leaf.domain.code, leaf.after === null]);
    const own = domains.get(key) ?? [];
    domains.set(key, own);
    own.push({ leaf, pair: pairs[at] as Pair });
  }
  return [...domains.values()].map((own) => {
    const sum = (side: "before" | "after"): DecimalText =>
      toDecimalText(sumDecimals(own.map(({ pair }) => worthOf(pair[side]))));
    const [before, after] = [sum("before"), sum("after")];
    const { domain } = (own[0] as { readonly leaf: LeafComparison }).leaf;
    return { ...domain, before, after, change: minus(after, before) };
  });
}
