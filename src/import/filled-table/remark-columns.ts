import type { RoundColumn } from "./assign-rounds.js";
import type { TextColumn } from "./table-columns.js";

/** A column with remarks. */
export interface RemarkColumn {
  readonly column: number;
  /** Whose remarks they are; absent when they may be of any round. */
  readonly round?: string;
}

/**
 * Whose remarks each column holds. A remark stands to the right of the points it explains; one
 * column behind all points, or before them, is for whichever round is filled in.
 */
export function remarkColumns(
  remarks: readonly TextColumn[],
  rounds: readonly RoundColumn[],
): readonly RemarkColumn[] {
  const owned = remarks.map(({ column }): RemarkColumn => {
    const left = rounds.filter((one) => one.column < column);
    const nearest = left.reduce<RoundColumn | undefined>(
      (best, one) => (best === undefined || one.column > best.column ? one : best),
      undefined,
    );
    return nearest === undefined ? { column } : { column, round: nearest.key };
  });
  const [only, ...others] = owned;
  if (only === undefined) return [];
  const isBehindAll = rounds.every(({ column }) => column < only.column);
  if (others.length === 0 && isBehindAll) return [{ column: only.column }];
  // Remarks beside their points come before those that may be of any round.
  return [
    ...owned.filter(({ round }) => round !== undefined),
    ...owned.filter(({ round }) => round === undefined),
  ];
}
