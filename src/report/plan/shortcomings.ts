import type { Block, Run } from "../../document/document.js";
import { formatNumber } from "../../numbers/format-number.js";
import type { IndexPlan, RemediationItem } from "../../remediation/plan.js";
import { lowerFirst, textIn } from "../../text/language.js";
import { between, fieldRun, isTold, joinRuns } from "./confirmed.js";
import type { Paper } from "./paper.js";
import { percentOf } from "./percent-words.js";
import { firstWords, linesOf, wordCount } from "./sentence.js";

/** A sentence of more words is no sentence that one reads aloud. */
const mostWords = 40;

/** More names than this are a table. */
const mostNamed = 2;

/** Words of a title, and of what an office says of it, that a sentence with several has room for. */
const mostOfTitle = 20;
const mostOfRemark = 14;

/** What is wanting in a domain, in one sentence: its worst criteria, by name and points. */
export function shortcomings(
  paper: Paper,
  index: IndexPlan,
  worstFirst: readonly RemediationItem[],
): Block {
  const { words } = paper;
  const all = worstFirst.map((one) => worst(paper, index, one));
  const lead = words.shortcomings + words.open(all.length, 0);
  let room = mostWords - wordCount(lead);
  const listed: (readonly Run[])[] = [];
  for (const runs of all.slice(0, mostNamed)) {
    room -= wordCount(runs.map(({ text }) => text).join(""));
    if (room < 0 && listed.length > 0) break;
    listed.push(runs);
  }
  const start = words.shortcomings + words.open(all.length, listed.length);
  const pieces = listed.flatMap((runs, at) => (at === 0 ? runs : [{ text: "; " }, ...runs]));
  return { kind: "paragraph", text: joinRuns([{ text: start }, ...pieces, { text: "." }]) };
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

function worst(paper: Paper, index: IndexPlan, item: RemediationItem): readonly Run[] {
  const { plan, words, language } = paper;
  const title = words.quoted(firstWords(textIn(item.title, language), mostOfTitle));
  const named: Run = { text: `${title} (${resultOf(paper, index, item)})` };
  if (item.shortcoming === undefined || !isTold(plan, item, "shortcoming")) return [named];
  const said = lowerFirst(linesOf(item.shortcoming).map(withoutStop).join(", "));
  const remark = firstWords(said, mostOfRemark);
  return [named, { text: ": " }, fieldRun(plan, item, "shortcoming", remark)];
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
