import type { DecimalText } from "../../numbers/decimal-text.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { inBoth, type LocalizedText, textIn } from "../../text/language.js";
import type { RequirementSource } from "./friendly-government-model.js";
import type {
  Completeness,
  FriendlyGovernmentResult,
  RequirementResult,
} from "./friendly-government-result.js";
import { friendlyGovernmentResultOutline } from "./outlines.js";

/** Something that a commune has to see to before its next level. */
export interface LevelTask {
  /**
   * `criterion`: points of one criterion; `total`, `satisfaction`, `condition`: as a level asks;
   * `paper`, `proof`: of the dossier; `content`, `step`: of a model without points.
   */
  readonly kind:
    | "criterion"
    | "total"
    | "satisfaction"
    | "condition"
    | "paper"
    | "proof"
    | "content"
    | "step";
  /** Code of the criterion or domain, key of the condition, paper, content or step; else the kind. */
  readonly key: string;
  /** True where it is open because nothing is known of it: to be found out first. */
  readonly unknown: boolean;
  /** Points, or percent, that are missing; `null` where it is not a number. */
  readonly missing: DecimalText | null;
  readonly text: LocalizedText;
  /** Where the requirement comes from; `null` where the model does not say, or asks it of no level. */
  readonly source: RequirementSource | null;
}

/**
 * What a commune lacks for its next level, one line for each thing to work on: criteria one by one,
 * conditions, then what is open of its dossier, its contents and its steps.
 *
 * @example
 * const result = scoreFriendlyGovernment(dongNai2025, friendlyCase);
 * levelTasks(result)[0].missing // "0.1"
 */
export function levelTasks(result: FriendlyGovernmentResult): readonly LevelTask[] {
  refuse(checkArguments({ result: [result, friendlyGovernmentResultOutline] }));
  const { next, dossier, contents, steps } = result;
  return [
    ...(next?.missing ?? []).flatMap(tasksOf),
    ...openOf("paper", dossier?.papers),
    ...openOf("proof", dossier?.proofs),
    ...openOf("content", contents),
    ...openOf("step", steps),
  ];
}

function tasksOf({
  requirement,
  met,
  missing,
  explanation,
  criteria,
}: RequirementResult): readonly LevelTask[] {
  const source = requirement.source ?? null;
  if (requirement.kind === "criterion" && criteria !== undefined) {
    return criteria.map((one) => ({
      kind: "criterion",
      key: one.code,
      unknown: one.met === null,
      missing: one.missing,
      text: one.explanation,
      source,
    }));
  }
  const key = requirement.kind === "condition" ? requirement.key : requirement.kind;
  return [
    { kind: requirement.kind, key, unknown: met === null, missing, text: explanation, source },
  ];
}

const words = {
  paper: { vi: "Hồ sơ còn thiếu", en: "Missing of the dossier" },
  proof: { vi: "Chưa có tài liệu minh chứng", en: "Without a proof" },
  content: { vi: "Nội dung chưa thực hiện", en: "Content not carried out" },
  step: { vi: "Bước chưa làm", en: "Step not done" },
} as const;

function openOf(
  kind: keyof typeof words,
  completeness: Completeness | null | undefined,
): readonly LevelTask[] {
  return (completeness?.open ?? []).map(({ key, title }) => ({
    kind,
    key,
    unknown: false,
    missing: null,
    text: inBoth((language) => `${words[kind][language]}: ${textIn(title, language)}`),
    source: null,
  }));
}
