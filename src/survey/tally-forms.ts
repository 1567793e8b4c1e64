import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { addProblems, below, type Problem } from "../problems/problem.js";
import { formChecker } from "./check-form.js";
import { checkQuestionnaire } from "./check-questionnaire.js";
import { GroupCounter } from "./count-forms.js";
import { sortGroups } from "./group-order.js";
import { checkGrouping, groupOf } from "./grouping.js";
import { questionnaireOutline, tallyOptionsOutline } from "./outlines.js";
import type { Questionnaire } from "./questionnaire.js";
import { answeredOf, formReader } from "./read-form.js";
import { isBlank } from "./skips.js";
import type { SurveyForm } from "./survey-data.js";
import type { SurveyTally } from "./tally.js";
import type { TallyOptions } from "./tally-options.js";

/**
 * Counts forms one by one; memory does not grow with their number.
 *
 * @param forms any iterable, such as an array or a generator
 * @throws ChisoError with every problem of every form, its place counted from 0 under `/forms`
 * @example
 * tallyForms(sipas2640, [{ answers: { "1": "5" } }, { answers: { "1": "2" } }]).criteria[0].answers["5"] // 1
 */
export function tallyForms(
  questionnaire: Questionnaire,
  forms: Iterable<SurveyForm>,
  options: TallyOptions = {},
): SurveyTally {
  refuse(
    checkArguments(
      { questionnaire: [questionnaire, questionnaireOutline], forms: [forms, "iterable"] },
      [options, tallyOptionsOutline],
    ),
  );
  const counter = new FormCounter(questionnaire, options);
  for (const form of forms) counter.add(form);
  return counter.result();
}

/**
 * Counts forms from a stream, such as the rows of a large file as they are read.
 *
 * @param forms any asynchronous iterable
 * @throws ChisoError as {@link tallyForms} does
 * @example
 * async function* rows() { yield { answers: { "1": "5" } }; }
 * const pending = tallyFormStream(sipas2640, rows());
 * typeof pending.then // "function"
 */
export async function tallyFormStream(
  questionnaire: Questionnaire,
  forms: AsyncIterable<SurveyForm>,
  options: TallyOptions = {},
): Promise<SurveyTally> {
  refuse(
    checkArguments(
      { questionnaire: [questionnaire, questionnaireOutline], forms: [forms, "iterable"] },
      [options, tallyOptionsOutline],
    ),
  );
  const counter = new FormCounter(questionnaire, options);
  for await (const form of forms) counter.add(form);
  return counter.result();
}

/** Checks and counts forms; a form with a problem counts nowhere and is told of at the end. */
class FormCounter {
  readonly #questionnaire: Questionnaire;
  readonly #by: string | undefined;
  readonly #fewest: number;
  readonly #check: ReturnType<typeof formChecker>;
  readonly #read: ReturnType<typeof formReader>;
  readonly #problems: Problem[] = [];
  readonly #whole: GroupCounter;
  readonly #groups = new Map<string | null, GroupCounter>();
  #position = 0;

  constructor(questionnaire: Questionnaire, { by }: TallyOptions) {
    refuse(checkQuestionnaire(questionnaire));
    refuse(checkGrouping(questionnaire, by));
    this.#questionnaire = questionnaire;
    this.#by = by;
    this.#fewest = questionnaire.validForm?.fewestAnswers ?? 0;
    this.#check = formChecker(questionnaire);
    this.#read = formReader(questionnaire);
    this.#whole = new GroupCounter(questionnaire);
  }

  add(form: SurveyForm): void {
    const place = below({ path: "" }, "forms", this.#position);
    this.#position += 1;
    const problems = this.#check(form, place);
    addProblems(this.#problems, problems);
    if (this.#problems.length > 0) return;
    const read = this.#read(form);
    const answered = answeredOf(read);
    // Going through all that a form answers is slow: one with an answer to a criterion is not blank.
    const isEmpty = answered === 0 && isBlank(form);
    for (const counter of this.#countersOf(form)) {
      if (isEmpty) counter.addBlank();
      else if (answered < this.#fewest) counter.addInvalid();
      else counter.add(read, form);
    }
  }

  #countersOf(form: SurveyForm): readonly GroupCounter[] {
    if (this.#by === undefined) return [this.#whole];
    const value = groupOf(form.groups, this.#by);
    const group = this.#groups.get(value) ?? new GroupCounter(this.#questionnaire);
    this.#groups.set(value, group);
    return [this.#whole, group];
  }

  result(): SurveyTally {
    refuse(this.#problems);
    const tally = this.#whole.result();
    if (this.#by === undefined) return tally;
    const groups = [...this.#groups].map(([value, group]) => ({ value, tally: group.result() }));
    return { ...tally, by: this.#by, groups: sortGroups(groups) };
  }
}
