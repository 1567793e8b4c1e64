import type { BranchNode, CriteriaSet, LeafNode } from "../../criteria-set/criteria-set.js";
import { type DecimalText, sumDecimals, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { toRoundedText } from "../../numbers/fraction-text.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { endsOf } from "./check-papi-sheet.js";
import { papiStructureOutline } from "./outlines.js";
import type { PapiStructure } from "./papi-structure.js";
import { pointDecimals } from "./papi-values.js";

/**
 * A structure of the provincial PAPI as a criteria set of points, so that a province's results
 * lead to gaps and a plan like any other index. Maxima are the upper ends to four decimals:
 * 3.3333 where the end is ten thirds.
 *
 * @example
 * papiCriteriaSet(papi2019).max // "79.7999"
 */
export function papiCriteriaSet(structure: PapiStructure): CriteriaSet {
  refuse(checkArguments({ structure: [structure, papiStructureOutline] }));
  const domains = structure.dimensions.map(({ code, title, subDimensions }): BranchNode => {
    const leaves = subDimensions.map(
      (sub): LeafNode => ({
        code: sub.code,
        title: sub.title,
        max: toRoundedText(endsOf(sub)[1], pointDecimals),
        scoredBy: "survey",
        rule: { kind: "points" },
      }),
    ) as [LeafNode, ...LeafNode[]];
    return { code, title, max: sumOfMaxima(leaves), children: leaves };
  });
  const { id, version, title, from, to, provenance } = structure;
  return {
    id,
    version,
    index: "papi",
    title,
    appliesTo: { vi: "tỉnh, thành phố trực thuộc trung ương", en: "provinces" },
    period: { from: `${from}-01-01`, ...(to === undefined ? {} : { to: `${to}-12-31` }) },
    max: sumOfMaxima(domains),
    decimals: pointDecimals,
    notApplicable: "not-allowed",
    provenance,
    domains,
  };
}

function sumOfMaxima(nodes: readonly { readonly max: string | number }[]): DecimalText {
  return toDecimalText(sumDecimals(nodes.map(({ max }) => exact(max))));
}
