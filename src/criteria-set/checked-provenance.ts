import { refuse } from "../problems/chiso-error.js";
import type { Outline } from "../problems/expected.js";
import { problem } from "../problems/problem.js";
import { inBoth } from "../text/language.js";
import type { Instrument, Provenance, ProvenanceCheck } from "./provenance.js";
import { checkedWords } from "./words.js";

/** What is looked at of a check that functions take as `checked`. */
export const checkedOutline = {
  keys: { by: "text", date: "date" },
  optional: true,
} as const satisfies Outline<ProvenanceCheck>;

/** Refuses a check by nobody. */
export function refuseNameless(checked: ProvenanceCheck | undefined): void {
  if (checked?.by.trim() === "") refuse([problem("empty-text", { path: "/checked/by" }, {})]);
}

/** Codes that a note names; more of them are counted. */
const most = 10;

/**
 * Provenance of a set that a person compared with its decision: `official` where every leaf was
 * read or confirmed, `partial` while some were left as text.
 *
 * @param left codes of the leaves that nobody read or confirmed
 */
export function checkedProvenance(
  { instruments }: Provenance,
  left: readonly string[],
  checked: ProvenanceCheck,
): Provenance {
  const known = instruments.map(comparedWith);
  if (left.length === 0) return { status: "official", instruments: known, checked };
  const named = left.slice(0, most).join(", ");
  const more = left.length > most ? ", …" : "";
  const note = inBoth((language) =>
    checkedWords.unconfirmed[language](left.length, `${named}${more}`),
  );
  return { status: "partial", instruments: known, note, checked };
}

function comparedWith(instrument: Instrument): Instrument {
  return { ...instrument, read: checkedWords.compared };
}
