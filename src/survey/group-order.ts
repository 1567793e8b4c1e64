/** Groups in the order of their values, those without one last: the order of forms never shows. */
export function sortGroups<G extends { readonly value: string | null }>(
  groups: readonly G[],
): readonly G[] {
  const rank = ({ value }: G): string => (value === null ? "1" : `0${value}`);
  return [...groups].sort((left, right) => (rank(left) < rank(right) ? -1 : 1));
}
