/** The samples behind surveyed points: what the command says of a rise with them and without. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareByCrosswalk } from "../../src/cli/surveys/compare-by-crosswalk.js";
import type { Crosswalk } from "../../src/entries/index.js";
import { tabulate, tallyForms } from "../support/library.js";
import { smallQuestionnaire as small } from "../support/small-questionnaire.js";
import { chiso, fixtures } from "./chiso.js";

const survey = "di-su-2023/sipas.json";
const data = JSON.parse(readFileSync(new URL(survey, fixtures), "utf8"));

// Of every so many forms one turns to satisfied throughout.
function turned(every: number, more: object = {}): string {
  const forms = data.forms.map((form: { answers: object }, at: number) =>
    at % every === 0
      ? { ...form, answers: Object.fromEntries(Object.keys(form.answers).map((one) => [one, "5"])) }
      : form,
  );
  return JSON.stringify({ ...data, year: 2024, forms, ...more });
}
const files = { "few.json": turned(20), "all.json": turned(1) };

const [last, now] = ["di-su-2023/par-index.json", "di-su-2024/par-index.json"];
const comparing = (...options: readonly string[]) =>
  chiso(["compare", last, now, ...options], files);

const kindOf = async (samples: string): Promise<string | undefined> => {
  const { out } = await comparing("--surveys", samples, "--format", "json");
  const { leaves } = JSON.parse(out) as {
    leaves: readonly { after: { code: string } | null; kind: string }[];
  };
  return leaves.find(({ after }) => after?.code === "3.5.1")?.kind;
};

describe("chiso compare --surveys", () => {
  it("calls higher points a rise where the samples of both years do", async () => {
    expect(await kindOf(`3.5.1=${survey},all.json`)).toBe("improved");
    expect(await kindOf(`3.5.1=${survey},few.json`)).toBe("survey-higher");
    // Another criterion rests on another survey.
    expect(await kindOf(`5.4=${survey},all.json`)).toBe("survey-higher");
  });

  it("calls them no rise without samples, nor with samples that go the other way", async () => {
    const { out } = await comparing();
    expect(out).toContain("điểm khảo sát cao hơn (chưa đủ căn cứ để nói tăng) 1");
    const back = { "all-then.json": turned(1, { year: 2023 }), "now.json": turned(400) };
    const { out: other } = await chiso(
      ["compare", last, now, "--surveys", "3.5.1=all-then.json,now.json"],
      back,
    );
    expect(other).toContain("điểm khảo sát cao hơn (chưa đủ căn cứ để nói tăng) 1");
  });

  it.each([
    ["one.json", 'ghi "TRƯỚC,SAU" hoặc "MÃ=TRƯỚC,SAU"'],
    [`${survey},all.json`, "ghi mã tiêu chí lấy kết quả khảo sát"],
    [`1.1.1=${survey},all.json`, "đúng một chỉ số có tiêu chí khảo sát mã 1.1.1; có 0"],
    [`3.5.1=${last},all.json`, "không phải là dữ liệu khảo sát"],
    [`3.5.1=all.json,${survey}`, "khảo sát là của Phường Dị Sử năm 2024, kết quả là của"],
  ])("refuses %s", async (samples, said) => {
    const { code, error } = await comparing("--surveys", samples);
    expect([code, error]).toEqual([2, expect.stringContaining(said)]);
  });

  it("is refused where the files are the samples, or one sheet holds both rounds", async () => {
    const samples = ["--surveys", `${survey},all.json`];
    const two = await chiso(["compare", survey, "all.json", ...samples], files);
    expect([two.code, two.error]).toEqual([2, expect.stringContaining("đã là dữ liệu khảo sát")]);
    const one = await chiso(["compare", last, ...samples], files);
    expect([one.code, one.error]).toEqual([2, expect.stringContaining("chung một mẫu khảo sát")]);
  });
});

describe("two surveys with a crosswalk", () => {
  const set = { id: data.questionnaire.id, version: data.questionnaire.version };
  const crosswalk: Crosswalk = { from: set, to: set, rows: [], others: "same-code" };
  const compared = (after: string) =>
    chiso(["compare", survey, after, "--crosswalk", "map.json"], {
      ...files,
      "map.json": JSON.stringify(crosswalk),
    });

  it("are compared as points, with what both samples allow to say of each criterion", async () => {
    const { out } = await compared("all.json");
    expect(out).toMatch(/Số tiêu chí: tăng 22/);
    expect(out).toContain("chưa đủ căn cứ để nói kết quả khảo sát chung tăng hoặc giảm");
    expect((await compared("few.json")).out).toMatch(
      /Số tiêu chí: điểm khảo sát cao hơn \(chưa đủ căn cứ để nói tăng\) \d+/,
    );
  });

  // Criterion 1 was satisfied in 30 of 200 forms, criterion 2 in 170; later they changed places.
  it("are paired by it and not by their codes", () => {
    const table = (one: number, two: number) =>
      tabulate(
        small,
        tallyForms(
          small,
          Array.from({ length: 200 }, (_, at) => ({
            answers: { L: "no", "1": at < one ? "5" : "1", "2": at < two ? "5" : "1" },
          })),
        ),
        { minimumBase: 1 },
      );
    const verdicts = (rows: Crosswalk["rows"]) =>
      compareByCrosswalk(table(30, 170), table(170, 30), { ...crosswalk, rows });
    const found = (rows: Crosswalk["rows"]) =>
      verdicts(rows).differences.map(({ code, verdict }) => `${code} ${verdict}`);
    expect(found([])).toEqual(["1 rise", "2 fall"]);
    const places = [
      { before: "1", after: "2" },
      { before: "2", after: "1" },
    ];
    expect(found(places)).toEqual(["1 same", "2 same"]);
    expect(found([{ before: "1", after: "2" }])).toEqual(["2 same"]);
    expect(found([{ before: "1", after: "1", ruleChanged: true }])).toEqual(["2 fall"]);
    expect(found([{ before: "1", after: null }])).toEqual(["2 fall"]);
    expect(verdicts(places).overall).toBeNull();
  });
});

describe("chiso report --surveys", () => {
  it("says that satisfaction rose only where the samples of both years do", async () => {
    const made = await chiso(["plan", survey, "--out", "ke-hoach"]);
    const name = Object.keys(made.files).find((path) => path.endsWith(".json")) ?? "";
    const given = { ...files, "ke-hoach.json": made.files[name] ?? "" };
    const report = async (...options: readonly string[]): Promise<string> =>
      (
        await chiso(
          ["report", "ke-hoach.json", survey, "all.json", "--on", "2024-12-31", ...options],
          given,
        )
      ).out;
    expect(await report()).toContain("(khảo sát: chưa đủ căn cứ để nói tăng)");
    const known = await report("--surveys", `${survey},all.json`);
    expect(known).not.toContain("chưa đủ căn cứ");
    expect(known).toContain("đạt mục tiêu 22");
  });
});
