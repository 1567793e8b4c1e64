/** `score` of a set of 40 leaves of all 12 kinds, in turn. */
import { deepStrictEqual } from "node:assert/strict";
import { chiso, prepared, scoreSelf } from "./chiso.mjs";
import { set as bands, figuresOf, sheetOf } from "./forty-bands.mjs";
import { fresh } from "./fresh.mjs";
import { median, race, ratioOf } from "./harness.mjs";
import { kinds } from "./kinds.mjs";
import { randomFrom } from "./random.mjs";

const kindAt = (domain, at) => kinds[(domain * 10 + at) % kinds.length];

export const set = {
  ...bands,
  id: "all-kinds",
  title: "Bộ 40 tiêu chí đủ mọi quy tắc",
  max: "80",
  domains: [0, 1, 2, 3].map((domain) => ({
    code: String(domain + 1),
    title: `Lĩnh vực ${domain + 1}`,
    max: "20",
    children: Array.from({ length: 10 }, (_, at) => ({
      code: `${domain + 1}.${at + 1}`,
      title: `Tiêu chí ${domain + 1}.${at + 1}`,
      max: "2",
      rule: kindAt(domain, at).rule,
    })),
  })),
};

export function mixedSheet(random, unit) {
  const entries = set.domains.flatMap(({ children }, domain) =>
    children.map(({ code }, at) => ({
      code,
      self: { declared: kindAt(domain, at).figures(random) },
    })),
  );
  return { ...sheetOf([], unit), set: { id: set.id, version: set.version }, entries };
}

export async function run() {
  const random = randomFrom(2);
  const sheets = Array.from({ length: 500 }, (_, unit) => mixedSheet(random, unit));
  const used = new Set(
    set.domains.flatMap(({ children }) => children.map(({ rule }) => rule.kind)),
  );
  deepStrictEqual([...used].sort(), [...chiso.ruleKindNames].sort());
  const [mixed, alike] = [prepared(set), prepared(bands)];
  const [mixedTimes, bandTimes] = await race([
    {
      prepare: fresh(sheets),
      work: (given) => given.map((sheet) => scoreSelf(mixed, sheet)),
    },
    {
      prepare: fresh(figuresOf(500, 1).map(sheetOf)),
      work: (given) => given.map((sheet) => scoreSelf(alike, sheet)),
    },
  ]);
  return [
    {
      name: "score, 40 leaves of all 12 kinds",
      time: median(mixedTimes),
      ratio: ratioOf(mixedTimes, bandTimes),
      versus: "x 40 bands",
    },
  ];
}
