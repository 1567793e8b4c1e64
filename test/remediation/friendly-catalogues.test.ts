/** The catalogues of Chí Minh and Kim Thành against their tables of passages in docs/than-thien.md. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  friendlyGovernmentHaiDuongSample,
  massMobilisationCommuneSample,
} from "../../src/indices/criteria-sets.js";
import { textIn } from "../../src/text/language.js";
import {
  type CriteriaSet,
  chiMinh2025,
  kimThanh2024,
  leavesOf,
  type MeasureCatalogue,
  parseMeasureCatalogue,
  planRemediation,
  score,
  vietnam2024To2026,
} from "../support/library.js";

const guide = readFileSync(new URL("../../docs/than-thien.md", import.meta.url), "utf8");

interface Passage {
  readonly key: string;
  readonly passage: string;
  readonly terms: readonly string[];
  readonly leftOut: string;
}

function passagesUnder(heading: string): readonly Passage[] {
  const [, part = ""] = guide.split(`### ${heading}`);
  const [table = ""] = part.split("\n### ");
  return table
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => {
      const [, key = "", passage = "", terms = "", leftOut = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      return { key: key.replaceAll("`", ""), passage, terms: terms.split("; "), leftOut };
    });
}

const catalogues: readonly (readonly [string, MeasureCatalogue, number, number])[] = [
  ["Chí Minh", chiMinh2025, 8, 15],
  ["Kim Thành", kimThanh2024, 5, 19],
];

describe.each(catalogues)("the catalogue of %s", (name, catalogue, items, measures) => {
  const passages = passagesUnder(name);

  it("is sound, and every measure is of its source", () => {
    expect(parseMeasureCatalogue(catalogue).ok).toBe(true);
    expect(catalogue.items.length).toBe(items);
    for (const { origin } of catalogue.measures) expect(origin).toBe("source");
  });

  it("has its table, a row a measure, in its order", () => {
    expect(passages.length).toBe(measures);
    expect(passages.map(({ key, passage }) => [key, passage])).toEqual(
      catalogue.measures.map(({ key, passage }) => [key, passage]),
    );
  });

  it("keeps the terms and tasks of each passage", () => {
    for (const { key, terms } of passages) {
      const measure = catalogue.measures.find((one) => one.key === key);
      for (const term of terms) expect(textIn(measure?.text ?? "", "vi"), key).toContain(term);
    }
  });

  it("has a measure in every item", () => {
    const used = new Set(catalogue.measures.map(({ item }) => item));
    expect(catalogue.items.filter(({ key }) => !used.has(key))).toEqual([]);
  });
});

describe("the tables of passages", () => {
  it("say what is left out: words that join or name the source, no task", () => {
    const leftOut = [...passagesUnder("Chí Minh"), ...passagesUnder("Kim Thành")].filter(
      (one) => one.leftOut !== "không",
    );
    expect(leftOut.map(({ key }) => key)).toEqual([
      "law/documents",
      "leadership/priority",
      "leadership/staff",
      "working-style/mobilisation",
      "working-style/opinions",
      "supervision/programme",
    ]);
  });
});

describe("a plan that takes them over", () => {
  const time = { start: "2025-03-14", due: "2025-11-30", calendar: vietnam2024To2026 } as const;
  const planOf = (set: CriteriaSet, measures: MeasureCatalogue) =>
    planRemediation(
      [
        score(
          set,
          {
            unit: { id: "a", name: "Xã Ví Dụ" },
            year: 2024,
            set: { id: set.id, version: set.version },
            entries: leavesOf(set).map(({ code }) => ({ code, appraised: { points: "0" } })),
          },
          { layer: "appraised" },
        ),
      ],
      { ...time, measures, proposals: false },
    );

  it("has a measure of Kim Thành for each of the five criteria", () => {
    const [index] = planOf(friendlyGovernmentHaiDuongSample, kimThanh2024).indices;
    expect([index?.items.length, index?.withoutMeasure]).toEqual([5, []]);
  });

  it("has for each criterion of the sample the measure of its own content of Chí Minh", () => {
    const [index] = planOf(massMobilisationCommuneSample, chiMinh2025).indices;
    expect([index?.items.length, index?.withoutMeasure]).toEqual([33, []]);
    const contents = chiMinh2025.items.map(({ key }) => key);
    for (const { code, measures } of index?.items ?? []) {
      const content = contents[Number(code.split(".")[0]) - 1];
      expect([code, measures[0]?.split("/")[0]]).toEqual([code, content]);
    }
  });

  it("uses every measure of the seven contents", () => {
    const [index] = planOf(massMobilisationCommuneSample, chiMinh2025).indices;
    const used = new Set(index?.items.flatMap(({ measures }) => measures));
    const ofContents = chiMinh2025.measures.filter(({ item }) => item !== "organisation");
    expect(ofContents.filter(({ key }) => !used.has(key))).toEqual([]);
  });
});
