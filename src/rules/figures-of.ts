import type { ChoiceDeclared, ChoiceRule } from "./choice/rule.js";
import type { DeductionDeclared, DeductionRule } from "./deduction/rule.js";
import type { DeclaredByKind, PartsDeclared, PartsRule, Rule } from "./kinds.js";
import type { PassCondition, PassDeclared, PassRule } from "./pass/rule.js";
import type { SurveyDeclared, SurveyRule } from "./survey/rule.js";

/**
 * The figures that one rule reads, as far as its type tells: those of its kind, and of them only the
 * options, conditions, occurrences and parts that it has.
 *
 * ```ts
 * type Figures = FiguresOf<{ kind: "choice"; options: [{ key: "late"; label: "Chậm"; points: 0 }] }>;
 * // ChoiceDeclared<"late">
 * ```
 */
export type FiguresOf<R extends Rule> = R extends ChoiceRule
  ? ChoiceDeclared<R["options"][number]["key"]>
  : R extends SurveyRule
    ? SurveyDeclared<R["options"][number]["key"]>
    : R extends DeductionRule
      ? DeductionDeclared<R["occurrences"][number]["key"]>
      : R extends PassRule
        ? PassDeclared<ConditionKey<R>>
        : R extends PartsRule
          ? FiguresOfParts<R>
          : DeclaredByKind[R["kind"]];

type ConditionKey<R> = R extends {
  readonly conditions: readonly (infer C extends PassCondition)[];
}
  ? C["key"]
  : string;

type FiguresOfParts<R extends PartsRule> = string extends R["parts"][number]["key"]
  ? PartsDeclared
  : {
      readonly parts: {
        readonly [P in R["parts"][number] as P["key"]]: FiguresOf<P["rule"]>;
      };
    };
