import { comparisonOutput } from "../../cli/outputs/comparison-output.js";
import { gapsOutput } from "../../cli/outputs/gaps-output.js";
import { nameOfPlan, planOutput } from "../../cli/outputs/plan-output.js";
import { rankingOutput } from "../../cli/outputs/ranking-output.js";
import { scoreOutput } from "../../cli/outputs/score-output.js";
import { surveyComparisonOutput, surveyPair } from "../../cli/outputs/survey-comparison-output.js";
import { wayOutput } from "../../cli/outputs/way-output.js";
import type { Output } from "../../cli/rendering.js";
import { compare } from "../../comparison/compare.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { indexName, indexOrder } from "../../criteria-set/index-names.js";
import { findGaps } from "../../gaps/find-gaps.js";
import { allCriteriaSets } from "../../indices/all-criteria-sets.js";
import { rankUnits } from "../../ranking/rank-units.js";
import { writeXlsx } from "../../spreadsheet/write-xlsx.js";
import { scoreSheetTemplate } from "../../template/write/score-sheet-template.js";
import { textIn } from "../../text/language.js";
import { cheapestWayTo } from "../../what-if/cheapest-way.js";
import type {
  Edit,
  PageLanguage,
  Saveable,
  SavedFile,
  Service,
  Shown,
} from "../shared/protocol.js";
import { soundCardOf } from "./card-of.js";
import { type EntryEdit, withEntryEdits } from "./entry-edits.js";
import { diSuFiles } from "./examples.js";
import { excerptOf } from "./excerpt.js";
import { attempt, refusal } from "./failures.js";
import { redone, undone } from "./history.js";
import { leafForm } from "./leaf-form.js";
import { type PlanEdit, withPlanEdit } from "./plan-edits.js";
import { type PlanOfWork, planOfPart, planOfWorkbook } from "./plan-of-work.js";
import { planProblems, planView } from "./plan-view.js";
import { ownPartsOf, type RuleEdit, withRuleEdit } from "./rule-check.js";
import { filesOf, sheetStem, stemOf } from "./save.js";
import { savedWork } from "./saved-work.js";
import type { Session } from "./session.js";
import { viewOf } from "./session-view.js";
import { picturesOf, shownBlocks } from "./shown-document.js";
import { refusals, refusalsOf } from "./words.js";
import { headOf, isSheetPart, type Part, type SheetPart, withPart } from "./work.js";

type Promised<S> = {
  readonly [K in keyof S]: S[K] extends (...given: infer G) => infer R
    ? (...given: G) => R | Promise<R>
    : never;
};

/** What the worker does, over what it remembers. */
export function serviceOf(session: Session): Promised<Service> {
  const view = () => viewOf(session);
  return {
    begin: (language) => {
      session.language = language;
      return {
        sets: allCriteriaSets.map((set) => ({
          id: set.id,
          title: textIn(set.title, language),
          year: Number(set.period.from.slice(0, 4)),
        })),
        indices: indexOrder.map((key) => ({ value: key, label: indexName(key)[language] })),
      };
    },
    setLanguage: (language) => {
      session.language = language;
      return view();
    },
    open: async (files) => {
      await session.open(files);
      return view();
    },
    answer: (answers) => {
      session.answer(answers);
      return view();
    },
    example: async () => {
      await session.open(diSuFiles());
      session.choose(session.work.parts[0]?.id ?? "");
      return view();
    },
    blank: (setId, unit, year) => {
      session.addBlank(setOf(session, setId), unit, year);
      return view();
    },
    view,
    choosePart: (id) => {
      session.choose(id);
      return view();
    },
    chooseLayer: (layer) => {
      const { layer: _, ...part } = session.shownPart;
      session.change(withPart(session.work, layer === "best-known" ? part : { ...part, layer }));
      return view();
    },
    removePart: () => {
      const { id } = session.shownPart;
      session.change({
        ...session.work,
        parts: session.work.parts.filter((part) => part.id !== id),
      });
      return view();
    },
    startOver: () => {
      session.clear();
      return view();
    },
    excerpt: (file, path) => excerptOf(session.gridsOf(file), path),
    edit: (edits) => {
      applyEdits(session, edits);
      return view();
    },
    undo: () => {
      session.history = undone(session.history);
      return view();
    },
    redo: () => {
      session.history = redone(session.history);
      return view();
    },
    leafForm: (code) =>
      isSheetPart(session.shownPart) ? leafForm(session.shownPart, code, session.language) : null,
    gaps: () => shown(session, () => gapsOf(session)),
    way: (target) => shown(session, () => wayOf(session, target)),
    comparison: (other) => shown(session, () => comparisonOf(session, other)),
    ranking: () => shown(session, () => rankingOf(session)),
    plan: async () => {
      const made = await attempt(() => planOf(session));
      return made.ok
        ? planView(
            made.value,
            session.planWork,
            session.workbook,
            session.workbook === undefined ? ownPartsOf(session.work, session.planKey) : [],
            session.language,
          )
        : planProblems(
            made.texts.map((text) => text[session.language]),
            session.language,
          );
    },
    save: (what, format, choice) => {
      const { language } = session;
      if (what === "plan") {
        const { plan, inputs, letterhead } = planOf(session);
        const output = planOutput(plan, inputs, letterhead, language);
        return filesOf(output, nameOfPlan(plan), format, language);
      }
      const output = outputOf(session, what, choice);
      return filesOf(output, stemOf(what, session.shownPart), format, language);
    },
    saveTemplate: () => {
      const part = sheetPartOf(session);
      const { set, sheet } = part.results;
      return templateFile(set, `${sheetStem(part)}.xlsx`, session.language, { sheet });
    },
    emptyTemplate: (setId) => {
      const set = setOf(session, setId);
      return templateFile(set, `phieu-${set.id}.xlsx`, session.language, {});
    },
    saveSheet: () => {
      const part = sheetPartOf(session);
      const content = `${JSON.stringify(part.results.sheet, null, 2)}\n`;
      return [{ name: `${sheetStem(part)}.json`, content }];
    },
    saveWork: () => [{ name: workName(session), content: savedWork(session.work) }],
  };
}

function setOf(session: Session, id: string): CriteriaSet {
  const set = session.sets.find((one) => one.id === id);
  if (set !== undefined) return set;
  throw refusal(refusalsOf.unknownSet(id));
}

function sheetPartOf({ shownPart }: Session): SheetPart {
  if (isSheetPart(shownPart)) return shownPart;
  throw refusal(refusals.noSheet);
}

function applyEdits(session: Session, edits: readonly Edit[]): void {
  const ofRows = edits.filter(isEntryEdit);
  if (ofRows.length > 0) {
    session.change(withPart(session.work, withEntryEdits(sheetPartOf(session), ofRows)));
  }
  const ofRules = edits.filter(isRuleEdit);
  if (ofRules.length > 0) {
    const { planKey } = session;
    session.change(ofRules.reduce((work, edit) => withRuleEdit(work, planKey, edit), session.work));
  }
  const ofPlan = edits.filter(isPlanEdit);
  if (ofPlan.length === 0) return;
  const { proposed } = planOf(session);
  session.changePlan(
    ofPlan.reduce(
      (said, edit) => withPlanEdit(said, edit, proposed, session.language),
      session.planWork,
    ),
  );
}

function isEntryEdit(edit: Edit): edit is EntryEdit {
  return edit.kind === "points" || edit.kind === "remark" || edit.kind === "figure";
}

function isRuleEdit(edit: Edit): edit is RuleEdit {
  return edit.kind === "tick" || edit.kind === "checked";
}

function isPlanEdit(edit: Edit): edit is PlanEdit {
  return !isEntryEdit(edit) && !isRuleEdit(edit);
}

async function shown(session: Session, make: () => Output): Promise<Shown> {
  const made = await attempt(async () => {
    const { document, charts } = make();
    const pictures = charts === undefined ? [] : await picturesOf(await charts());
    return { blocks: shownBlocks(document), pictures };
  });
  if (made.ok) return { ...made.value, problems: [] };
  return { blocks: [], pictures: [], problems: made.texts.map((text) => text[session.language]) };
}

function outputOf(session: Session, what: Exclude<Saveable, "plan">, choice: string): Output {
  switch (what) {
    case "score":
      return scoreOutput(soundCardOf(session.shownPart), session.language);
    case "gaps":
      return gapsOf(session);
    case "way":
      return wayOf(session, choice);
    case "comparison":
      return comparisonOf(session, choice);
    case "ranking":
      return rankingOf(session);
  }
}

function gapsOf({ shownPart, language }: Session): Output {
  return gapsOutput(findGaps(soundCardOf(shownPart)), language);
}

function wayOf({ shownPart, language }: Session, target: string): Output {
  const [ladder = "", key = ""] = target.split("=");
  const card = soundCardOf(shownPart);
  return wayOutput(cheapestWayTo(card, { class: { ladder, key } }), card, language);
}

// Of two results the one of the earlier year is where the other comes from.
function comparisonOf({ work, shownPart, language }: Session, other: string): Output {
  const found = work.parts.find(({ id }) => id === other);
  if (found === undefined) {
    throw refusal(refusals.nothingToCompare);
  }
  const [earlier, later] = byYear(shownPart, found);
  const surveys = surveyPair(earlier.results, later.results);
  if (surveys !== undefined) return surveyComparisonOutput(surveys, language);
  const [before, after] = [earlier, later].map(soundCardOf);
  if (before === undefined || after === undefined) throw new Error("two results are compared");
  return comparisonOutput(compare(before, after), after, language);
}

function byYear(one: Part, other: Part): readonly [Part, Part] {
  return headOf(one).year < headOf(other).year ? [one, other] : [other, one];
}

// All units that were scored by the same set in the same year as the one that is shown.
function rankingOf({ work, shownPart, language }: Session): Output {
  const card = soundCardOf(shownPart);
  const cards = work.parts
    .map(soundCardOf)
    .filter(({ set, year }) => set.id === card.set.id && year === card.year);
  return rankingOutput(rankUnits(cards, { measure: "percentage" }), cards, language);
}

function planOf(session: Session): PlanOfWork {
  const { work, workbook, planWork, language } = session;
  return workbook === undefined
    ? planOfPart(work, session.shownPart, planWork, language)
    : planOfWorkbook(workbook, planWork);
}

async function templateFile(
  set: CriteriaSet,
  name: string,
  language: PageLanguage,
  options: Omit<Parameters<typeof scoreSheetTemplate>[1], "language">,
): Promise<readonly SavedFile[]> {
  const content = await writeXlsx(scoreSheetTemplate(set, { language, asks: [], ...options }));
  return [{ name, content: content as Uint8Array<ArrayBuffer> }];
}

function workName({ part }: Session): string {
  return part === undefined ? "cong-viec.json" : `cong-viec-${sheetStem(part)}.json`;
}
