import type {
  IndexPlan,
  PublishedResult,
  PublishedYear,
  RemediationPlan,
} from "../remediation/plan.js";
import { lowerFirst } from "../text/language.js";
import type { SheetField } from "./field-sheet.js";
import { publishedLabels } from "./published-words.js";
import type { OldUnitsOfSets } from "./stored-plan.js";

/** What may be published of an index, as its cells are named; a key goes down by a dot. */
export const publishedKeys: readonly (readonly [
  key: keyof typeof publishedLabels,
  kind: "text" | "whole",
])[] = [
  ["points", "text"],
  ["rank", "whole"],
  ["units", "whole"],
  ["class", "text"],
  ["completion", "text"],
  ["decision", "text"],
  ["before.points", "text"],
  ["before.rank", "whole"],
  ["before.units", "whole"],
  ["before.class", "text"],
  ["before.completion", "text"],
  ["rankTarget", "whole"],
];

/** What may be published of a unit that was merged into this one. */
export const oldUnitKeys = publishedKeys.filter(([key]) => key === "rank" || key === "units");

/** The fields of all indices, one after another; those of old units behind each index. */
export function publishedFields(
  plan: RemediationPlan,
  names: ReadonlyMap<IndexPlan, string>,
  oldUnits: OldUnitsOfSets,
): readonly SheetField[] {
  return plan.indices.flatMap((index) => {
    const name = names.get(index) ?? index.index;
    return [
      ...publishedKeys.map(([key]) => ({
        key: publishedKey(index, key),
        label: `${name}: ${lowerFirst(publishedLabels[key])}`,
        value: publishedValue(index.published, key),
      })),
      ...(oldUnits[index.set.id] ?? []).flatMap(({ unit, published }, at) =>
        oldUnitKeys.map(([key]) => ({
          key: oldUnitKey(index, at, key),
          label: `${name}, ${unit}: ${lowerFirst(publishedLabels[key])}`,
          value: publishedValue(published, key),
        })),
      ),
    ];
  });
}

/** Key of a field of an old unit, by its place among them. */
export function oldUnitKey({ set }: IndexPlan, at: number, key: string): string {
  return `${set.id}/old/${at}/${key}`;
}

/** Key of a field of one index. */
export function publishedKey({ set }: IndexPlan, key: string): string {
  return `${set.id}/${key}`;
}

function publishedValue(
  published: PublishedResult | PublishedYear | undefined,
  key: string,
): string {
  const [first = "", second] = key.split(".");
  const own = (published as Readonly<Record<string, unknown>> | undefined)?.[first];
  const value =
    second === undefined ? own : (own as Readonly<Record<string, unknown>> | undefined)?.[second];
  return value === undefined ? "" : String(value);
}
