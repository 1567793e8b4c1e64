/**
 * Ranks that samples support, against R's t.test, prop.test and p.adjust, and against its package
 * survey where villages were drawn. The figures of R are kept beside; where R is there, it is asked
 * again.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rankSurveys, type SurveyResult, tabulate, tallyForms } from "../../src/entries/index.js";
import {
  questionnaireToRank,
  type SampleToRank,
  samplesToRank,
  toRankCsv,
} from "./samples-to-rank.js";

const kept = fileURLToPath(new URL("ranks-of-r.tsv", import.meta.url));
const script = fileURLToPath(new URL("ranks.R", import.meta.url));
const isThere = spawnSync("Rscript", ["-e", "library(survey)"]).status === 0;

describe(`R${isThere ? "" : " (R or its package survey is not installed here)"}`, () => {
  it.skipIf(!isThere)("gives the ranks that are kept", async () => {
    const folder = mkdtempSync(join(tmpdir(), "chiso-r-"));
    for (const sample of samplesToRank) {
      writeFileSync(join(folder, `${sample.name}.csv`), toRankCsv(sample));
    }
    const { stdout, stderr } = spawnSync("Rscript", [script, folder], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe("");
    await expect(stdout).toMatchFileSnapshot(kept);
  });
});

describe("the library ranks as R does", () => {
  const rows = readFileSync(kept, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));

  it.each(
    samplesToRank.flatMap((sample) => [
      { sample, name: sample.name, column: "index" },
      { sample, name: sample.name, column: "s1" },
    ]),
  )("$name by $column", ({ sample, name, column }) => {
    const expected = rows.filter(([own, by]) => own === name && by === column);
    const options = column === "index" ? {} : { node: column.slice(1) };
    const { ranked } = rankSurveys(resultsOf(sample), options);
    expect(ranked.map(({ unit, rank, range }) => [unit.id, rank, range.best, range.worst])).toEqual(
      expected.map(([, , unit, ...ranks]) => [unit, ...ranks.slice(0, 3).map(Number)]),
    );
    ranked.forEach(({ next }, at) => {
      if (next === null) return;
      const [probability, corrected] = (expected[at] as string[]).slice(6).map(Number);
      // Standard errors are kept to six decimals.
      expect(Number(next.probability)).toBeCloseTo(probability as number, 3);
      expect(Number(next.corrected)).toBeCloseTo(corrected as number, 3);
    });
  });
});

function resultsOf({ units }: SampleToRank): readonly SurveyResult[] {
  return units.map(({ id, forms }) => ({
    unit: { id, name: id },
    year: 2024,
    table: tabulate(questionnaireToRank, tallyForms(questionnaireToRank, forms)),
  }));
}
