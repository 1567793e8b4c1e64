import { describe, expect, it } from "vitest";
import { type ComparisonOfCase, compareCase, problemsOfCase } from "./compare.js";
import { features } from "./features.js";
import { mutants } from "./mutants.js";
import { kinds } from "./random-rules.js";
import { randomCase } from "./random-set.js";
import type { Edges } from "./second-rules.js";

// Another seed and more leaves: CHISO_SECOND_SEED=7 CHISO_SECOND_LEAVES=1000000.
const seed = Number(process.env.CHISO_SECOND_SEED ?? "20240229");
const wantedLeaves = Number(process.env.CHISO_SECOND_LEAVES ?? "20000");
// A run too short to draw every kind often asks for none.
const fairNumber = Math.max(0, wantedLeaves - 2000) / 50;
const timeout = Math.max(600_000, wantedLeaves * 6);

describe(`the library and the second scorer (seed ${seed}, ${wantedLeaves} leaves)`, () => {
  it(
    "agree on random sets with leaves of every kind",
    () => {
      const run = compareMany(wantedLeaves, 3);
      process.stdout.write(`${describeRun(run)}\n`);
      expect(run.differing).toEqual([]);
      expect(run.leaves).toBeGreaterThanOrEqual(wantedLeaves);
      for (const kind of kinds) {
        expect(run.fromFigures.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(fairNumber);
      }
    },
    timeout,
  );

  it("draws sets and sheets that can be stored and read", () => {
    for (let number = 0; number < 50; number += 1) {
      expect(problemsOfCase(randomCase(seed, number, features)), `set ${number}`).toEqual([]);
    }
  });

  for (const [name, edges] of Object.entries(mutants)) {
    it(`disagree when ${name}`, () => {
      expect(compareMany(20_000, 1, edges).differing).toHaveLength(1);
    });
  }
});

interface Run {
  readonly sets: number;
  readonly leaves: number;
  /** Leaves of each kind that declared figures gave points to. */
  readonly fromFigures: ReadonlyMap<string, number>;
  /** Sets on which the two disagree, with the first differences of each. */
  readonly differing: readonly string[];
}

/** Compares one set after another until there were enough leaves, or enough sets that differ. */
function compareMany(leavesWanted: number, differingWanted: number, edges?: Edges): Run {
  const fromFigures = new Map<string, number>();
  const differing: string[] = [];
  let [sets, leaves] = [0, 0];
  while (leaves < leavesWanted && differing.length < differingWanted) {
    const compared = compareNumber(sets, edges);
    for (const { kind } of compared.items.filter((item) => item.fromFigures)) {
      fromFigures.set(kind, (fromFigures.get(kind) ?? 0) + 1);
    }
    if (compared.differences.length > 0) {
      differing.push(`set ${sets}: ${compared.differences.slice(0, 4).join(" | ")}`);
    }
    sets += 1;
    leaves += compared.items.length;
  }
  return { sets, leaves, fromFigures, differing };
}

function compareNumber(number: number, edges?: Edges): ComparisonOfCase {
  try {
    return compareCase(randomCase(seed, number, features), edges);
  } catch (error) {
    throw new Error(`seed ${seed}, set ${number}: ${String(error)}`, { cause: error });
  }
}

function describeRun({ sets, leaves, fromFigures }: Run): string {
  const counts = kinds.map((kind) => `${kind} ${fromFigures.get(kind) ?? 0}`).join(", ");
  return `seed ${seed}: ${leaves} leaves of ${sets} sets; from figures: ${counts}`;
}
