import { civilDatePattern } from "../dates/civil-date.js";
import {
  lazily,
  listOf,
  matching,
  objectOf,
  oneOf,
  type ShapeCheck,
  text,
  words,
} from "../problems/shape.js";
import type { Instrument, Provenance, ProvenanceCheck } from "./provenance.js";

/** A civil date by its form; whether the day exists is said elsewhere. */
export const date: ShapeCheck = /* @__PURE__ */ lazily(() =>
  matching(civilDatePattern, "YYYY-MM-DD"),
);

/** How far something was read. */
export const status: ShapeCheck = /* @__PURE__ */ lazily(() =>
  oneOf("official", "partial", "draft", "sample"),
);

const instrument = /* @__PURE__ */ lazily(() =>
  objectOf<Instrument>(
    { title: words, issuer: words, read: text },
    { number: words, date, url: words },
  ),
);

const checked = /* @__PURE__ */ lazily(() => objectOf<ProvenanceCheck>({ by: words, date }, {}));

/** Where content comes from. */
export const provenance: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<Provenance>({ status, instruments: listOf(instrument) }, { note: text, checked }),
);
