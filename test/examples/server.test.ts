/** The example server, asked as a browser or another program would ask it. */
import { leavesOf, parseCriteriaSet, type ScoreSheet, score } from "chiso";
import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { parIndexCaMau2013 } from "../../src/indices/criteria-sets.js";
import { serverOf } from "./server/app.js";
import { openStore } from "./server/store.js";

const set = JSON.parse(JSON.stringify(parIndexCaMau2013));
const { id, version } = parIndexCaMau2013;
const base = `/criteria-sets/${id}/${version}`;

const sheetOf = (unit: string, value: unknown): ScoreSheet => ({
  unit: { id: unit, name: `Xã ${unit}` },
  year: 2023,
  set: { id, version },
  entries: [
    { code: "1.1.1", self: { declared: { choice: "on-time" } } },
    { code: "1.1.4", self: { declared: { value: value as string } } },
  ],
});

let app: FastifyInstance;
beforeAll(async () => {
  app = serverOf(await openStore());
});

describe("criteria sets", () => {
  it("are refused with 422 and every problem", async () => {
    const wrong = { ...set, max: "70", bonuss: 1 };
    const reply = await app.inject({ method: "POST", url: "/criteria-sets", payload: wrong });
    expect(reply.statusCode).toBe(422);
    const parsed = parseCriteriaSet(wrong);
    const expected = parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path]);
    const { problems } = reply.json() as { problems: { code: string; path: string }[] };
    expect(problems.map(({ code, path }) => [code, path])).toEqual(expected);
    expect(expected.length).toBe(2);
  });

  it("are stored once", async () => {
    const request = { method: "POST", url: "/criteria-sets", payload: set } as const;
    expect((await app.inject(request)).statusCode).toBe(201);
    expect((await app.inject(request)).statusCode).toBe(409);
  });
});

describe("score sheets", () => {
  const put = (payload: object, headers = {}) =>
    app.inject({ method: "PUT", url: `${base}/results?layer=self`, payload, headers });

  it("are scored by the stored set", async () => {
    const sheet = sheetOf("a", "85");
    const reply = await put(sheet);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual(
      JSON.parse(JSON.stringify(score(parIndexCaMau2013, sheet, { layer: "self" }))),
    );
  });

  it("are refused with 422, the place, and words in the language of the user", async () => {
    const reply = await put(sheetOf("b", "85%"), { "accept-language": "en-GB,en" });
    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toEqual({
      problems: [
        {
          code: "not-a-decimal",
          path: "/entries/1/self/declared/value",
          criterion: "1.1.4",
          message: expect.stringMatching(/^[ -~]+$/),
        },
      ],
    });
  });

  it("are refused where the round is not one of theirs, by the error of the library", async () => {
    const url = `${base}/results?layer=third`;
    const reply = await app.inject({ method: "PUT", url, payload: sheetOf("b", "85") });
    expect(reply.statusCode).toBe(422);
    expect(reply.json().problems).toMatchObject([{ code: "unknown-layer", path: "/layer" }]);
  });

  it("of several units are ranked from what was stored", async () => {
    const full = (unit: string, of: string): ScoreSheet => ({
      ...sheetOf(unit, "85"),
      entries: leavesOf(parIndexCaMau2013).map(({ code, max }) => ({
        code,
        self: { points: code === "1.1.1" ? of : max },
      })),
    });
    for (const sheet of [full("c", "0.5"), full("d", "1"), full("e", "0.5")]) await put(sheet);
    const ranked = await app.inject({ method: "GET", url: `${base}/ranking/2023` });
    expect(ranked.json()).toEqual([
      { rank: 1, unit: "Xã d", points: "7" },
      { rank: 2, unit: "Xã c", points: "6.5" },
      { rank: 2, unit: "Xã e", points: "6.5" },
    ]);
  });
});

describe("the live total", () => {
  const ask = async (value: unknown) =>
    (
      await app.inject({
        method: "POST",
        url: `${base}/live-total?layer=self`,
        payload: sheetOf("a", value),
      })
    ).json();

  it("counts what is sound, and says what is wrong at its field", async () => {
    expect(await ask("85")).toEqual({ points: "2", complete: false, fields: {}, problems: [] });
    expect(await ask("85%")).toEqual({
      points: "1",
      complete: false,
      fields: { "1.1.4": [expect.stringContaining("số")] },
      problems: [],
    });
  });
});
