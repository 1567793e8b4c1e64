import type {
  IndexPlan,
  PublishedResult,
  PublishedYear,
  RemediationPlan,
} from "../remediation/plan.js";
import { lowerFirst } from "../text/language.js";
import type { SheetField } from "./field-sheet.js";
import type { OldUnitsOfSets } from "./stored-plan.js";

/** Name of the sheet. */
export const publishedSheetName = "Kết quả công bố";

/** What may be published of an index, as its cells are named; a key goes down by a dot. */
export const publishedKeys: readonly (readonly [
  key: string,
  label: string,
  kind: "text" | "whole",
])[] = [
  ["points", "Điểm, tỷ lệ công bố", "text"],
  ["rank", "Thứ hạng", "whole"],
  ["units", "Tổng số đơn vị", "whole"],
  ["class", "Xếp loại", "text"],
  ["completion", "Mức độ hoàn thành nhiệm vụ", "text"],
  ["decision", "Quyết định công bố", "text"],
  ["before.points", "Năm trước nữa: điểm, tỷ lệ", "text"],
  ["before.rank", "Năm trước nữa: thứ hạng", "whole"],
  ["before.units", "Năm trước nữa: tổng số đơn vị", "whole"],
  ["before.class", "Năm trước nữa: xếp loại", "text"],
  ["before.completion", "Năm trước nữa: mức độ hoàn thành", "text"],
  ["rankTarget", "Thứ hạng phấn đấu", "whole"],
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
      ...publishedKeys.map(([key, label]) => ({
        key: publishedKey(index, key),
        label: `${name}: ${lowerFirst(label)}`,
        value: publishedValue(index.published, key),
      })),
      ...(oldUnits[index.set.id] ?? []).flatMap(({ unit, published }, at) =>
        oldUnitKeys.map(([key, label]) => ({
          key: oldUnitKey(index, at, key),
          label: `${name}, ${unit}: ${lowerFirst(label)}`,
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
