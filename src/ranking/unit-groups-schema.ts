import * as z from "zod";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { wordsSchema } from "../text/text-schema.js";

/** Name of the group of each unit, by the id of the unit. */
export type UnitGroups = Readonly<Record<string, string>>;

/** Schema of the groups of units as stored. */
export const unitGroupsSchema: () => z.ZodType<UnitGroups> = /* @__PURE__ */ builtOnce(() => {
  return z.record(wordsSchema(), wordsSchema());
});

/**
 * Reads the group of each unit from unknown data, such as a JSON file, for {@link rankUnits}.
 *
 * @returns the groups by the id of the unit, or all problems with code, path and message
 * @example
 * parseUnitGroups({ "xa-a": "Đồng bằng", "xa-b": "Miền núi" }).ok // true
 */
export function parseUnitGroups(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<UnitGroups> {
  return parseDocument(input, unitGroupsSchema(), () => [], options);
}
