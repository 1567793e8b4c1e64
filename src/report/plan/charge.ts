import { formatDate } from "../../dates/civil-date.js";
import type { Block, Run } from "../../document/document.js";
import type { RemediationItem } from "../../remediation/plan.js";
import { lowerFirst } from "../../text/language.js";
import { blank } from "../letterhead.js";
import { between, fieldRun, isTold, joinRuns } from "./confirmed.js";
import type { Paper } from "./paper.js";
import { inSentence } from "./wording-words.js";

/** More dates than this would need their tasks beside them, as the annex has them. */
const mostDates = 1;

/** Who leads the tasks of a domain, who helps, and until when. */
export function charge(paper: Paper, items: readonly RemediationItem[]): Block {
  const { words } = paper;
  const bodies = namesOf(items, ({ responsible }) => responsible);
  const isOneDate = new Set(items.map((item) => dueWords(paper, item))).size === 1;
  const isDated = bodies.length > 1 && !isOneDate;
  const leads = bodies.map((body) => leadRuns(paper, items, body, isDated));
  const support = supportRuns(paper, items, bodies);
  const pieces: readonly Run[] = [
    { text: words.lead },
    ...(leads.length === 0
      ? [{ text: blank }]
      : leads.flatMap((runs, at) =>
          at === 0 ? runs : [{ text: isDated ? "; " : ", " }, ...runs],
        )),
    ...(support.length === 0 ? [] : [{ text: words.support }, ...between(support, ", ")]),
    ...(isDated ? [] : [{ text: words.due }, ...dueRuns(paper, items)]),
    { text: "." },
  ];
  return { kind: "paragraph", text: joinRuns(pieces) };
}

// Where dates differ, each body has its own behind it.
function leadRuns(
  paper: Paper,
  items: readonly RemediationItem[],
  body: string,
  dated: boolean,
): readonly Run[] {
  const own = items.filter(({ responsible }) => responsible === body);
  const name = fieldRun(paper.plan, surest(own, "responsible"), "responsible", body);
  if (!dated) return [name];
  return [name, { text: " (" }, ...dueRuns(paper, own), { text: ")" }];
}

function supportRuns(
  { plan }: Paper,
  items: readonly RemediationItem[],
  leads: readonly string[],
): readonly Run[] {
  const names = [...new Set(items.flatMap(({ coordinating }) => coordinating))];
  return names
    .filter((name) => !leads.includes(name))
    .flatMap((name) => {
      const own = items.filter(({ coordinating }) => coordinating.includes(name));
      const item = surest(own, "coordinating");
      return isTold(plan, item, "coordinating")
        ? [fieldRun(plan, item, "coordinating", inSentence(name))]
        : [];
    });
}

/** Until when tasks are due, each date once; many are left to the annex. */
export function dueRuns(paper: Paper, items: readonly RemediationItem[]): readonly Run[] {
  const { plan, words, taskAnnex } = paper;
  const byDay = [...items].sort((left, right) => (left.due < right.due ? -1 : 1));
  const dates = namesOf(byDay, (item) => dueWords(paper, item));
  if (dates.length > mostDates) return [{ text: words.byAnnex(taskAnnex) }];
  const runs = dates.map((date) => {
    const own = items.filter((item) => dueWords(paper, item) === date);
    return fieldRun(plan, surest(own, "due"), "due", date);
  });
  const texts = runs.map(({ text }) => text);
  return between(
    runs.filter(({ text }, at) => texts.indexOf(text) === at),
    ", ",
  );
}

/** Until when one task is due, in words; a yearly date that had passed comes again. */
export function dueWords({ words, language }: Paper, item: RemediationItem): string {
  if (item.dueWords !== undefined) return lowerFirst(item.dueWords);
  const { due, criterionDue, start } = item;
  if (criterionDue === null || criterionDue >= start)
    return words.before(formatDate(due, language));
  const [, month, day = ""] = criterionDue.split("-");
  // The last day of February is another one in other years.
  if (month === "02" && day >= "28") return words.everyFebruary;
  return words.everyYear(language === "vi" ? `${day}/${month}` : `${month}-${day}`);
}

function namesOf(
  items: readonly RemediationItem[],
  nameOf: (item: RemediationItem) => string | null,
): readonly string[] {
  return [...new Set(items.flatMap((item) => nameOf(item) ?? []))];
}

// Of several items that say the same, one where it is confirmed.
function surest(
  items: readonly RemediationItem[],
  field: "responsible" | "coordinating" | "due",
): RemediationItem {
  const confirmed = items.find(({ proposed = [] }) => !proposed.includes(field));
  return confirmed ?? (items[0] as RemediationItem);
}
