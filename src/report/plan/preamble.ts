import { indexName, shortIndexName } from "../../criteria-set/index-names.js";
import type { Block } from "../../document/document.js";
import { lowerFirst } from "../../text/language.js";
import { planSubject } from "./head.js";
import type { Paper } from "./paper.js";
import { resultWords } from "./result-words.js";
import { upperFirst } from "./sentence.js";

/** What the plan rests on and who issues it, in one paragraph; with the results where wanted there. */
export function preamble(paper: Paper): readonly Block[] {
  const { plan, words, unit, timeWords, language, outline } = paper;
  const issue = words.issue(unit.committee, lowerFirst(planSubject(plan, language)));
  const grounds = [...bases(paper), ...decisions(paper)];
  const names = plan.indices.map(({ index }) => indexName(index)[language]);
  if (outline.results === "preamble") {
    const results = [...grounds, words.resultsWere(timeWords, unit.name)];
    return [
      { kind: "paragraph", text: upperFirst(results.join("; ")) },
      { kind: "list", items: plan.indices.map((index) => resultWords(paper, index)) },
      { kind: "paragraph", text: issue },
    ];
  }
  const clauses = [...grounds, words.onResults(names, timeWords)];
  return [{ kind: "paragraph", text: `${upperFirst(clauses.join("; "))}, ${issue}` }];
}

function bases({ letterhead, words }: Paper): readonly string[] {
  return (letterhead.bases ?? []).map((base) => words.basis(base));
}

// A decision that published several indices is named once, with all of them.
function decisions({ plan, words, language }: Paper): readonly string[] {
  const indicesOf = new Map<string, readonly string[]>();
  for (const { index, published } of plan.indices) {
    if (published?.decision === undefined) continue;
    const others = indicesOf.get(published.decision) ?? [];
    indicesOf.set(published.decision, [...others, shortIndexName(index)[language]]);
  }
  if (indicesOf.size === 0) return [];
  return [
    words.decisions(
      [...indicesOf].map(([decision, names]) => words.decisionOn(upperFirst(decision), names)),
    ),
  ];
}
