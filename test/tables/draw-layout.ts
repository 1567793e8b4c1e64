import { dimensions, type Layout } from "./layout.js";
import type { Random } from "./random.js";
import { settled } from "./settle-layout.js";

/** How many unusual features a table has, in 20 cases. */
const counts = [0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5];

/** Draws a layout whose values go together. */
export function drawLayout(random: Random): Layout {
  const strange = new Set(
    random
      .shuffled(dimensions)
      .slice(0, random.pick(counts))
      .map(({ dimension }) => dimension),
  );
  const drawn = dimensions.map(({ dimension, usual, unusual }) => {
    const values = Object.keys(strange.has(dimension) ? unusual : usual);
    return [dimension, random.pick(values)] as const;
  });
  return settled(Object.fromEntries(drawn));
}
