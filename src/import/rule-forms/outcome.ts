import { defaultDecimals } from "../../criteria-set/criteria-set.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { Problem } from "../../problems/problem.js";
import type { Rule } from "../../rules/kinds.js";
import { ruleEngine } from "../../rules/rule-engine.js";
import { inBoth, type LocalizedText } from "../../text/language.js";
import { ambiguousNumber, partNotRead } from "./refusal-words.js";

/** Rule text cut into what a form reads. */
export interface RuleWording {
  /** Pieces that say one thing each, without bullets. */
  readonly pieces: readonly string[];
  /** Maximum score of the leaf. */
  readonly max: ExactDecimal;
  /** A name that heads all pieces; "" for none. */
  readonly heading: string;
  /** Sentences that say where the figures come from. */
  readonly sources: readonly string[];
  /** What is counted or not: "không bao gồm văn bản mật". */
  readonly scope: readonly string[];
  /** Sentences by which the criterion does not apply when nothing arose. */
  readonly absent: readonly string[];
}

/**
 * What one form makes of a wording: a rule, a refusal with its reason, or nothing where the
 * wording is of another form.
 */
export type FormOutcome =
  | {
      readonly rule: Rule;
      readonly note: LocalizedText;
      /** What the rule rests on that the wording does not say. */
      readonly assumed?: LocalizedText | undefined;
      readonly refused?: never;
    }
  | { readonly refused: LocalizedText; readonly rule?: never }
  | undefined;

/** One form of wording. */
export type RuleForm = (wording: RuleWording) => FormOutcome;

/** A refusal with its reason. */
export function refuse(reason: LocalizedText): { readonly refused: LocalizedText } {
  return { refused: reason };
}

/** A refusal because of a piece that the form has no place for. */
export function refusePiece(piece: string): { readonly refused: LocalizedText } {
  return refuse(partNotRead(quoted(piece)));
}

/** A refusal because of a number that can be read in two ways. */
export function refuseAmbiguous(text: string): { readonly refused: LocalizedText } {
  return refuse(ambiguousNumber(quoted(text)));
}

/** Wording of the table in quotes, shortened. */
export function quoted(text: string): string {
  const line = text.replaceAll("\n", " ");
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}

/** Several remarks as one. */
export function joinNotes(...notes: readonly (LocalizedText | undefined)[]): LocalizedText {
  return inBoth((language) =>
    notes.flatMap((note) => (note === undefined ? [] : [note[language]])).join("; "),
  );
}

/** Problems of a rule under the maximum of its leaf. */
export function problemsOf(rule: Rule, max: ExactDecimal): readonly Problem[] {
  const scope = { max, year: anyYear, decimals: defaultDecimals, engine: ruleEngine };
  return ruleEngine.check(rule, scope, { path: "" });
}

// None of the rules that are read from wording depends on the year.
const anyYear = 2026;
