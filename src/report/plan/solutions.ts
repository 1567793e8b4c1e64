import type { Block, RunText } from "../../document/document.js";
import { plainText } from "../../document/run-text.js";
import type { IndexPlan, RemediationItem } from "../../remediation/plan.js";
import { lowerFirst, textIn } from "../../text/language.js";
import { blank } from "../letterhead.js";
import { fieldRun, isProposal, joinRuns } from "./confirmed.js";
import type { Paper } from "./paper.js";
import { requirement } from "./requirement.js";
import { fullStop, linesOf, wordCount } from "./sentence.js";
import { solutionRoom } from "./solution-room.js";

/** How many criteria without a measure of their own a domain tells; the annex has all. */
const mostRequirements = 2;

/** A solution of fewer words names no subject. */
const fewWords = 8;

/**
 * What is done in a domain, each thing once and as many as there is room for: what the office
 * wrote, the measures that stand here, and for criteria that neither serves what they need.
 */
export function solutions(
  paper: Paper,
  index: IndexPlan,
  worstFirst: readonly RemediationItem[],
  measures: readonly string[],
): Block {
  const own = worstFirst.filter(({ solution }) => solution !== undefined);
  const bare = worstFirst
    .filter((item) => item.solution === undefined)
    .filter((item) => !item.measures.some((key) => measures.includes(key)));
  const given = [
    ...own.flatMap((item) => ownWords(paper, item, worstFirst.length > 1)),
    ...worstServedFirst(worstFirst, measures).map((key) => measureWords(paper, worstFirst, key)),
  ];
  const needed = bare.flatMap((item) => requirementLine(paper, index, item));
  const told = withinRoom(onceEach(given), solutionRoom(paper.plan));
  const most = Math.max(0, mostRequirements - told.length);
  const items = [...told, ...needed.slice(0, most)];
  // A draft leaves the line for the office to fill in.
  return { kind: "list", items: items.length === 0 ? [blank] : items };
}

// Those that serve what lost most first; those that serve nothing here last.
function worstServedFirst(
  worstFirst: readonly RemediationItem[],
  measures: readonly string[],
): readonly string[] {
  const served = worstFirst.flatMap((item) => item.measures);
  return [...new Set([...served.filter((key) => measures.includes(key)), ...measures])];
}

// The first always has room.
function withinRoom(items: readonly RunText[], room: number): readonly RunText[] {
  let left = room;
  return items.filter((one, at) => {
    left -= wordCount(plainText(one));
    return at === 0 || left >= 0;
  });
}

// A few words mean something beside their criterion only: "Ban hành trước 15/01".
function ownWords(
  { plan, language }: Paper,
  item: RemediationItem,
  isOneOfMany: boolean,
): readonly RunText[] {
  return linesOf(item.solution ?? "").map((line) => {
    const needsTitle = isOneOfMany && wordCount(line) < fewWords;
    const title = needsTitle ? [{ text: `${textIn(item.title, language)}: ` }] : [];
    const text = fullStop(needsTitle ? lowerFirst(line) : line);
    return joinRuns([...title, fieldRun(plan, item, "measures", text)]);
  });
}

// A measure is confirmed where one of the criteria that it serves has it confirmed.
function measureWords(
  { plan, language }: Paper,
  items: readonly RemediationItem[],
  key: string,
): RunText {
  const measure = plan.measures.find((one) => one.key === key);
  const text = measure === undefined ? key : fullStop(textIn(measure.text, language));
  const served = items.filter(({ measures }) => measures.includes(key));
  const confirmed = served.find((item) => !isProposal(item, "measures"));
  const [first] = served;
  if (confirmed !== undefined || first === undefined) return text;
  return joinRuns([fieldRun(plan, first, "measures", text)]);
}

function requirementLine(
  paper: Paper,
  index: IndexPlan,
  item: RemediationItem,
): readonly RunText[] {
  const { plan, language } = paper;
  const needs = requirement(paper, index, item);
  if (needs === "") return [];
  const title = textIn(item.title, language);
  return [joinRuns([{ text: `${title}: ` }, fieldRun(plan, item, "target", fullStop(needs))])];
}

function onceEach(items: readonly RunText[]): readonly RunText[] {
  const seen = new Set<string>();
  return items.filter((one) => {
    const key = JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
