import type { PaperForm } from "../../document/document.js";
import type { Unit } from "../../score-sheet/score-sheet.js";
import type { Language } from "../../text/language.js";
import {
  blank,
  type Letterhead,
  type PartyLetterhead,
  type StateLetterhead,
} from "../letterhead.js";
import { partyWords, stateWords } from "./issuer-words.js";
import { committeeNamed, committeeOf } from "./party-committee.js";
import { unitWords } from "./unit-words.js";

/** Who issues a document, in the words that its form has for it. */
export interface Issuer {
  readonly form: PaperForm;
  /** What the head names, the body above first. */
  readonly agency: readonly string[];
  /** In the middle of a sentence: "Ủy ban nhân dân huyện Tứ Kỳ", "Ban Thường vụ Huyện ủy Tứ Kỳ". */
  readonly name: string;
  /** Where it sits, a blank where nobody says. */
  readonly place: string;
  /** The number without its kind, e.g. "14/KH-UBND" or "154-KH/HU" for "KH". */
  readonly number: (kind: string) => string;
  /** "Số:" or "Số", as the form has it. */
  readonly numberTitle: string;
  readonly authority: string;
  readonly position: string;
  /** Where it keeps a copy. */
  readonly kept: string;
}

/** Who issues a document of a unit, as the letterhead has it. */
export function issuerOf(letterhead: Letterhead, unit: Unit, language: Language): Issuer {
  return letterhead.form === "party"
    ? partyIssuer(letterhead, unit)
    : stateIssuer(letterhead, unit, language);
}

function stateIssuer(letterhead: StateLetterhead, unit: Unit, language: Language): Issuer {
  const { superior, body } = letterhead;
  const { name, proper, committee } = unitWords(unit, language);
  return {
    form: "state",
    agency: [
      ...(superior === undefined ? [] : [superior]),
      body ?? `${stateWords.body} ${name.toUpperCase()}`,
    ],
    name: committee,
    place: letterhead.place ?? (proper || blank),
    number: (kind) => letterhead.number ?? `${blank}/${kind}-UBND`,
    numberTitle: stateWords.numberTitle,
    authority: stateWords.authority,
    position: letterhead.position ?? stateWords.position,
    kept: stateWords.kept,
  };
}

function partyIssuer(letterhead: PartyLetterhead, unit: Unit): Issuer {
  const named = letterhead.committee;
  const committee =
    named === undefined ? committeeOf(unitWords(unit, "vi")) : committeeNamed(named);
  return {
    form: "party",
    agency: [
      letterhead.organisation ?? `${partyWords.organisation} ${blank}`,
      named ?? committee.name.toUpperCase(),
    ],
    name: `${partyWords.standingCommittee} ${committee.name}`,
    place: letterhead.place ?? (committee.proper || blank),
    number: (kind) => letterhead.number ?? `${blank}-${kind}/${committee.letters}`,
    numberTitle: partyWords.numberTitle,
    authority: partyWords.authority,
    position: letterhead.position ?? partyWords.position,
    kept: committee.letters === blank ? partyWords.kept : `${partyWords.kept}${committee.letters}`,
  };
}
