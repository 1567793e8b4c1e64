import { foldText } from "../grid.js";
import { splitHeading } from "./match-heading.js";
import type { OtherUse } from "./other-use.js";
import { otherHeadings, politeEnding } from "./patterns/headings.js";

/** What a heading says that asks nothing of the questionnaire. */
export function otherUseOf(heading: string): OtherUse | undefined {
  const folded = foldText(splitHeading(heading).words).replace(politeEnding, "");
  return otherHeadings.find(([, pattern]) => pattern.test(folded))?.[0];
}
