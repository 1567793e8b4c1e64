import type { ScoredBy } from "../criteria-set/criteria-set.js";
import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { scoreSheetProblem } from "../problems/problem.js";
import { isObject } from "../problems/shape.js";
import { layerOf, type ReadLayer, type ReadSheet } from "../score-sheet/read-layer.js";
import { scoreOptionsOutline } from "./outlines.js";
import type { ScoreOptions } from "./score-options.js";
import type { LayerChoice } from "./scorecard.js";

/** What scoring one sheet works with. */
export interface Request {
  readonly prepared: PreparedCriteriaSet;
  readonly read: ReadSheet;
  readonly year: number;
  readonly layer: LayerChoice;
  /** Positions of the rounds that may give points, strongest first. */
  readonly wanted: readonly number[];
  /** Scorers whose leaves are left out, because they gave no points this year. */
  readonly leaveOut: readonly Exclude<ScoredBy, "unit">[];
}

/** Reads the options against the rounds of a sheet. */
export function requestOf(
  prepared: PreparedCriteriaSet,
  read: ReadSheet,
  options: ScoreOptions,
): Request {
  if (!isRequest(options)) refuse(checkArguments({}, [options, scoreOptionsOutline]));
  const { layer, leaveOut = [] } = options;
  const keys = read.rounds.map(({ key }) => key);
  if (layer !== "best-known" && !keys.includes(layer)) {
    const layers = [...keys, "best-known"].join(", ");
    refuse([
      scoreSheetProblem("unknown-layer", { path: "/layer" }, { layer: String(layer), layers }),
    ]);
  }
  const wanted =
    layer === "best-known" ? keys.map((_key, at) => keys.length - 1 - at) : [keys.indexOf(layer)];
  return { prepared, read, year: read.sheet.year, layer, wanted, leaveOut };
}

// Asked of every sheet, so that it makes nothing.
function isRequest(options: unknown): boolean {
  if (!isObject(options) || typeof options.layer !== "string") return false;
  return options.leaveOut === undefined || Array.isArray(options.leaveOut);
}

/** What counts of a node: the round asked for, or the strongest that says anything; -1 for none. */
export function pickRound({ index }: PreparedNode, { read, wanted }: Request): number {
  if (read.entries[index] === undefined) return -1;
  for (const round of wanted) {
    if (layerOf(read, index, round) !== undefined) return round;
  }
  return -1;
}

/** What the round that counts says of a node. */
export function pickLayer(node: PreparedNode, request: Request): ReadLayer | undefined {
  const round = pickRound(node, request);
  return round < 0 ? undefined : layerOf(request.read, node.index, round);
}
