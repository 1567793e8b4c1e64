/**
 * Standard errors and design effects of every kind of design, against R's package survey. The
 * figures of R are kept beside; where R is there, it is asked again.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type ShareTable, tabulate, tallyForms } from "../../src/entries/index.js";
import { criteria, type Sample, samples, toCsv } from "./samples.js";

const kept = fileURLToPath(new URL("figures-of-r.tsv", import.meta.url));
const script = fileURLToPath(new URL("figures.R", import.meta.url));
const isThere = spawnSync("Rscript", ["-e", "library(survey)"]).status === 0;

describe(`R's package survey${isThere ? "" : " (R or its package survey is not installed here)"}`, () => {
  it.skipIf(!isThere)("gives the figures that are kept", async () => {
    const folder = mkdtempSync(join(tmpdir(), "chiso-r-"));
    for (const sample of samples) writeFileSync(join(folder, `${sample.name}.csv`), toCsv(sample));
    const { stdout, stderr } = spawnSync("Rscript", [script, folder], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe("");
    await expect(stdout).toMatchFileSnapshot(kept);
  });
});

describe("the library gives what R gives", () => {
  const figures = readFileSync(kept, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.trim().split("\t") as [string, string, string]);

  it.each(samples)("of $name", (sample) => {
    const own = new Map(figuresOf(sample));
    const expected = figures.filter(([name]) => name === sample.name);
    expect(expected.length).toBeGreaterThan(10);
    for (const [, what, value] of expected) {
      const given = own.get(what) as string;
      // Six decimals are shown, four of an effect.
      const shown = what.endsWith("effect") ? 5.1e-5 : 5.1e-7;
      expect(Math.abs(Number(given) - Number(value)), `${what}: ${given}, R ${value}`).toBeLessThan(
        shown,
      );
    }
  });
});

function figuresOf(sample: Sample): readonly (readonly [string, string | null])[] {
  const { questionnaire, forms, populations, postStrata } = sample;
  const table = tabulate(questionnaire, tallyForms(questionnaire, forms, { by: "service" }), {
    minimumBase: 1,
    ...(populations === undefined ? {} : { populations }),
    ...(postStrata === undefined ? {} : { postStrata }),
  });
  const group = table.groups?.find(({ value }) => value === "A") as ShareTable;
  return [...figuresIn("all", table), ...figuresIn("group", group)];
}

function figuresIn(
  part: string,
  { overall, factors }: ShareTable,
): readonly (readonly [string, string | null])[] {
  const all = factors.flatMap((factor) => factor.criteria);
  return [
    [`${part} index`, overall.share],
    [`${part} index error`, overall.standardError],
    ...criteria.flatMap((code) => {
      const one = all.find((criterion) => criterion.code === code);
      return [
        [`${part} ${code} share`, one?.share ?? null],
        [`${part} ${code} error`, one?.standardError ?? null],
        [`${part} ${code} effect`, one?.designEffect ?? null],
      ] as const;
    }),
  ];
}
