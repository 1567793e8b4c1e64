import { indexName } from "../../criteria-set/index-names.js";
import type { Block } from "../../document/document.js";
import type { IndexPlan } from "../../remediation/plan.js";
import { textIn } from "../../text/language.js";
import { domainSection } from "./domain-section.js";
import type { MeasurePlaces } from "./measure-places.js";
import { type Paper, romanNumber } from "./paper.js";
import { fullStop } from "./sentence.js";

/** The tasks of one index, by its domains in the order of the set. */
export function indexSection(
  paper: Paper,
  index: IndexPlan,
  position: number,
  places: MeasurePlaces,
): readonly Block[] {
  const { language } = paper;
  return [
    {
      kind: "heading",
      level: 3,
      text: `${romanNumber(position)}. ${indexName(index.index)[language].toUpperCase()}`,
    },
    ...(index.items.length === 0
      ? [{ kind: "paragraph" as const, text: paper.words.noGap }]
      : index.domains.flatMap((domain, at) =>
          domainSection(paper, { index, domain, number: at + 1, places }),
        )),
    ...keptUp(paper, index, places),
  ];
}

// Measures that no gap asked for: an office goes on with them.
function keptUp(
  { plan, words, language }: Paper,
  index: IndexPlan,
  places: MeasurePlaces,
): readonly Block[] {
  const keys = places.others(index);
  if (keys.length === 0) return [];
  const items = plan.measures
    .filter(({ key }) => keys.includes(key))
    .map(({ text }) => fullStop(textIn(text, language)));
  return [
    {
      kind: "heading",
      level: 4,
      text: `${index.domains.length + 1}. ${words.otherKeeping}`,
    },
    { kind: "list", items },
  ];
}
