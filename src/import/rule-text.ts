import type { DecimalInput } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Rule } from "../rules/kinds.js";
import type { LocalizedText } from "../text/language.js";
import { saysAbsentOfAny } from "./rule-forms/absent.js";
import { findUnsaid } from "./rule-forms/accounted.js";
import { asideNotes, setAside } from "./rule-forms/asides.js";
import { bandsForm } from "./rule-forms/bands-form.js";
import { choiceForm } from "./rule-forms/choice-form.js";
import { cleanWording } from "./rule-forms/clean-wording.js";
import { deadlineForm } from "./rule-forms/deadline-form.js";
import { deductionForm } from "./rule-forms/deduction-form.js";
import { indexForm } from "./rule-forms/index-form.js";
import {
  type FormOutcome,
  joinNotes,
  problemsOf,
  type RuleForm,
  type RuleWording,
  refusePiece,
} from "./rule-forms/outcome.js";
import { partsForm } from "./rule-forms/parts-form.js";
import { passForm } from "./rule-forms/pass-form.js";
import { perItemForm } from "./rule-forms/per-item-form.js";
import { ratioForm } from "./rule-forms/ratio-form.js";
import { refusals, tooLong } from "./rule-forms/refusal-words.js";
import { isSource } from "./rule-forms/sources.js";
import { splitWording } from "./rule-forms/split-wording.js";
import { statementForm } from "./rule-forms/statement-form.js";

/** What rule text says, or why it was left to a person. */
export interface RuleTextReading {
  /** A rule of kind "points" where the wording is none of the known forms. */
  readonly rule: Rule;
  /** False where a person must give the points. */
  readonly read: boolean;
  /** How it was read, or why it was not. */
  readonly note: LocalizedText;
  /** What the rule rests on that the wording does not say; it stands in the note too. */
  readonly assumed?: LocalizedText;
  /**
   * What the wording says of a criterion for which nothing arose: "giảm trừ điểm tối đa tương
   * ứng" takes its maximum out of the base. Absent where it says nothing.
   */
  readonly notApplicable?: "shrink-base";
}

/** The longest rule text that is read, in letters. */
const longestText = 4000;

// From the one whose wording is the most special to the most general.
const forms: readonly RuleForm[] = [
  indexForm,
  ratioForm,
  deductionForm,
  perItemForm,
  bandsForm,
  deadlineForm,
  statementForm,
  passForm,
  partsForm,
  choiceForm,
];

/**
 * Reads the wording by which a decision scores a criterion into a rule, where it is one of the
 * known forms:
 *
 * - `pass`: "Đạt: 1; Không đạt: 0", or one requirement that gives the maximum
 * - `choice`: "Ban hành kịp thời: 1; không kịp thời: 0,5; không ban hành: 0"
 * - `bands`: "> 90 %: 2; 70 % - 90 %: 1; < 70 %: 0"
 * - `ratio`: "a/b × điểm tối đa", with a floor, a target ("tỷ lệ/80% × 2") and what a and b are
 * - `index`: "Chỉ số hài lòng (%) × điểm tối đa"
 * - `per-item`: "Mỗi sáng kiến: 0,5 điểm, tối đa 2 điểm", "Cứ 02 bài được 0,5 điểm"
 * - `deduction`: "Mỗi trường hợp vi phạm trừ 0,5 điểm, trừ tối đa 2 điểm"
 * - `deadline`: "Chậm nhất ngày 10/12: 1; sau ngày 10/12: 0", where the day is plain
 * - `parts`: "Có kế hoạch: 0,5; có báo cáo: 0,5"
 *
 * Anything else, and wording that does not fit the maximum, is left to a person: rule `points`
 * with the reason. Every word and number of the text is in the rule, or in the note as an aside
 * that says no rule ("Số liệu lấy từ …"); an exception ("riêng …", "từ lần thứ ba …") is never
 * passed over.
 *
 * @param text wording of the table; `null` where it has none
 * @param max maximum score of the criterion, in points
 * @example
 * readRuleText("Đạt: 1; Không đạt: 0", "1").rule.kind // "pass"
 */
export function readRuleText(text: string | null, max: DecimalInput): RuleTextReading {
  refuse(checkArguments({ text: [text === null ? "" : text, "text"], max: [max, "decimal"] }));
  if (text === null) return byHand(refusals.noWording);
  if (text.length > longestText) {
    return byHand(tooLong(longestText));
  }
  const clean = cleanWording(text);
  const pieces = splitWording(clean);
  const wording = setAside(pieces, exact(max), firstLineOf(clean));
  if ("refused" in wording) return byHand(wording.refused);
  // What holds where nothing arose is said beside the rule, whether that was read or not.
  const absent = wording.absent.length > 0 ? { notApplicable: "shrink-base" as const } : {};
  return { ...readForms(pieces, wording), ...absent };
}

function readForms(pieces: readonly string[], wording: RuleWording): RuleTextReading {
  for (const form of forms) {
    const outcome = form(wording);
    if (outcome === undefined) continue;
    if (outcome.rule === undefined) return byHand(outcome.refused);
    return provedOutcome(pieces, wording, outcome);
  }
  return byHand(refusals.noKnownForm);
}

/** True for a remark that says how a criterion is left out where nothing arose, and no more. */
export function remarkLeavesOut(text: string): boolean {
  const pieces = splitWording(cleanWording(text.slice(0, longestText)));
  return (
    pieces.length > 0 &&
    pieces.every((one) => saysAbsentOfAny(one) || isSource(one)) &&
    pieces.some(saysAbsentOfAny)
  );
}

// Only a line of its own can head the others.
function firstLineOf(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? "" : text.slice(0, end).trim();
}

/** A rule that fits its maximum and says all of its wording, or the reason why it does not. */
function provedOutcome(
  pieces: readonly string[],
  wording: RuleWording,
  { rule, note: own, assumed }: Extract<FormOutcome, { readonly rule: Rule }>,
): RuleTextReading {
  const note = joinNotes(own, assumed);
  const [wrong] = problemsOf(rule, wording.max);
  if (wrong !== undefined) return byHand(wrong.message);
  const [scope] = wording.scope;
  if (scope !== undefined && rule.kind !== "bands") return byHand(refusePiece(scope).refused);
  const { heading, sources, absent } = wording;
  const said = [rule, note.vi, heading, sources, absent];
  const unsaid = findUnsaid(pieces.join("\n"), said, wording.max);
  if (unsaid !== undefined) return byHand(refusePiece(unsaid).refused);
  return {
    rule,
    read: true,
    note: joinNotes(note, ...asideNotes(wording)),
    ...(assumed === undefined ? {} : { assumed }),
  };
}

function byHand(note: LocalizedText): RuleTextReading {
  return { rule: { kind: "points" }, read: false, note };
}
