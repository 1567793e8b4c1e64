import type { Questionnaire } from "../../survey/questionnaire.js";
import { foldText, type Grid } from "../grid.js";
import { type HeadingIndex, headingIndex } from "./heading-index.js";
import { type AmbiguousHeading, type HeadingMatch, matchHeading } from "./match-heading.js";
import { otherUseOf } from "./other-headings.js";
import type { OtherUse } from "./other-use.js";
import { headsWeights } from "./patterns/headings.js";
import { type Question, questionsOf, wordingsOf } from "./questions.js";

/** What is looked for in the headings of a table of forms. */
export interface Sought {
  readonly questions: readonly Question[];
  readonly index: HeadingIndex;
  /** Key of a grouping by its folded titles and its key. */
  readonly groupings: ReadonlyMap<string, string>;
  readonly isWeighted: boolean;
}

/** What one heading says by itself. */
export type HeadingSays =
  | { readonly kind: "question"; readonly match: HeadingMatch }
  | { readonly kind: "ambiguous"; readonly match: AmbiguousHeading }
  | { readonly kind: "grouping"; readonly key: string }
  | { readonly kind: "weight" }
  | { readonly kind: "other"; readonly use: OtherUse }
  | { readonly kind: "unknown" };

/** A sheet with its heading row. */
export interface FormTable {
  readonly grid: Grid;
  /** Row of the headings, counted from 0. */
  readonly headingRow: number;
}

/** Prepares a questionnaire for reading headings. */
export function soughtIn(questionnaire: Questionnaire): Sought {
  const questions = questionsOf(questionnaire);
  return {
    questions,
    index: headingIndex(questions),
    groupings: new Map(
      (questionnaire.groupings ?? []).flatMap(({ key, title }) =>
        [key, ...wordingsOf(title)].map((text) => [foldText(text), key] as const),
      ),
    ),
    isWeighted: questionnaire.weighting === "per-form",
  };
}

/** What a heading says: the words of a question first, a number before other words last. */
export function readHeading(heading: string, sought: Sought): HeadingSays {
  if (heading === "") return { kind: "unknown" };
  const match = matchHeading(heading, sought.index);
  const isSure = match !== undefined && "fit" in match && match.fit !== "number";
  if (isSure) return { kind: "question", match };
  const grouping = sought.groupings.get(foldText(heading));
  if (grouping !== undefined) return { kind: "grouping", key: grouping };
  const use = otherUseOf(heading);
  if (use !== undefined) return { kind: "other", use };
  if (sought.isWeighted && headsWeights.test(foldText(heading))) {
    return { kind: "weight" };
  }
  if (match === undefined) return { kind: "unknown" };
  return "fit" in match ? { kind: "question", match } : { kind: "ambiguous", match };
}
