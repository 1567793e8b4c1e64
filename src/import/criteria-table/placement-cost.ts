import { bulletCost, capitalsCost, letterCost, plainCost } from "./mark-cost.js";
import type { Neighbours } from "./neighbours.js";
import { counterCost, dottedCost, romanCost, sectionCost } from "./number-cost.js";
import type { RowLabel } from "./row-label.js";

/** How unlikely it is that a row with this label stands at this place; 0 where numbers say so. */
export function placementCost(label: RowLabel, at: Neighbours): number {
  switch (label.style) {
    case "dotted":
      return dottedCost(label.parts, at);
    case "counter":
      return counterCost(label, at);
    case "roman":
      return romanCost(label.value, at);
    case "section":
      return sectionCost(label, at);
    case "upper-letter":
    case "lower-letter":
      return letterCost(label.letter, label.style, at);
    case "bullet":
      return bulletCost(label.sign, at);
    case "capitals":
      return capitalsCost(at);
    case "plain":
      return plainCost(at);
  }
}
