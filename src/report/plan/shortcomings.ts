import type { Block, Run } from "../../document/document.js";
import { formatNumber } from "../../numbers/format-number.js";
import type { IndexPlan, RemediationItem } from "../../remediation/plan.js";
import { lowerFirst, textIn } from "../../text/language.js";
import { between, fieldRun, isProposal, isTold, joinRuns } from "./confirmed.js";
import type { Paper } from "./paper.js";
import { percentOf } from "./percent-words.js";
import { firstWords, linesOf, wordCount } from "./sentence.js";

/** A sentence of more words is no sentence that one reads aloud. */
const mostWords = 40;

/** More names than this are a table. */
const mostNamed = 2;

/** Words of a title in a sentence that has to say more. */
const mostOfTitle = 20;

/** What is wanting in a domain, in one sentence: its worst criteria, by name and points. */
export function shortcomings(
  paper: Paper,
  index: IndexPlan,
  worstFirst: readonly RemediationItem[],
): Block {
  const { words } = paper;
  const lead = words.shortcomings + words.open(worstFirst.length, 0);
  let room = mostWords - wordCount(lead);
  const listed: (readonly Run[])[] = [];
  const alone: string[] = [];
  for (const item of worstFirst.slice(0, mostNamed)) {
    const named = nameOf(paper, index, item);
    room -= wordCount(named);
    if (room < 0 && listed.length > 0) break;
    const said = remarkOf(paper, index, item, room);
    alone.push(onlyWords(paper, index, item));
    listed.push([{ text: named }, ...(said === undefined ? [] : [{ text: ": " }, said])]);
    // A criterion that is told at length stands alone.
    if (said !== undefined) break;
  }
  const start = words.shortcomings + words.open(worstFirst.length, listed.length);
  const isTold = listed.some((runs) => runs.length > 1);
  if (!isTold && listed.length === worstFirst.length) {
    return { kind: "paragraph", text: `${start}${alone.join("; ")}.` };
  }
  // Two names behind one "thấp nhất là" are one list.
  const mark = isTold ? "; " : words.and;
  const pieces = listed.flatMap((runs, at) => (at === 0 ? runs : [{ text: mark }, ...runs]));
  const stop = pieces.at(-1)?.text.endsWith("…") ? "" : ".";
  return { kind: "paragraph", text: joinRuns([{ text: start }, ...pieces, { text: stop }]) };
}

/** Why, where the office says so; each reason once. */
export function causes(paper: Paper, worstFirst: readonly RemediationItem[]): readonly Block[] {
  const { plan, words } = paper;
  const seen = new Set<string>();
  const runs = worstFirst.flatMap((item): readonly Run[] => {
    if (item.cause === undefined || !isTold(plan, item, "cause")) return [];
    const text = linesOf(item.cause).map(withoutStop).join("; ");
    if (seen.has(text)) return [];
    seen.add(text);
    return [fieldRun(plan, item, "cause", text)];
  });
  if (runs.length === 0) return [];
  const pieces = [{ text: words.causes }, ...between(runs, "; "), { text: "." }];
  return [{ kind: "paragraph", text: joinRuns(pieces) }];
}

function nameOf(paper: Paper, index: IndexPlan, item: RemediationItem): string {
  return `${quotedTitle(paper, item)} (${resultOf(paper, index, item)})`;
}

// Where nothing else is known, the points are the shortcoming.
function onlyWords(paper: Paper, index: IndexPlan, item: RemediationItem): string {
  return paper.words.only(quotedTitle(paper, item), resultOf(paper, index, item));
}

function quotedTitle({ words, language }: Paper, { title }: RemediationItem): string {
  return words.quoted(firstWords(textIn(title, language), mostOfTitle));
}

// What the office says is cut where the sentence ends; a proposal that does not fit, or that says
// the percentage once more, is left to the annex.
function remarkOf(
  { plan }: Paper,
  { index }: IndexPlan,
  item: RemediationItem,
  room: number,
): Run | undefined {
  if (item.shortcoming === undefined || !isTold(plan, item, "shortcoming") || room < 1) return;
  const said = lowerFirst(linesOf(item.shortcoming).map(withoutStop).join(", "));
  const isOwn = !isProposal(item, "shortcoming");
  if (!isOwn && (index === "sipas" || wordCount(said) > room)) return;
  return fieldRun(plan, item, "shortcoming", firstWords(said, room));
}

/** What a criterion reached: points of its maximum, of satisfaction the percentage. */
export function resultOf(
  { words, language }: Paper,
  index: IndexPlan,
  { lastPoints, max }: RemediationItem,
): string {
  const percent = index.index === "sipas" ? percentOf(lastPoints, max, language) : null;
  return percent ?? words.pointsOf(formatNumber(lastPoints, language), formatNumber(max, language));
}

function withoutStop(text: string): string {
  return text.replace(/[\s.;,]+$/, "");
}
