import { readDecimal } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { LocalizedText } from "../../text/language.js";
import { saysAbsent } from "./absent.js";
import { takeHeading } from "./heading.js";
import { quoted, type RuleWording, refuse, refuseAmbiguous } from "./outcome.js";
import { glued, moreThanScope, restated, scopeWords } from "./patterns/asides.js";
import { readOption } from "./read-option.js";
import { readNumber } from "./read-worth.js";
import { otherMaximum } from "./refusal-words.js";
import { isSource } from "./sources.js";
import { named, noted, remarks } from "./words.js";

/** A wording whose asides are set apart, or why one of them contradicts the table. */
export type SetAside = RuleWording | { readonly refused: LocalizedText };

/**
 * Sets apart what stands beside the rule itself: a heading, where the figures come from, what is
 * not counted, what happens when nothing arose, and the maximum said again.
 */
export function setAside(
  pieces: readonly string[],
  max: ExactDecimal,
  firstLine: string,
): SetAside {
  const sources: string[] = [];
  const scope: string[] = [];
  const rest: string[] = [];
  const absent: string[] = [];
  for (const piece of pieces) {
    const printed = restated.exec(piece)?.[1];
    if (printed !== undefined) {
      const value = readNumber(printed);
      if (value === "ambiguous") return refuseAmbiguous(printed);
      if (readDecimal(value)?.equals(max) !== true) return refuse(otherMaximum(printed, max));
    } else if (isSource(piece)) sources.push(piece);
    else if (saysAbsent(piece)) absent.push(piece);
    else if (isScope(piece)) scope.push(piece.replace(/^\(/, "").replace(/\)$/, ""));
    else rest.push(piece);
  }
  const { heading, body } = takeHeading(withoutGluedMaximum(rest, max), firstLine);
  return { pieces: body, max, heading, sources, scope, absent };
}

function isScope(piece: string): boolean {
  return scopeWords.test(piece) && !moreThanScope.test(piece);
}

// "> 90 %: 4; < 90 %: 0: 4": the maximum of the row stands behind its wording.
function withoutGluedMaximum(pieces: readonly string[], max: ExactDecimal): readonly string[] {
  const [, before, printed = ""] = glued.exec(pieces.at(-1) ?? "") ?? [];
  if (before === undefined || pieces.length < 2) return pieces;
  const value = readNumber(printed);
  if (value === "ambiguous" || readDecimal(value)?.equals(max) !== true) return pieces;
  const reaches = pieces.slice(0, -1).some((piece) => pointsIn(piece)?.equals(max) === true);
  return reaches && pointsIn(before)?.lessThan(max) === true
    ? [...pieces.slice(0, -1), before]
    : pieces;
}

function pointsIn(piece: string): ExactDecimal | undefined {
  return readDecimal(readOption(piece)?.worth.worth?.points);
}

/** What was set apart, as remarks for the person who checks the reading. */
export function asideNotes({
  heading,
  sources,
  absent,
}: RuleWording): readonly (LocalizedText | undefined)[] {
  return [
    heading === "" ? undefined : named(quoted(heading)),
    ...sources.map((text) => noted(quoted(text))),
    absent.length === 0 ? undefined : remarks.nothingArose,
  ];
}
