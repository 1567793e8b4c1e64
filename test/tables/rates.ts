/** The rates of tables as a text table, worst first. */
import type { Reads, Tallies, Tally } from "./measure.js";

const names: Readonly<Record<Reads, string>> = {
  set: "As a criteria set",
  sheet: "As a filled sheet, for the set as it is",
  trip: "As a set and then as a sheet for it, from the same file",
};

/** Right, asked, refused and wrong by feature, with the seeds of the first that are wrong. */
export function ratesText(tallies: Tallies): string {
  return [...tallies]
    .map(([reads, features]) => {
      const lines = [...features].sort(byWrong).map(([feature, tally]) => line(feature, tally));
      return [names[reads], heading, ...lines].join("\n");
    })
    .join("\n\n");
}

const heading = `${"".padEnd(38)}  tables   right   asked refused   wrong  seeds`;

/** All tables of a tally. */
export function tablesIn({ counts }: Tally): number {
  return counts.right + counts.asked + counts.refused + counts.wrong;
}

function byWrong([, left]: readonly [string, Tally], [, right]: readonly [string, Tally]): number {
  const share = (tally: Tally): number => tally.counts.wrong / tablesIn(tally);
  return share(right) - share(left) || tablesIn(right) - tablesIn(left);
}

function line(feature: string, tally: Tally): string {
  const all = tablesIn(tally);
  const { right, asked, refused, wrong } = tally.counts;
  const shares = [right, asked, refused, wrong].map((count) =>
    `${((100 * count) / all).toFixed(1)} %`.padStart(8),
  );
  return `${feature.padEnd(38)}${String(all).padStart(8)}${shares.join("")}  ${tally.wrong.join(" ")}`;
}
