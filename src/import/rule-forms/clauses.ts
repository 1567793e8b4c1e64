import { clauseEnd } from "./patterns/pieces.js";

/**
 * Cuts a piece at its commas and brackets into clauses of which each is understood; `undefined`
 * where no cut does that. Short clauses come first, so that a limit behind a comma never becomes a
 * part of the name before it.
 */
export function readClauses<T>(
  piece: string,
  read: (clause: string) => T | undefined,
): readonly T[] | undefined {
  const segments = piece.split(clauseEnd).map((text) => text.trim());
  if (segments.length > mostSegments) return undefined;
  return readFrom(segments, 0, read);
}

// A sentence of more clauses is no rule that a table prints.
const mostSegments = 8;

function readFrom<T>(
  segments: readonly string[],
  start: number,
  read: (clause: string) => T | undefined,
): readonly T[] | undefined {
  if (segments.slice(start).every((text) => text === "")) return [];
  for (let end = start + 1; end <= segments.length; end += 1) {
    const clause = read(
      segments
        .slice(start, end)
        .filter((text) => text !== "")
        .join(", "),
    );
    if (clause === undefined) continue;
    const others = readFrom(segments, end, read);
    if (others !== undefined) return [clause, ...others];
  }
  return undefined;
}
