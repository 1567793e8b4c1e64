import type { IndexPlan, PublishedResult, RemediationPlan } from "../remediation/plan.js";
import type { SheetField } from "./field-sheet.js";

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

/** The fields of all indices, one after another. */
export function publishedFields(
  plan: RemediationPlan,
  names: ReadonlyMap<IndexPlan, string>,
): readonly SheetField[] {
  return plan.indices.flatMap((index) =>
    publishedKeys.map(([key, label]) => ({
      key: publishedKey(index, key),
      label: `${names.get(index) ?? index.index}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
      value: publishedValue(index.published, key),
    })),
  );
}

/** Key of a field of one index. */
export function publishedKey({ set }: IndexPlan, key: string): string {
  return `${set.id}/${key}`;
}

function publishedValue(published: PublishedResult | undefined, key: string): string {
  const [first = "", second] = key.split(".");
  const own = (published as Readonly<Record<string, unknown>> | undefined)?.[first];
  const value =
    second === undefined ? own : (own as Readonly<Record<string, unknown>> | undefined)?.[second];
  return value === undefined ? "" : String(value);
}
