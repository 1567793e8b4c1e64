import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { Round } from "../../criteria-set/round.js";
import { toDecimalText } from "../../numbers/decimal-text.js";
import type { PlanRow } from "../../score-sheet/plan-row.js";
import type { Finding } from "../finding.js";
import { type FilledEntry, toSheetEntry } from "./filled-entry.js";
import type { FilledTableOptions } from "./filled-options.js";
import type { FilledAdjustment } from "./unit-reading.js";

/** The data of a score sheet as it was read from a filled table. */
export interface FilledDraft {
  /** Absent when nothing was found to read. */
  readonly data?: unknown;
  /** Cell by JSON Pointer in the data. */
  readonly places: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  readonly plan: readonly PlanRow[];
}

/** Puts what was read together as the data of a score sheet, with the cells it comes from. */
export function toDraft(
  unit: {
    readonly entries: readonly FilledEntry[];
    readonly adjustments: readonly FilledAdjustment[];
    readonly plan: readonly PlanRow[];
  },
  rounds: readonly Round[] | undefined,
  set: CriteriaSet,
  options: FilledTableOptions,
  findings: readonly Finding[],
): FilledDraft {
  const places = new Map<string, string>();
  const entries = unit.entries.map((entry, at) => toSheetEntry(entry, `/entries/${at}`, places));
  const adjustments = toAdjustments(unit.adjustments, places);
  const { id, version } = set;
  const data = {
    unit: options.unit,
    year: options.year,
    set: { id, version },
    ...(rounds === undefined ? {} : { rounds }),
    entries,
    ...(adjustments === undefined ? {} : { adjustments }),
  };
  return { data, places, findings, plan: unit.plan };
}

function toAdjustments(
  all: readonly FilledAdjustment[],
  places: Map<string, string>,
): object | undefined {
  if (all.length === 0) return undefined;
  const rounds: Record<string, Record<string, object[]>> = {};
  for (const { round, side, reason, points, path } of all) {
    const own = rounds[round] ?? {};
    const list = own[side] ?? [];
    rounds[round] = { ...own, [side]: list };
    places.set(`/adjustments/${round}/${side}/${list.length}`, path);
    if (!places.has(`/adjustments/${round}/${side}`))
      places.set(`/adjustments/${round}/${side}`, path);
    list.push({ reason, points: toDecimalText(points) });
  }
  return rounds;
}
