import type { Problem } from "./problem.js";

/**
 * Tells which parts of a document have the right shape, by JSON Pointer. Checks of meaning pass
 * over what has not, so that one slip does not hide the others. Unknown keys do no harm.
 */
export interface Soundness {
  /** The value itself is of the right type, whatever may be wrong inside it. */
  readonly stands: (path: string) => boolean;
  /** The value is right, with everything inside it. */
  readonly isWhole: (path: string) => boolean;
}

/** The soundness of a document whose problems of shape are known; an unknown key does no harm. */
export function soundnessBeside(problems: readonly Problem[]): Soundness {
  if (problems.length === 0) return allSound;
  return soundnessOf(problems.filter(({ code }) => code !== "unknown-key").map(({ path }) => path));
}

/** Everything has the right shape: for values that the type system has checked. */
export const allSound: Soundness = { stands: () => true, isWhole: () => true };

/** The soundness of a document that is broken at some places. */
export function soundnessOf(broken: Iterable<string>): Soundness {
  const brokenAt = new Set(broken);
  const brokenWithin = new Set<string>();
  for (const path of brokenAt) {
    // What lies above a place that was noted before is noted as well.
    for (let at = above(path); at !== undefined && !brokenWithin.has(at); at = above(at)) {
      brokenWithin.add(at);
    }
  }
  const stands = (path: string): boolean => {
    for (let at: string | undefined = path; at !== undefined; at = above(at)) {
      if (brokenAt.has(at)) return false;
    }
    return true;
  };
  return { stands, isWhole: (path) => !brokenWithin.has(path) && stands(path) };
}

function above(path: string): string | undefined {
  return path === "" ? undefined : path.slice(0, path.lastIndexOf("/"));
}
