import type { Block } from "../../document/document.js";
import { textIn } from "../../text/language.js";
import { indexSection } from "./index-section.js";
import { placesOfMeasures } from "./measure-places.js";
import type { Paper } from "./paper.js";
import { item } from "./purpose.js";
import { fullStop } from "./sentence.js";

/** What is done: first for all indices together, then for each by its domains. */
export function tasks(paper: Paper): readonly Block[] {
  const { plan, words } = paper;
  const places = placesOfMeasures(plan);
  return [
    { kind: "heading", level: 3, text: `I. ${words.steering}` },
    ...steering(paper, places.steering),
    ...plan.indices.flatMap((index, at) => indexSection(paper, index, at + 1, places)),
  ];
}

// What a source has for every plan; where it has nothing, what steering always is.
function steering({ plan, words, language, taskAnnex }: Paper, keys: readonly string[]): Block[] {
  const given = plan.measures
    .filter(({ key }) => keys.includes(key))
    .map(({ text }) => fullStop(textIn(text, language)));
  const texts = given.length > 0 ? given : words.steeringItems(taskAnnex);
  return texts.map((text, at) => item(at + 1, text));
}
