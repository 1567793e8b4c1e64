/** No text of a picture leaves it, or stands in another text or in a bar. */
import { describe, expect, it } from "vitest";
import { amountAxis } from "../../src/charts/amount-axis.js";
import { colours } from "../../src/charts/look.js";
import { textWidth } from "../../src/charts/text-width.js";
import { wrapText } from "../../src/charts/wrap-text.js";
import {
  type Chart,
  changeChart,
  domainChart,
  drawSvg,
  lossChart,
  rankingChart,
  roadmapChart,
} from "../../src/entries/charts.js";
import { compare, deAn05Roadmap, evaluateRoadmap, findGaps } from "../../src/entries/scoring.js";
import { knownLetters, measure, outside, overlaps, readDrawing } from "./drawn.js";
import { flatCard, ranking } from "./samples.js";

const roadmap = deAn05Roadmap();
const manyTargets = (count: number) => ({
  ...roadmap,
  targets: Array.from({ length: count }, (_, at) => {
    const target = roadmap.targets[at % roadmap.targets.length] as (typeof roadmap.targets)[number];
    const title = `Mục tiêu ${at + 1} của kế hoạch: ít nhất một nửa số xã, phường, thị trấn đạt mức độ ${at} trở lên`;
    return { ...target, key: `${at}`, from: 2024, to: 2024, title };
  }),
});

const kinds: Readonly<Record<string, (count: number, language: "vi" | "en") => Chart>> = {
  domain: (count, language) => domainChart(flatCard(count, [1]), { language }),
  loss: (count, language) => lossChart(findGaps(flatCard(count)), { language }),
  change: (count, language) =>
    changeChart(compare(flatCard(count, [1]), flatCard(count, [], 2024)), { language }),
  ranking: (count, language) =>
    rankingChart(ranking(count, { measure: "points" }, [2]), { language }),
  share: (count, language) => rankingChart(ranking(count, {}, [2]), { language }),
  roadmap: (count, language) =>
    roadmapChart(
      evaluateRoadmap(manyTargets(count), {
        year: 2024,
        units: [
          { id: "a", name: "A", level: 2 },
          { id: "b", name: "B", level: 0 },
          { id: "c", name: "C", level: null },
        ],
      }),
      { language },
    ),
};

const cases = Object.keys(kinds).flatMap((kind) =>
  [1, 3, 10, 30, 60].flatMap((count) =>
    (["vi", "en"] as const).map((language) => ({ kind, count, language })),
  ),
);

describe("layout", () => {
  it.each(cases)("$kind with $count bars in $language", async ({ kind, count, language }) => {
    const chart = kinds[kind]?.(count, language) as Chart;
    const drawn = readDrawing(await drawSvg(chart));
    expect(outside(drawn)).toEqual([]);
    expect(overlaps(drawn)).toEqual([]);
    expect(drawn.texts.length).toBeGreaterThan(2 * count);
    const rightmost = Math.max(...drawn.bars.map(({ right }) => right), 0);
    expect(rightmost).toBeLessThan(drawn.width);
  });

  it("would see an overlap and a text outside", async () => {
    const svg = await drawSvg(domainChart(flatCard(3)));
    const moved = svg.replaceAll(/translate\((\d[\d.]*),(\d[\d.]*)\)/g, "translate(880,$2)");
    expect(outside(readDrawing(moved)).length).toBeGreaterThan(3);
    expect(overlaps(readDrawing(moved)).length).toBeGreaterThan(3);
  });

  it("reckons every letter at least as wide as fonts draw it", () => {
    const narrow = knownLetters.filter(
      (letter) =>
        textWidth(letter, { size: 1000 }) < measure(letter, 1000, "regular") ||
        textWidth(letter, { size: 1000, bold: true }) < measure(letter, 1000, "bold"),
    );
    expect(knownLetters.length).toBeGreaterThan(230);
    expect(narrow).toEqual([]);
  });

  it("wraps at words, breaks words that are too long, and marks what is cut", () => {
    const style = { size: 10 };
    const text = "Thực hiện thủ tục hành chính";
    const lines = wrapText(text, style, { width: 80, lines: 9 });
    expect(lines.join(" ")).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    const broken = wrapText("ư".repeat(50), style, { width: 80, lines: 9 });
    expect(broken.join("")).toBe("ư".repeat(50));
    expect(Math.max(...broken.map((line) => textWidth(line, style)))).toBeLessThanOrEqual(80);
    const cut = wrapText(text.repeat(9), style, { width: 80, lines: 2 });
    expect(cut).toHaveLength(2);
    expect(cut[1]?.endsWith("…")).toBe(true);
    expect(textWidth(cut[1] as string, style)).toBeLessThanOrEqual(80);
  });

  it("puts ticks at round numbers, and none where their words have no room", () => {
    const ticks = (...values: readonly string[]): readonly string[] =>
      amountAxis(values, "vi").ticks.map(({ text }) => text);
    expect(ticks("20")).toEqual(["0", "5", "10", "15", "20"]);
    expect(ticks("0.3", "-0.2")).toEqual(["−0,2", "0", "0,2"]);
    expect(ticks("2000000")).toEqual(["0", "2000000"]);
    expect(ticks("0")).toEqual(["0"]);
    expect(ticks()).toEqual(["0"]);
    expect(ticks(`5${"0".repeat(29)}`)).toEqual([]);
    const [low] = amountAxis(["0.3", "-0.02"], "vi").ticks;
    expect(Object.is(low?.at, 0)).toBe(true);
  });

  it("tells its fills and lines apart without colours", () => {
    expect(contrast(colours.dark, colours.light)).toBeGreaterThan(7);
    expect(contrast(colours.outline, colours.paper)).toBeGreaterThan(4.5);
    expect(contrast(colours.text, colours.paper)).toBeGreaterThan(7);
  });
});

/** Contrast of two colours after WCAG, which looks at their lightness only. */
function contrast(one: string, other: string): number {
  const [dark, light] = [one, other].map(luminance).sort((left, right) => left - right) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
