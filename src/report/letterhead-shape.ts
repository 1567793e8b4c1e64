import {
  isObject,
  lazily,
  listOf,
  objectOf,
  oneOf,
  type ShapeCheck,
  words,
} from "../problems/shape.js";
import type { LetterheadLines, PartyLetterhead, StateLetterhead } from "./letterhead.js";

/** What a letterhead holds, and nothing else: a key that is not known would be a line that is missing. */
export const letterheadShape = /* @__PURE__ */ lazily((): ShapeCheck => {
  const lines: Readonly<Record<keyof LetterheadLines, ShapeCheck>> = {
    number: words,
    place: words,
    date: words,
    position: words,
    signer: words,
    recipients: listOf(words),
    bases: listOf(words),
    standing: words,
    leaders: listOf(words),
  };
  const party = objectOf<PartyLetterhead>(
    { form: oneOf("party") },
    { organisation: words, committee: words, ...lines },
  );
  const state = objectOf<StateLetterhead>(
    {},
    { form: oneOf("state", "party"), superior: words, body: words, ...lines },
  );
  return (value, place, problems) =>
    (isObject(value) && value["form"] === "party" ? party : state)(value, place, problems);
});
