import { below, type Place, type Problem, problem } from "./problem.js";

/** Adds a problem for a stored figure that is not the one that follows from what it was made of. */
export function mustFollow(
  place: Place,
  key: string,
  given: unknown,
  expected: unknown,
  problems: Problem[],
): void {
  if (given === expected) return;
  problems.push(
    problem("does-not-follow", below(place, key), {
      given: shown(given),
      expected: shown(expected),
    }),
  );
}

function shown(value: unknown): string {
  return value === null || value === undefined ? "–" : String(value);
}
