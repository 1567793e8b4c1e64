import { indexName, shortIndexName } from "../../criteria-set/index-names.js";
import { formatDate } from "../../dates/civil-date.js";
import type { Block } from "../../document/document.js";
import { lowerFirst } from "../../text/language.js";
import { planSubject } from "./head.js";
import type { Paper } from "./paper.js";
import { resultWords } from "./result-words.js";
import { upperFirst } from "./sentence.js";

/** What the plan rests on and who issues it, in one paragraph; with the results where wanted there. */
export function preamble(paper: Paper): readonly Block[] {
  const { plan, words, unit, issuer, timeWords, language, outline } = paper;
  const issue = words.issue(issuer.name, lowerFirst(planSubject(plan, language)));
  const grounds = [...bases(paper), ...instruments(paper), ...decisions(paper)];
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

// The decisions that issued the office's criteria, unless it names them itself. Samples have none.
function instruments({ plan, letterhead, words, language }: Paper): readonly string[] {
  const named = [
    ...(letterhead.bases ?? []),
    ...plan.indices.flatMap(({ published }) => published?.decision ?? []),
  ];
  const indicesOf = new Map<string, readonly string[]>();
  for (const { index, set } of plan.indices) {
    if (set.provenance.status === "sample") continue;
    for (const { number, date, issuer } of set.provenance.instruments) {
      if (
        number === undefined ||
        !/QĐ/u.test(number) ||
        named.some((text) => text.includes(number))
      )
        continue;
      const day = date === undefined ? "" : formatDate(date, language);
      const decision = words.decision(number, day, issuer);
      const others = indicesOf.get(decision) ?? [];
      indicesOf.set(decision, [...others, shortIndexName(index)[language]]);
    }
  }
  return [...indicesOf].map(([decision, names]) => words.issued(decision, names));
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
