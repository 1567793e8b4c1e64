import { type DecimalInput, sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { checkOutline } from "../problems/check-arguments.js";
import { below, criteriaSetProblem, type Place, type Problem } from "../problems/problem.js";
import type { Text } from "../text/language.js";
import type { IndexKey } from "./criteria-set.js";
import { structureOutline } from "./outlines.js";
import type { Provenance } from "./provenance.js";

/** A part of an index of which only numbers were read. */
export interface StructureNode {
  /** Code as the instrument prints it. */
  readonly code: string;
  /** Name of the part. */
  readonly title: Text;
  /** Maximum score in points; absent where it was not read. */
  readonly max?: DecimalInput;
  /** How many it has of each kind below it, such as `{ components: 10 }`. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Parts below it; absent where they were not read. */
  readonly children?: readonly StructureNode[];
  /** What the reader must know of it. */
  readonly note?: Text;
}

/**
 * What is known of an index whose criteria were not read: its parts, how many criteria they have,
 * and their maxima where those were read. It cannot be scored; it says what a complete set must
 * look like.
 */
export interface IndexStructure {
  /** Stable key of the structure. */
  readonly id: string;
  /** Index that it belongs to. */
  readonly index: IndexKey;
  /** Name of the index, as the instrument prints it. */
  readonly title: Text;
  /** Kind of unit that the index scores, in plain words. */
  readonly appliesTo: Text;
  /** The kinds that are counted, with their names, from the top. */
  readonly levels: readonly { readonly key: string; readonly title: Text }[];
  /** How many of each kind the whole has. */
  readonly totals: Readonly<Record<string, number>>;
  /** Maximum of the whole in points; absent where it was not read. */
  readonly max?: DecimalInput;
  /** Parts of the first level, in the order of the instrument. */
  readonly nodes: readonly StructureNode[];
  /** Where it was read, and what was not. */
  readonly provenance: Provenance;
}

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
    ...nodes.flatMap((node, at) => checkBelow(node, { path: `/nodes/${at}` })),
  ];
}

function checkBelow(node: StructureNode, place: Place): readonly Problem[] {
  if (node.children === undefined) return [];
  const at = below(place, "children");
  return [
    ...checkSums(node, at),
    ...node.children.flatMap((child, index) => checkBelow(child, below(at, index))),
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
