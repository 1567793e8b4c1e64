import { shortIndexName } from "../../criteria-set/index-names.js";
import type { Block, RunText } from "../../document/document.js";
import type {
  DomainResult,
  IndexPlan,
  RemediationItem,
  RemediationPlan,
} from "../../remediation/plan.js";
import { lowerFirst, textIn } from "../../text/language.js";
import { dueRuns } from "./charge.js";
import { fieldRun, isProposal, isTold, joinRuns } from "./confirmed.js";
import type { Paper } from "./paper.js";
import { fullStop, sentenceCase } from "./sentence.js";
import { clauseLetters } from "./wording-words.js";

/** A body with more domains than this has them in the annex. */
const mostFields = 7;

/** Who carries the plan out: leaders, bodies with their tasks, the Front, local radio. */
export function organisation(paper: Paper): readonly Block[] {
  const { words, unit, timeWords, plan } = paper;
  const bodies = bodiesOf(paper);
  const standing = standingBody(paper, bodies);
  const radio = bodies.find((body) => words.isRadio.test(body));
  const others = bodies.filter((body) => body !== standing && body !== radio);
  const clauses = [
    bodyClause(paper, standing, words.standing(unit.kind)),
    ...others.map((body) => bodyClause(paper, body)),
    words.allReview(timeWords, plan.year),
  ];
  const [first, ...rest] = [
    ...leadersPart(paper),
    { title: `${words.bodies(unit.kind)}:`, clauses },
    { title: words.front(unit.kind), clauses: [] },
    { title: radioClause(paper, radio), clauses: [] },
  ];
  return [first, ...rest].flatMap((part, at): readonly Block[] =>
    part === undefined
      ? []
      : [
          numbered(at + 1, part.title),
          ...part.clauses.map((clause, place) => lettered(place, clause)),
        ],
  );
}

/** A numbered paragraph with its clauses. */
interface Part {
  readonly title: RunText;
  readonly clauses: readonly RunText[];
}

/** Leaders as the letterhead has them, else as the tasks name them. */
function leadersPart({ letterhead, plan, words, language }: Paper): readonly Part[] {
  const items = itemsOf(plan);
  const told = items.filter((item) => item.leader !== undefined && isTold(plan, item, "leader"));
  const named = [...new Set(told.map(({ leader }) => leader as string))].map((leader): RunText => {
    const own = told.filter((item) => item.leader === leader);
    const surest = own.find((item) => !isProposal(item, "leader")) ?? (own[0] as RemediationItem);
    const text = `${leader}: ${words.charge(fields(plan, own, language, words.fieldsOf))}.`;
    return joinRuns([fieldRun(plan, surest, "leader", text)]);
  });
  const clauses = letterhead.leaders?.map(fullStop) ?? named;
  return clauses.length === 0 ? [] : [{ title: words.leaders, clauses }];
}

function itemsOf(plan: RemediationPlan): readonly RemediationItem[] {
  return plan.indices.flatMap(({ items }) => items);
}

// Those with most to do first; a body that nobody confirmed has no part in a confirmed plan.
function bodiesOf({ plan }: Paper): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of itemsOf(plan)) {
    if (item.responsible === null || !isTold(plan, item, "responsible")) continue;
    counts.set(item.responsible, (counts.get(item.responsible) ?? 0) + 1);
  }
  return [...counts].sort(([, left], [, right]) => right - left).map(([body]) => body);
}

function standingBody({ letterhead, words }: Paper, bodies: readonly string[]): string {
  return (
    letterhead.standing ?? bodies.find((body) => words.isStanding.test(body)) ?? words.standingBody
  );
}

function bodyClause(paper: Paper, body: string, duty?: string): RunText {
  const { plan, words, language, taskAnnex } = paper;
  const own = itemsOf(plan).filter(
    (item) => item.responsible === body && isTold(plan, item, "responsible"),
  );
  const duties = duty === undefined ? "" : `: ${duty}`;
  if (own.length === 0) return `${body}${duties}.`;
  const surest =
    own.find((item) => !isProposal(item, "responsible")) ?? (own[0] as RemediationItem);
  const led = domainsLed(plan, own);
  const count = led.reduce((sum, { domains }) => sum + domains.length, 0);
  const isMany = count > mostFields;
  const names = led.map(({ index }) => shortIndexName(index.index)[language]);
  const tasks = isMany
    ? words.chargeOfMany(count, names, taskAnnex)
    : words.charge(fields(plan, own, language, words.fieldsOf));
  const before = duty === undefined ? ": " : "; ";
  const isLast = own.every(({ due, dueWords }) => due === plan.due && dueWords === undefined);
  return joinRuns([
    duty === undefined ? fieldRun(plan, surest, "responsible", body) : { text: `${body}${duties}` },
    { text: before + tasks },
    // What ends with the plan needs no date of its own.
    ...(isLast || isMany ? [] : [{ text: words.finish }, ...dueRuns(paper, own)]),
    { text: "." },
  ]);
}

// In words: the domains in which a body has something to do, by index.
function fields(
  plan: RemediationPlan,
  items: readonly RemediationItem[],
  language: Paper["language"],
  write: (index: string | undefined, fields: readonly string[]) => string,
): string {
  return domainsLed(plan, items)
    .map(({ index, domains }) => {
      const names = domains.map(({ title }) => lowerFirst(sentenceCase(textIn(title, language))));
      const isOnly = plan.indices.length === 1;
      return write(isOnly ? undefined : shortIndexName(index.index)[language], names);
    })
    .join("; ");
}

function domainsLed(
  { indices }: RemediationPlan,
  items: readonly RemediationItem[],
): readonly { readonly index: IndexPlan; readonly domains: readonly DomainResult[] }[] {
  return indices
    .map((index) => ({
      index,
      domains: index.domains.filter(({ code }) =>
        index.items.some((item) => item.domain.code === code && items.includes(item)),
      ),
    }))
    .filter(({ domains }) => domains.length > 0);
}

function radioClause(paper: Paper, body: string | undefined): RunText {
  const { words, unit, plan } = paper;
  const duty = words.radioTask(plan.year);
  return body === undefined ? `${words.radio(unit.kind)}: ${duty}.` : bodyClause(paper, body, duty);
}

function numbered(number: number, text: RunText): Block {
  return { kind: "paragraph", role: "item", text: withStart(`${number}. `, text) };
}

function lettered(position: number, text: RunText): Block {
  const letter = clauseLetters[position] ?? String(position + 1);
  return { kind: "paragraph", role: "item", text: withStart(`${letter}) `, text) };
}

function withStart(start: string, text: RunText): RunText {
  return typeof text === "string" ? start + text : joinRuns([{ text: start }, ...text]);
}
