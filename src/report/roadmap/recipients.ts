import type { Unit } from "../../score-sheet/score-sheet.js";
import { blank } from "../letterhead.js";
import type { Issuer } from "../paper/issuer.js";
import { committeeOf } from "../paper/party-committee.js";
import { unitWords } from "../paper/unit-words.js";
import { recipientWords } from "./recipient-words.js";

/** Who gets the plan of a roadmap, as the plans of the seeds have it; the office may name others. */
export function planRecipients(issuer: Issuer, office: Unit, kinds: string): readonly string[] {
  const unit = unitWords(office, "vi");
  const { kind } = unit;
  const { name, letters } = committeeOf(unit);
  if (issuer.form === "state") return recipientWords.ofState(name, kind, kinds);
  const above =
    kind === recipientWords.province
      ? recipientWords.centralCommittee
      : recipientWords.provincialCommittee;
  const committee = letters === blank ? recipientWords.someCommittee : letters;
  return recipientWords.ofParty(above, kind, committee, kinds);
}
