import * as z from "zod";
import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { treeOutline } from "../criteria-set/outlines.js";
import { walk } from "../criteria-set/tree.js";
import { decimalSchema } from "../numbers/decimal-schema.js";
import type { DecimalInput } from "../numbers/decimal-text.js";
import { builtOnce } from "../problems/built-once.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { allMessages, type ProblemCode } from "../problems/messages/all.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { scoreSheetProblem } from "../problems/problem.js";
import { typedSchema } from "../problems/typed-schema.js";
import type { Declared } from "../rules/kinds.js";
import { textSchema, wordsSchema } from "../text/text-schema.js";
import type { RuleCase } from "./rule-case.js";

/**
 * Reads cases for {@link checkRuleCases} from unknown data, such as a JSON file. What a case
 * declares is not looked at: figures that are refused may be what the case is about.
 *
 * @returns the cases, or every problem of their shape and every code that the set has not
 * @example
 * const result = parseRuleCases([{ code: "9.9", expected: { points: "1" } }], parIndexCaMau2013);
 * result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`).join() // "unknown-code /0/code"
 */
export function parseRuleCases(
  input: unknown,
  set: CriteriaSet,
  options: ParseOptions = {},
): ParseResult<readonly RuleCase[]> {
  refuse(checkArguments({ set: [set, treeOutline] }));
  const codes = new Set([...walk(set)].map(({ node }) => node.code));
  return parseDocument(
    input,
    ruleCasesSchema(),
    (cases, soundness) =>
      cases.flatMap((one, index) => {
        const path = `/${index}/code`;
        if (!soundness.isWhole(path) || codes.has(one.code)) return [];
        const { code } = one;
        return [scoreSheetProblem("unknown-code", { path, criterion: code }, { code })];
      }),
    options,
  );
}

const ruleCasesSchema: () => z.ZodType<readonly RuleCase[]> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const ruleCase = typedSchema<RuleCase>()(
    z.strictObject({
      code: words,
      // Whatever is given: scoring says what is wrong with it.
      figures: z.custom<Declared>().exactOptional(),
      points: z.custom<DecimalInput>().exactOptional(),
      notApplicable: words.exactOptional(),
      year: z.int().min(2000).max(2100).exactOptional(),
      expected: z.union(
        [
          z.strictObject({ points: decimalSchema() }),
          z.strictObject({ refused: z.literal(Object.keys(allMessages) as ProblemCode[]) }),
          z.strictObject({ notApplicable: z.literal(true) }),
        ],
        "points | refused | notApplicable",
      ),
      words: z
        .strictObject({ vi: words.exactOptional(), en: words.exactOptional() })
        .exactOptional(),
      note: textSchema().exactOptional(),
    }),
  );
  return z.array(ruleCase);
});
