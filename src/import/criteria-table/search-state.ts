import type { OpenNode } from "./open-node.js";

/** A reading of the rows so far, while the likeliest tree is searched. */
export interface State {
  readonly top: OpenNode;
  readonly cost: number;
  readonly proved: number;
  readonly wrong: number;
  readonly running: Running;
  readonly trail: Trail | undefined;
}

/** Last counters by what stands behind them: "1." and "1" count apart. */
export interface Running {
  readonly values: Readonly<Record<string, number>>;
  /** Ends of counters that began again. */
  readonly again: readonly string[];
  readonly key: string;
}

/** How a reading came about, the last row first. */
export interface Trail {
  readonly before: Trail | undefined;
  readonly move: number | "line";
  readonly cost: number;
}
