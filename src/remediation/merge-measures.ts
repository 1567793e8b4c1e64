import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { MeasureCatalogue } from "./measure.js";
import { catalogueOutline } from "./outlines.js";

/**
 * Lays a user's own catalogue over another: what has the same key replaces it in its place,
 * what is new follows, and the user's demands take the place of the other's when given.
 *
 * @returns a new catalogue; neither input is changed
 * @example
 * mergeMeasures(diSu2024, { ...diSu2024, id: "own" }).id // "di-su-2024+own"
 */
export function mergeMeasures(base: MeasureCatalogue, own: MeasureCatalogue): MeasureCatalogue {
  refuse(checkArguments({ base: [base, catalogueOutline], own: [own, catalogueOutline] }));
  const demands = own.demands ?? base.demands;
  return {
    id: `${base.id}+${own.id}`,
    title: own.title,
    provenance: own.provenance,
    items: mergeByKey(base.items, own.items),
    measures: mergeByKey(base.measures, own.measures),
    ...(demands === undefined ? {} : { demands }),
  };
}

function mergeByKey<T extends { readonly key: string }>(
  base: readonly T[],
  own: readonly T[],
): readonly T[] {
  const replaced = base.map((old) => own.find(({ key }) => key === old.key) ?? old);
  const added = own.filter(({ key }) => !base.some((old) => old.key === key));
  return [...replaced, ...added];
}
