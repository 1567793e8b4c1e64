import type { Block } from "../../document/document.js";
import { formatNumber } from "../../numbers/format-number.js";
import type { DomainResult, IndexPlan, RemediationItem } from "../../remediation/plan.js";
import { lowerFirst, textIn } from "../../text/language.js";
import { charge } from "./charge.js";
import { keptRows } from "./kept-rows.js";
import type { MeasurePlaces } from "./measure-places.js";
import type { Paper } from "./paper.js";
import { sentenceCase } from "./sentence.js";
import { causes, shortcomings } from "./shortcomings.js";
import { solutions } from "./solutions.js";
import { unassessed } from "./unassessed.js";

/** A domain of an index, and where its measures stand. */
export interface DomainPlace {
  readonly index: IndexPlan;
  readonly domain: DomainResult;
  /** Its number under the index. */
  readonly number: number;
  readonly places: MeasurePlaces;
}

/** What is wanting in a domain, why, what is done, by whom and until when; or that it is kept. */
export function domainSection(paper: Paper, place: DomainPlace): readonly Block[] {
  const { index, domain, number, places } = place;
  const items = index.items.filter((one) => one.domain.code === domain.code);
  const heading: Block = {
    kind: "heading",
    level: 4,
    text: `${number}. ${domainTitle(paper, index, domain)}`,
  };
  const rest = [...keptRows(paper, index, domain), ...unassessed(paper, index, domain)];
  if (items.length === 0) return [heading, ...keep(paper, domain), ...rest];
  const worstFirst = byLoss(index, items);
  return [
    heading,
    shortcomings(paper, index, worstFirst),
    ...causes(paper, worstFirst),
    solutions(paper, index, worstFirst, places.byDomain(index, domain.code)),
    ...rest,
    charge(paper, worstFirst),
  ];
}

/** A domain as it heads its tasks: "Lĩnh vực cải cách thể chế". */
export function domainTitle(
  { words, language }: Paper,
  index: IndexPlan,
  domain: { readonly title: DomainResult["title"] },
): string {
  const title = sentenceCase(textIn(domain.title, language));
  return words.domainTitle(index.index, title, lowerFirst(title));
}

function byLoss(index: IndexPlan, items: readonly RemediationItem[]): readonly RemediationItem[] {
  const order = new Map(index.gaps.map(({ code }, position) => [code, position]));
  return [...items].sort(
    (left, right) => (order.get(left.code) ?? 0) - (order.get(right.code) ?? 0),
  );
}

// Nothing is at its maximum where nobody scored it.
function keep(
  { words, timeWords, language }: Paper,
  { points, applicableMax }: DomainResult,
): readonly Block[] {
  if (points === null) return [];
  const result =
    applicableMax === "0"
      ? ""
      : words.pointsOf(formatNumber(points, language), formatNumber(applicableMax, language));
  return [{ kind: "paragraph", text: words.keepDomain(result, timeWords) }];
}
