/** A node of an expression as vega parses it; which keys there are depends on the type. */
export interface ExpressionNode {
  readonly type: string;
  readonly operator: string;
  readonly name: string;
  readonly value: unknown;
  readonly computed: boolean;
  readonly object: ExpressionNode;
  readonly property: ExpressionNode;
  readonly callee: ExpressionNode;
  readonly arguments: readonly ExpressionNode[];
  readonly elements: readonly ExpressionNode[];
  readonly properties: readonly { readonly key: ExpressionNode; readonly value: ExpressionNode }[];
  readonly argument: ExpressionNode;
  readonly left: ExpressionNode;
  readonly right: ExpressionNode;
  readonly test: ExpressionNode;
  readonly consequent: ExpressionNode;
  readonly alternate: ExpressionNode;
}

/** What an expression may name. */
export interface Scope {
  readonly datum?: unknown;
  readonly item?: unknown;
  readonly event?: unknown;
  /** Values of signals and scales, by their names with a sign before. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** An expression that was read. */
export type Value = (scope: Scope) => unknown;

/** The functions of vega itself, which take what they are called on as their context. */
export type Functions = Readonly<Record<string, unknown>>;
