import { addDays, formatDate } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { madeOnce } from "../problems/made-once.js";
import { inBoth, type LocalizedText, textIn } from "../text/language.js";
import { endedBodies } from "./all-ended-bodies.js";
import { endedBodyWords } from "./body-words.js";
import type { EndedBody } from "./ended-body.js";
import { planOutline } from "./outlines.js";
import type { RemediationPlan } from "./plan.js";
import { searchable, type WordPattern, wordPattern } from "./themes/find-words.js";

/** A body that a plan names and that had ended before the plan does. */
export interface EndedBodyFinding {
  /** The body, with what stands in its place. */
  readonly body: EndedBody;
  /** Keys of the measures whose text names it. */
  readonly measures: readonly string[];
  /** Criteria that it is to lead or to work on. */
  readonly criteria: readonly {
    /** Id of the criteria set. */
    readonly set: string;
    /** Code of the criterion. */
    readonly code: string;
  }[];
  /** The finding in words, for whoever drafts the plan; no part of the plan itself. */
  readonly message: LocalizedText;
}

/**
 * Bodies that a plan names although they ended before its last day: in the text of its measures,
 * as leading or coordinating body. A finding for the drafter, to be put right by hand; documents
 * and workbooks say nothing of it.
 *
 * @returns in the order of `endedBodies`; empty for a plan that ends while all of them were there
 * @example
 * bodiesNoLongerThere(plan).length // 0
 */
export function bodiesNoLongerThere(plan: RemediationPlan): readonly EndedBodyFinding[] {
  refuse(checkArguments({ plan: [plan, planOutline] }));
  const texts = plan.measures.map(
    ({ key, text }) => [key, searchable(textIn(text, "vi"))] as const,
  );
  const tasks = plan.indices.flatMap(({ set, items }) =>
    items.map(({ code, responsible, coordinating }) => ({
      set: set.id,
      code,
      bodies: [responsible ?? "", ...coordinating].map(searchable),
    })),
  );
  return patterns().flatMap(({ body, names }): readonly EndedBodyFinding[] => {
    if (plan.due <= body.until) return [];
    const isNamed = (text: string): boolean => names.some(({ pattern }) => pattern.test(text));
    const measures = texts.filter(([, text]) => isNamed(text)).map(([key]) => key);
    const criteria = tasks
      .filter(({ bodies }) => bodies.some(isNamed))
      .map(({ set, code }) => ({ set, code }));
    if (measures.length === 0 && criteria.length === 0) return [];
    return [
      { body, measures, criteria, message: messageOf(body, measures.length, criteria.length) },
    ];
  });
}

const patterns: () => readonly {
  readonly body: EndedBody;
  readonly names: readonly WordPattern[];
}[] = /* @__PURE__ */ madeOnce(() =>
  endedBodies.map((body) => ({ body, names: body.names.map(wordPattern) })),
);

function messageOf(
  { title, until, now }: EndedBody,
  measures: number,
  criteria: number,
): LocalizedText {
  const after = addDays(until, 1);
  const day = inBoth((language) => formatDate(after, language));
  return endedBodyWords(day, title, now, { measures, criteria });
}
