import { searchable, wordPattern } from "./find-words.js";
import { subjectFrom } from "./subject-from.js";
import type { MeasureTheme, ProposalForm } from "./theme.js";
import { inTime } from "./words.js";

/** A sentence for a criterion. */
export interface Proposal {
  readonly text: string;
  readonly evidence: readonly string[];
  /** Place of its form in the theme; nothing where the sentence holds words of the criterion. */
  readonly form: number | undefined;
}

/**
 * The sentence that chiso proposes for a criterion of a theme: the first form that fits its title.
 *
 * @param by by when the criterion wants it done, in words: "trước ngày 28/02"
 * @returns nothing where no form fits or the title names no subject
 */
export function propose(
  { proposals }: MeasureTheme,
  title: string,
  by: string | undefined,
): Proposal | undefined {
  const words = searchable(title);
  const at = proposals.findIndex(({ words: any }) =>
    any === undefined ? true : any.some((one) => wordPattern(one).pattern.test(words)),
  );
  const form = proposals[at];
  const text = form === undefined ? undefined : filled(form, title, by);
  if (form === undefined || text === undefined) return undefined;
  return { text, evidence: form.evidence ?? [], form: text === form.text ? at + 1 : undefined };
}

function filled({ text }: ProposalForm, title: string, by: string | undefined): string | undefined {
  const dated = text.replace("{by}", by ?? inTime);
  const [slot, words = ""] = /\{([^{}]+) …\}/u.exec(dated) ?? [];
  if (slot === undefined) return dated;
  const subject = subjectFrom(title, words);
  return subject === undefined ? undefined : dated.replace(slot, () => subject);
}
