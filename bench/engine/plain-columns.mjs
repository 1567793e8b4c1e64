/**
 * A typed-array loop over columns of figures in whole tenths: writes the points of every leaf in
 * hundredths, the sums of the domains and of all, the percentage in hundredths, and the class by
 * its place. Edges and points are data; nothing is generated.
 */
import { leaves, numbersOf, set } from "./forty-bands.mjs";

const plan = leaves.map((leaf) => {
  const { low, high, points } = numbersOf(leaf);
  return {
    domain: Number(leaf.code.split(".")[0]) - 1,
    low: Math.round(low * 10),
    high: Math.round(high * 10),
    points: Int32Array.from(points, (value) => Math.round(value * 100)),
  };
});
const max = Number(set.max) * 100;
const bounds = set.ladders[0].classes.map(({ atLeast }) => Number(atLeast ?? 0));

export function scoreColumns(columns, rows) {
  const domains = set.domains.map(() => new Int32Array(rows));
  const points = plan.map(({ low, high, points: worth, domain }, at) => {
    const [values, written, sums] = [columns[at], new Int32Array(rows), domains[domain]];
    for (let row = 0; row < rows; row += 1) {
      const value = values[row];
      const found = worth[Number(value >= low) + Number(value > high)];
      written[row] = found;
      sums[row] += found;
    }
    return written;
  });
  const totals = new Int32Array(rows);
  for (const sums of domains) for (let row = 0; row < rows; row += 1) totals[row] += sums[row];
  const percentages = new Int32Array(rows);
  const classes = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const total = totals[row];
    percentages[row] = Math.floor((total * 20000 + max) / (2 * max));
    let at = 0;
    while (total * 100 < bounds[at] * max) at += 1;
    classes[row] = at;
  }
  return { points, domains, totals, percentages, classes };
}
