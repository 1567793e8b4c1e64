import { sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { checkOutline } from "../problems/check-arguments.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Place,
  type Problem,
} from "../problems/problem.js";
import type { IndexStructure, StructureNode } from "./index-structure.js";
import { structureOutline } from "./outlines.js";

/**
 * Problems of a structure: parts that do not sum to the whole, in number or in points. A sum is
 * left alone where one of its parts is not known.
 *
 * @example
 * checkStructure(dtiProvince922Structure).length // 0
 */
export function checkStructure(structure: IndexStructure): readonly Problem[] {
  const wrong = checkOutline(structure, structureOutline);
  if (wrong.length > 0) return wrong;
  const { nodes, totals, max, id } = structure;
  return [
    ...checkSums(
      { code: id, counts: totals, ...(max === undefined ? {} : { max }), children: nodes },
      {
        path: "/nodes",
      },
    ),
    ...nodes.flatMap((node, at) =>
      checkBelow(node, ofCriterion({ path: `/nodes/${at}` }, node.code)),
    ),
  ];
}

function checkBelow(node: StructureNode, place: Place): readonly Problem[] {
  if (node.children === undefined) return [];
  const at = below(place, "children");
  return [
    ...checkSums(node, at),
    ...node.children.flatMap((child, index) =>
      checkBelow(child, ofCriterion(below(at, index), child.code)),
    ),
  ];
}

function checkSums(
  { code, counts = {}, max, children = [] }: Omit<StructureNode, "title">,
  place: Place,
): readonly Problem[] {
  const problems = Object.entries(counts).flatMap(([key, printed]) => {
    const parts = children.map((child) => child.counts?.[key]);
    if (parts.length === 0 || parts.some((part) => part === undefined)) return [];
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    if (sum === printed) return [];
    return [
      criteriaSetProblem("sum-mismatch", place, {
        parent: `${code} (${key})`,
        printed: String(printed),
        sum: String(sum),
      }),
    ];
  });
  const maxima = children.flatMap((child) => (child.max === undefined ? [] : [exact(child.max)]));
  if (max === undefined || children.length === 0 || maxima.length < children.length)
    return problems;
  const sum = sumDecimals(maxima);
  if (sum.equals(exact(max))) return problems;
  const printed = toDecimalText(exact(max));
  return [
    ...problems,
    criteriaSetProblem("sum-mismatch", place, { parent: code, printed, sum: toDecimalText(sum) }),
  ];
}
