/** The schemas of results take real results, in both drafts; Fastify validates and writes by them. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import fastify from "fastify";
import { describe, expect, it } from "vitest";
import { parIndexWardSample } from "../../src/indices/par-index/sets/ward-sample.js";
import {
  criteriaSetJsonSchema,
  gapReportJsonSchema,
  planJsonSchema,
  rankingJsonSchema,
  roadmapCaseJsonSchema,
  scorecardJsonSchema,
  scoreSheetJsonSchema,
} from "../../src/json-schema/json-schema.js";
import { diSuCard, diSuPlanTime, diSuSheet } from "../support/di-su.js";
import {
  diSu2024,
  findGaps,
  planRemediation,
  rankUnits,
  type ScoreSheet,
  score,
} from "../support/library.js";

const [sheet, card] = [diSuSheet, diSuCard];
const roadmapCase = JSON.parse(
  readFileSync(new URL("../../fixtures/roadmap-2025.json", import.meta.url), "utf8"),
);
const documents = [
  ["criteria set", criteriaSetJsonSchema, parIndexWardSample],
  ["score sheet", scoreSheetJsonSchema, sheet],
  ["scorecard", scorecardJsonSchema, card],
  ["report of gaps", gapReportJsonSchema, findGaps(card)],
  ["plan", planJsonSchema, planRemediation([card], { ...diSuPlanTime, measures: diSu2024 })],
  ["ranking", rankingJsonSchema, rankUnits([card])],
  ["roadmap case", roadmapCaseJsonSchema, roadmapCase],
] as const;

describe.each(documents)("the schema of a %s", (_name, schemaOf, document) => {
  it.each([
    ["2020-12", new Ajv2020({ strict: false })],
    ["draft-07", new Ajv({ strict: false })],
  ] as const)("takes what chiso makes, by %s", (draft, ajv) => {
    const accepts = ajv.compile(schemaOf({ draft }));
    const stored = JSON.parse(JSON.stringify(document));
    expect(accepts(stored)).toBe(true);
    expect(accepts({ ...stored, misspelt: 1 })).toBe(false);
  });
});

describe("a server of Fastify", () => {
  const app = fastify({ ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } });
  const draft = { draft: "draft-07" } as const;
  app.post(
    "/scores",
    {
      schema: {
        body: scoreSheetJsonSchema(draft),
        response: { 200: scorecardJsonSchema(draft) },
      },
    },
    (request) => score(parIndexWardSample, request.body as ScoreSheet, { layer: "best-known" }),
  );

  it("takes a sheet by its schema, and writes a scorecard by its own without loss", async () => {
    const reply = await app.inject({ method: "POST", url: "/scores", payload: sheet });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual(JSON.parse(JSON.stringify(card)));
  });

  it("refuses a misspelt key with 400", async () => {
    const { entries, ...head } = sheet;
    const wrong = { ...head, entriess: entries };
    const reply = await app.inject({ method: "POST", url: "/scores", payload: wrong });
    expect(reply.statusCode).toBe(400);
  });
});
