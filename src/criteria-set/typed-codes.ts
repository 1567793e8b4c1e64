import type { FiguresOf } from "../rules/figures-of.js";
import type { Declared } from "../rules/kinds.js";
import type { CriteriaSet, CriterionNode, LeafNode } from "./criteria-set.js";

// Four levels, as deep as a leaf may lie. A type that calls itself for each level and node reaches
// the compiler's limit in a set of sixty leaves.
type Below<N> = N extends { readonly children: readonly (infer C)[] } ? C : never;
type First<S extends CriteriaSet> = S["domains"][number];
type Second<S extends CriteriaSet> = Below<First<S>>;
type Third<S extends CriteriaSet> = Below<Second<S>>;
type AnyNode<S extends CriteriaSet> = First<S> | Second<S> | Third<S> | Below<Third<S>>;

/** The nodes of a set by type. */
export type NodeOf<S extends CriteriaSet> = Extract<AnyNode<S>, CriterionNode>;

/** The leaves of a set by type. */
export type LeafOf<S extends CriteriaSet> = Extract<AnyNode<S>, LeafNode>;

/**
 * The codes of a set by type: domains, criteria and sub-criteria. `string` for a set whose type
 * tells no codes, such as one that was read from a file.
 *
 * ```ts
 * type Code = CodeOf<typeof set>; // "1" | "1.1" | "1.2"
 * ```
 */
export type CodeOf<S extends CriteriaSet> = NodeOf<S>["code"];

/** The codes of the leaves of a set by type; `string` where the type tells none. */
export type LeafCodeOf<S extends CriteriaSet> = LeafOf<S>["code"];

/** A value for some of the codes. */
export type ByCode<C extends string, V> = string extends C
  ? { readonly [code: string]: V }
  : { readonly [K in C]?: V };

/**
 * The node of a set with a code, by type. Where the type of the set tells no codes, any node or
 * none.
 */
export type NodeWith<S extends CriteriaSet, C extends string> =
  string extends CodeOf<S> ? CriterionNode | undefined : Extract<NodeOf<S>, { readonly code: C }>;

/**
 * The figures that the rule of a leaf reads; those of any rule where the type of the set tells no
 * codes.
 *
 * ```ts
 * type Figures = DeclaredFor<typeof set, "1.1">; // BandsDeclared
 * ```
 */
export type DeclaredFor<S extends CriteriaSet, C extends LeafCodeOf<S>> =
  string extends LeafCodeOf<S>
    ? Declared
    : FiguresOf<Extract<LeafOf<S>, { readonly code: C }>["rule"]>;
