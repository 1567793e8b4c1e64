import { lazily, listOf, objectOf, words } from "../problems/shape.js";
import type { Letterhead } from "./letterhead.js";

/** What a letterhead holds, and nothing else: a key that is not known would be a line that is missing. */
export const letterheadShape = /* @__PURE__ */ lazily(() =>
  objectOf<Letterhead>(
    {},
    {
      superior: words,
      body: words,
      number: words,
      place: words,
      date: words,
      position: words,
      signer: words,
      recipients: listOf(words),
      bases: listOf(words),
      standing: words,
      leaders: listOf(words),
    },
  ),
);
