import * as z from "zod";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { provenanceSchema } from "../../criteria-set/criteria-set-schema.js";
import { decimalSchema } from "../../numbers/decimal-schema.js";
import { builtOnce } from "../../problems/built-once.js";
import { checkArguments, checkOutline } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { parseDocument } from "../../problems/parse-document.js";
import type { ParseOptions } from "../../problems/parse-options.js";
import type { ParseResult } from "../../problems/parse-result.js";
import type { Problem } from "../../problems/problem.js";
import { typedSchema } from "../../problems/typed-schema.js";
import { checkScoreSheet } from "../../score-sheet/check-score-sheet.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import { unitSchema } from "../../score-sheet/score-sheet-schema.js";
import { textSchema, wordsSchema } from "../../text/text-schema.js";
import {
  checkFriendlyGovernmentCase,
  checkFriendlyGovernmentModel,
  checkSetOfModel,
} from "./check-friendly-government.js";
import type { FriendlyGovernmentCase } from "./friendly-government-case.js";
import type { FriendlyGovernmentModel } from "./friendly-government-model.js";
import { caseOutline, modelOutline } from "./outlines.js";

/** Schema of a model of friendly government: strict, so that an unknown key is an error. */
export const friendlyGovernmentModelSchema: () => z.ZodType<FriendlyGovernmentModel> =
  /* @__PURE__ */ builtOnce(() => {
    const words = wordsSchema();
    const text = textSchema();
    const measure = z.enum(["points", "percentage"]);
    const atLeast = decimalSchema();
    const items = z.array(z.strictObject({ key: words, title: text })).min(1);
    const source = z
      .strictObject({ status: z.enum(["official", "partial", "sample"]), says: text })
      .exactOptional();
    const requirement = z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("total"), measure, atLeast, source }),
      z.strictObject({
        kind: z.literal("criterion"),
        code: z.union(
          [words, z.strictObject({ every: z.literal("domain") })],
          '"1.1" | { every: "domain" }',
        ),
        measure,
        atLeast,
        source,
      }),
      z.strictObject({ kind: z.literal("condition"), key: words, title: text, source }),
      z.strictObject({ kind: z.literal("satisfaction"), atLeast, source }),
    ]);
    return typedSchema<FriendlyGovernmentModel>()(
      z.strictObject({
        $schema: words.exactOptional(),
        id: words,
        version: words,
        title: text,
        appliesTo: text,
        // Looked at by the check of sets, which finds the same without a schema.
        set: z.custom<CriteriaSet>(isGiven).exactOptional(),
        levels: z
          .array(z.strictObject({ key: words, title: text, requires: z.array(requirement) }))
          .min(1)
          .exactOptional(),
        dossier: z.strictObject({ papers: items, proofPerDomain: z.boolean() }).exactOptional(),
        states: items.exactOptional(),
        contents: items.exactOptional(),
        steps: items.exactOptional(),
        procedure: z
          .array(
            z.strictObject({
              key: words,
              title: text,
              body: words.nullable(),
              due: text.exactOptional(),
              source: text,
            }),
          )
          .exactOptional(),
        provenance: provenanceSchema(),
      }),
    );
  });

/** Schema of what is known of a commune. */
export const friendlyGovernmentCaseSchema: () => z.ZodType<FriendlyGovernmentCase> =
  /* @__PURE__ */ builtOnce(() => {
    const words = wordsSchema();
    return typedSchema<FriendlyGovernmentCase>()(
      z.strictObject({
        unit: unitSchema(),
        year: z.int().min(2000).max(2100),
        model: z.strictObject({ id: words, version: words }),
        provenance: provenanceSchema().exactOptional(),
        sheet: z.custom<ScoreSheet>(isGiven).exactOptional(),
        conditions: z.record(words, z.boolean()).exactOptional(),
        satisfaction: decimalSchema().exactOptional(),
        papers: z.array(words).exactOptional(),
        proofs: z.array(words).exactOptional(),
        state: words.exactOptional(),
        contents: z.record(words, z.boolean()).exactOptional(),
        steps: z.record(words, words).exactOptional(),
        decided: z
          .strictObject({
            level: words,
            by: words,
            number: words.exactOptional(),
            date: words.exactOptional(),
          })
          .exactOptional(),
      }),
    );
  });

/**
 * Reads a model of friendly government from unknown data and finds every problem at once.
 *
 * @returns the model, or all problems with code, path and message; the input is not changed
 * @example
 * parseFriendlyGovernmentModel({ id: "x" }).ok // false
 */
export function parseFriendlyGovernmentModel(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<FriendlyGovernmentModel> {
  return parseDocument(
    input,
    friendlyGovernmentModelSchema(),
    (model, { isWhole }) =>
      isWhole("") && checkOutline(model, modelOutline).length === 0
        ? checkFriendlyGovernmentModel(model)
        : checkSetOfModel(model),
    options,
  );
}

/**
 * Reads what is known of a commune from unknown data and finds every problem at once, those of
 * its score sheet included.
 *
 * @returns the case, or all problems with code, path and message; the input is not changed
 * @example
 * parseFriendlyGovernmentCase({ year: 2025 }, dongNai2025).ok // false
 */
export function parseFriendlyGovernmentCase(
  input: unknown,
  model: FriendlyGovernmentModel,
  options: ParseOptions = {},
): ParseResult<FriendlyGovernmentCase> {
  refuse(checkArguments({ model: [model, modelOutline] }));
  return parseDocument(
    input,
    friendlyGovernmentCaseSchema(),
    (given, { isWhole }) => {
      const ofSheet = checkSheetOfCase(given, model);
      if (!isWhole("")) return ofSheet;
      const wrong = checkOutline(given, caseOutline);
      if (wrong.length === 0) return [...checkFriendlyGovernmentCase(model, given), ...ofSheet];
      return ofSheet.length === 0 ? wrong : ofSheet;
    },
    options,
  );
}

function checkSheetOfCase(
  { sheet }: FriendlyGovernmentCase,
  { set }: FriendlyGovernmentModel,
): readonly Problem[] {
  if (sheet === undefined || set === undefined) return [];
  return checkScoreSheet(set, sheet).map((one) => ({ ...one, path: `/sheet${one.path}` }));
}

function isGiven(value: unknown): boolean {
  return value !== undefined;
}
