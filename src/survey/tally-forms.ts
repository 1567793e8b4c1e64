import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { addProblems, below, type Problem } from "../problems/problem.js";
import { checkQuestionnaire } from "./check-questionnaire.js";
import { formChecker } from "./check-survey-data.js";
import { sortGroups } from "./group-order.js";
import { checkGrouping, groupOf } from "./grouping.js";
import { questionnaireOutline, tallyOptionsOutline } from "./outlines.js";
import { criteriaOf, type Questionnaire, type SurveyCriterion } from "./questionnaire.js";
import { ShareCollector, toMillionths } from "./share-sums.js";
import { answerTo, isAsked, isBlank } from "./skips.js";
import type { SurveyForm } from "./survey-data.js";
import type { SurveyTally } from "./tally.js";

/** How to count. */
export interface TallyOptions {
  /** A grouping of the questionnaire, to count each of its values apart as well. */
  readonly by?: string;
}

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

const unweighted = /* @__PURE__ */ toMillionths(/* @__PURE__ */ new ExactDecimal(1));

/** Checks and counts forms; a form with a problem counts nowhere and is told of at the end. */
class FormCounter {
  readonly #questionnaire: Questionnaire;
  readonly #by: string | undefined;
  readonly #check: ReturnType<typeof formChecker>;
  readonly #problems: Problem[] = [];
  readonly #whole: GroupCounter;
  readonly #groups = new Map<string | null, GroupCounter>();
  #position = 0;

  constructor(questionnaire: Questionnaire, { by }: TallyOptions) {
    refuse(checkQuestionnaire(questionnaire));
    refuse(checkGrouping(questionnaire, by));
    this.#questionnaire = questionnaire;
    this.#by = by;
    this.#check = formChecker(questionnaire);
    this.#whole = new GroupCounter(questionnaire);
  }

  add(form: SurveyForm): void {
    const place = below({ path: "" }, "forms", this.#position);
    this.#position += 1;
    const problems = this.#check(form, place);
    addProblems(this.#problems, problems);
    if (this.#problems.length > 0) return;
    this.#whole.add(form);
    if (this.#by === undefined) return;
    const value = groupOf(form.groups, this.#by);
    const group = this.#groups.get(value) ?? new GroupCounter(this.#questionnaire);
    this.#groups.set(value, group);
    group.add(form);
  }

  result(): SurveyTally {
    refuse(this.#problems);
    const tally = this.#whole.result();
    if (this.#by === undefined) return tally;
    const groups = [...this.#groups].map(([value, group]) => ({ value, tally: group.result() }));
    return { ...tally, by: this.#by, groups: sortGroups(groups) };
  }
}

interface CriterionCounter {
  readonly criterion: SurveyCriterion;
  readonly answers: Map<string, number>;
  noOpinion: number;
  blank: number;
  notAsked: number;
  readonly sums: ShareCollector;
  /** The collectors of the factor, the part and the whole. */
  readonly above: readonly number[];
}

class GroupCounter {
  readonly #questionnaire: Questionnaire;
  readonly #criteria: readonly CriterionCounter[];
  readonly #codes: readonly (string | null)[];
  readonly #pooled: readonly ShareCollector[];
  readonly #satisfied: ReadonlySet<string>;
  #forms = 0;
  #blankForms = 0;

  constructor(questionnaire: Questionnaire) {
    const { factors, parts = [], scale } = questionnaire;
    this.#questionnaire = questionnaire;
    this.#codes = pooledCodes(questionnaire);
    this.#pooled = this.#codes.map(() => new ShareCollector());
    this.#satisfied = new Set(
      scale.answers.flatMap(({ key, satisfied }) => (satisfied ? [key] : [])),
    );
    this.#criteria = criteriaOf(questionnaire).map(({ criterion, factor }) => ({
      criterion,
      answers: new Map(scale.answers.map(({ key }) => [key, 0])),
      noOpinion: 0,
      blank: 0,
      notAsked: 0,
      sums: new ShareCollector(),
      above: [
        factors.indexOf(factor),
        ...(factor.part === undefined
          ? []
          : [factors.length + parts.findIndex(({ code }) => code === factor.part)]),
        this.#codes.length - 1,
      ],
    }));
  }

  add(form: SurveyForm): void {
    if (isBlank(form)) {
      this.#blankForms += 1;
      return;
    }
    this.#forms += 1;
    const weight = form.weight === undefined ? unweighted : toMillionths(exact(form.weight));
    const { base, scale } = this.#questionnaire;
    const pooled = this.#codes.map(() => ({ satisfied: 0, counted: 0 }));
    for (const counter of this.#criteria) {
      const { criterion, answers, sums, above } = counter;
      if (!isAsked(criterion.askedWhen, form)) {
        counter.notAsked += 1;
        continue;
      }
      const key = answerTo(form, criterion.code);
      if (key === null) counter.blank += 1;
      else if (key === scale.noOpinion?.key) counter.noOpinion += 1;
      else answers.set(key, (answers.get(key) ?? 0) + 1);
      const onScale = key !== null && answers.has(key);
      if (!onScale && base === "opinions") continue;
      const satisfied = key !== null && this.#satisfied.has(key) ? 1 : 0;
      sums.add(satisfied, 1, weight);
      for (const at of above) {
        const sum = pooled[at] as { satisfied: number; counted: number };
        sum.satisfied += satisfied;
        sum.counted += 1;
      }
    }
    pooled.forEach(({ satisfied, counted }, at) => {
      this.#pooled[at]?.add(satisfied, counted, weight);
    });
  }

  result(): SurveyTally {
    const { id, version } = this.#questionnaire;
    return {
      questionnaire: { id, version },
      forms: this.#forms,
      blankForms: this.#blankForms,
      criteria: this.#criteria.map(({ criterion, answers, noOpinion, blank, notAsked, sums }) => ({
        code: criterion.code,
        answers: Object.fromEntries(answers),
        noOpinion,
        blank,
        notAsked,
        sums: sums.result(),
      })),
      pooled: this.#codes.map((code, at) => ({
        code,
        sums: (this.#pooled[at] as ShareCollector).result(),
      })),
    };
  }
}

/** What answers are pooled for: each factor, each part, and the whole (`null`), in this order. */
export function pooledCodes({ factors, parts = [] }: Questionnaire): readonly (string | null)[] {
  return [...factors.map(({ code }) => code), ...parts.map(({ code }) => code), null];
}
