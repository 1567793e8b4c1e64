/**
 * Of things that are impossible together some that still are, none of which could be left out: by
 * halves, so that few of many are found in few tries.
 *
 * The method is QuickXplain (U. Junker, Preferred explanations and relaxations for over-constrained
 * problems, AAAI 2004).
 *
 * @param all things that are impossible together
 */
export function neededForConflict<T>(
  all: readonly T[],
  isImpossible: (some: readonly T[]) => boolean,
): readonly T[] {
  const among = (kept: readonly T[], isNew: boolean, open: readonly T[]): readonly T[] => {
    if (isNew && isImpossible(kept)) return [];
    if (open.length <= 1) return open;
    const half = Math.ceil(open.length / 2);
    const [one, other] = [open.slice(0, half), open.slice(half)];
    const ofOther = among([...kept, ...one], true, other);
    const ofOne = among([...kept, ...ofOther], ofOther.length > 0, one);
    return [...ofOne, ...ofOther];
  };
  return among([], false, all);
}
