/** Drawings: title and description, the same bytes, hostile words, specifications that stand alone. */
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { type LoggerInterface, parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isPlainSvg } from "../../src/document/plain-svg.js";
import {
  type Chart,
  changeChart,
  domainChart,
  drawSvg,
  lossChart,
  rankingChart,
  roadmapChart,
} from "../../src/entries/charts.js";
import { toHtml } from "../../src/entries/report.js";
import {
  compare,
  deAn05Roadmap,
  evaluateRoadmap,
  findGaps,
  type Scorecard,
  score,
} from "../../src/entries/scoring.js";
import { parIndexWardSample } from "../../src/indices/par-index/sets/ward-sample.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";
import { outside, overlaps, readDrawing, wordsOf } from "./drawn.js";
import { diSuSheet, flatCard, ranking } from "./samples.js";

const card = score(parIndexWardSample, diSuSheet(2023), { layer: "appraised" });
const later = score(parIndexWardSample, diSuSheet(2024), { layer: "appraised" });
const roadmap = (level: number | null) =>
  evaluateRoadmap(deAn05Roadmap(), { year: 2024, units: [{ id: "a", name: "Xã A", level }] });

const charts: Readonly<Record<string, Chart>> = {
  domain: domainChart(card),
  "domain in English": domainChart(card, { language: "en" }),
  "domains that are not assessed": domainChart(flatCard(6, [0, 3])),
  loss: lossChart(findGaps(card)),
  "loss up to a limit": lossChart(findGaps(card), { limit: 4 }),
  change: changeChart(compare(card, later)),
  "change with what is not assessed": changeChart(
    compare(flatCard(9, [2]), flatCard(9, [5], 2024), {}),
  ),
  ranking: rankingChart(ranking(34, {}, [5])),
  "ranking by points": rankingChart(ranking(4, { measure: "points" })),
  roadmap: roadmapChart(roadmap(2)),
  "roadmap with unknown levels": roadmapChart(roadmap(null), { language: "en" }),
  "nothing lost": lossChart({ ...findGaps(card), gaps: [], lost: "0" }),
  "nothing to compare": changeChart({ ...compare(card, card), domains: [], leaves: [] }),
  "no targets": roadmapChart({ ...roadmap(2), targets: [] }),
};

const file = "../../node_modules/vega-lite/build/vega-lite-schema.json";
const schema = JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
const isSpecification = new Ajv({ strict: false, validateFormats: false }).compile(schema);

afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(charts))("the picture of %s", (_name, chart) => {
  it("bears its title, description and language", async () => {
    const drawn = readDrawing(await drawSvg(chart));
    const { attributes } = drawn.root;
    expect(wordsOf(drawn)).toEqual({ title: chart.title, desc: chart.description });
    expect(chart.title.length).toBeGreaterThan(10);
    expect(chart.description.length).toBeGreaterThan(20);
    expect(attributes["role"]).toBe("img");
    expect(attributes["lang"]).toBe(chart.language);
    expect(attributes["aria-labelledby"]).toBe("chart-title chart-description");
  });

  it("is the same each time, plain, and within its bounds", async () => {
    const svg = await drawSvg(chart);
    expect(await drawSvg(chart)).toBe(svg);
    expect(await drawSvg(JSON.parse(JSON.stringify(chart)))).toBe(svg);
    expect(isPlainSvg(svg)).toBe(true);
    const drawn = readDrawing(svg);
    expect(outside(drawn)).toEqual([]);
    expect(overlaps(drawn)).toEqual([]);
  });

  it("is a sound specification of plain data that compiles without a warning", () => {
    expect(JSON.parse(JSON.stringify(chart))).toStrictEqual(chart);
    expect([isSpecification(chart.spec), isSpecification.errors]).toEqual([true, null]);
    const warnings: unknown[] = [];
    const note = (...words: readonly unknown[]) => {
      warnings.push(words);
      return logger;
    };
    const logger: LoggerInterface = {
      level: () => logger as never,
      warn: note,
      error: note,
      info: () => logger,
      debug: () => logger,
    };
    compile(chart.spec as unknown as TopLevelSpec, { logger });
    expect(warnings).toEqual([]);
  });
});

describe("drawing", () => {
  it("draws what any Vega draws of the specification", async () => {
    const { spec, title } = charts["domain"] as Chart;
    const copy = JSON.parse(JSON.stringify(spec)) as TopLevelSpec;
    const plain = await new View(parse(compile(copy).spec), { renderer: "none" }).toSVG();
    expect(plain).toContain(title);
    const own = await drawSvg(charts["domain"] as Chart);
    expect(own.replace(/<title.*<\/desc>/, "").replace(/ role="img".*?description"/, "")).toBe(
      plain,
    );
  });

  it("leaves the chart and the result as they are, and says nothing on the console", async () => {
    const said = (["log", "warn", "error", "info", "debug"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    const fresh = score(parIndexWardSample, diSuSheet(2023), { layer: "appraised" });
    const chart = domainChart(deepFreeze(fresh));
    const before = JSON.stringify(chart);
    await drawSvg(deepFreeze(chart));
    expect(JSON.stringify(chart)).toBe(before);
    expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it("fetches nothing", async () => {
    const spec = { $schema: "", data: { url: "https://example.invalid/a.json" }, mark: "point" };
    const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("fetched"));
    await drawSvg({ title: "T", description: "D", language: "vi", spec }).catch(() => undefined);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("stands in a page beside another one", async () => {
    const svg = await drawSvg(charts["domain"] as Chart);
    const figure = { kind: "figure", title: "T", description: "D", svg } as const;
    const html = toHtml({ language: "vi", title: "T", blocks: [figure, figure] });
    expect(html.match(/<svg /g)).toHaveLength(2);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });
});

describe("hostile words", () => {
  const hostile = [
    "</svg><script>alert(1)</script>",
    "datum.x",
    "datum['title']",
    "__proto__",
    "constructor",
    "$" + "{1+1} {{x}} {signal: 'width'}",
    "a\"b'c & <b>&amp;</b> ]]>",
    "\u0000\u0001\u001b[31m\u007f\u0085\u2028",
    "\ud800 lone \udfff",
    "\u202egnorw\u202c",
    "javascript:alert(1) url(https://example.invalid)",
    "[1, 2]",
    "null",
    "漢字".repeat(90),
    "﷽".repeat(9),
  ];

  const named = (title: string): Scorecard =>
    score(
      smallSet([{ ...leaf("1", "2"), title }, leaf("2", "1")], "3", { title }),
      sheetOf([{ code: "1", self: { points: "1" } }], {
        unit: { id: title || "u", name: title || "u" },
      }),
      { layer: "self" },
    );

  it.each(hostile)("%j is shown as it stands, or not at all", async (words) => {
    const one = named(words);
    const ranked = ranking(2);
    const [first] = evaluateRoadmap(deAn05Roadmap(), { year: 2024, units: [] }).targets;
    for (const chart of [
      domainChart(one, { notices: [words] }),
      lossChart(findGaps(one)),
      changeChart(compare(one, one), { notices: [words] }),
      rankingChart({
        ...ranked,
        groups: ranked.groups.map((group) => ({ ...group, group: words })),
      }),
      roadmapChart({
        ...roadmap(2),
        targets:
          first === undefined ? [] : [{ ...first, target: { ...first.target, title: words } }],
      }),
    ]) {
      const svg = await drawSvg(chart);
      const drawn = readDrawing(svg);
      expect(isPlainSvg(svg)).toBe(true);
      expect(wordsOf(drawn)).toEqual({ title: chart.title, desc: chart.description });
      expect(outside(drawn)).toEqual([]);
      expect(overlaps(drawn)).toEqual([]);
      expect(JSON.parse(JSON.stringify(chart))).toStrictEqual(chart);
    }
  });

  it.each(["datum.x", "__proto__", "null", "[1, 2]", "a\"b'c & <b>&amp;</b> ]]>"])(
    "%j is a title like others",
    async (words) => {
      const { texts } = readDrawing(await drawSvg(domainChart(named(words))));
      const titles = texts.filter(({ layer }) => layer === "column_title");
      expect(titles.map(({ text }) => text)).toEqual([words, "Tiêu chí 2"]);
    },
  );

  it("has room for very large and very small numbers", async () => {
    const [large, small] = ["123456789012345678901234.5678", "0.0000000000000000000000000001"];
    const [domain] = card.domains as [Scorecard["domains"][number]];
    const long: Scorecard = {
      ...card,
      domains: [
        { ...domain, points: small, applicableMax: large },
        { ...domain, points: `-${large}`, applicableMax: large },
        { ...domain, points: small, applicableMax: small },
      ],
    };
    const gaps = findGaps(card);
    const lost = gaps.gaps
      .slice(0, 3)
      .map((gap, at) => ({ ...gap, lost: at === 1 ? small : large }));
    const comparison = compare(card, later);
    const changed = [small, large, `-${large}`].map((change) => ({
      code: "1",
      title: "Một",
      before: large,
      after: small,
      change,
    }));
    for (const [chart, printed] of [
      [domainChart(long), `-${large}`],
      [lossChart({ ...gaps, gaps: lost, lost: large }), large],
      [changeChart({ ...comparison, domains: changed }), `−${large}`],
    ] as const) {
      const drawn = readDrawing(await drawSvg(chart));
      expect(outside(drawn)).toEqual([]);
      expect(overlaps(drawn)).toEqual([]);
      const all = drawn.texts.map(({ text }) => text).join("");
      expect(all).toContain(printed.replace(".", ","));
    }
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
