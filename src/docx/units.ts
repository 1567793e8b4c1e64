/** Lengths are points inside this folder; Word counts in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** A length in millimetres as points. */
export function millimetres(length: number): number {
  return (length * 72) / 25.4;
}

/** Word counts font sizes in half-points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
