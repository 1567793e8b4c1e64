/** What the command says of a survey, and of the size of a sample. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chiso, fixtures } from "./chiso.js";

const survey = "di-su-2023/sipas.json";

describe("chiso score of a survey", () => {
  it("says how precise the index is, at the confidence asked for", async () => {
    const { out } = await chiso(["score", survey]);
    expect(out).toContain(
      "- Độ chính xác: sai số ±2,12 điểm phần trăm, độ tin cậy 95%, 312 phiếu hợp lệ",
    );
    expect(out).toMatch(/Chỉ số .* 80,02% {2}77,9 - 82,1/);
    const sure = await chiso(["score", survey, "--level", "99"]);
    expect(sure.out).toContain("Khoảng tin cậy 99%");
    expect(sure.out).toContain("sai số ±2,79 điểm phần trăm, độ tin cậy 99%");
  });

  it("corrects for the people whom the sample was drawn from", async () => {
    const { out } = await chiso(["score", survey, "--population", "400"]);
    expect(out).toContain("sai số ±0,99 điểm phần trăm");
    const fewer = await chiso(["score", survey, "--population", "311"]);
    expect([fewer.code, fewer.error.includes("311 người")]).toEqual([1, true]);
  });

  it("takes a minimum and a method", async () => {
    const { out } = await chiso(["score", survey, "--minimum", "313"]);
    expect(out).toContain("dưới 313 người trả lời");
    expect(out).not.toContain("80,02%");
    const exact = ["score", survey, "--method", "clopper-pearson", "--format", "json"];
    expect((await chiso(exact)).out).toContain('"method": "clopper-pearson"');
    const [code, error] = [2, "--method không nhận"];
    const wrong = await chiso(["score", survey, "--method", "guess"]);
    expect([wrong.code, wrong.error.includes(error)]).toEqual([code, true]);
  });

  it("weighs groups by their people", async () => {
    const people = '{"Đất đai":1000,"Hộ tịch":2000,"Chứng thực":5000,"Chính sách xã hội":300}';
    const files = { "people.json": people };
    const grouped = ["score", survey, "--group", "service", "--populations", "people.json"];
    expect((await chiso(grouped, files)).out).toContain("Tính theo dân số của từng nhóm");
    const alone = await chiso(["score", survey, "--populations", "people.json"], files);
    expect([alone.code, alone.error.includes("--group")]).toEqual([2, true]);
  });

  it("weights forms to the known totals of groups", async () => {
    const people = '{"Đất đai":1000,"Hộ tịch":2000,"Chứng thực":5000,"Chính sách xã hội":300}';
    const files = { "people.json": people, "few.json": '{"Đất đai":1000}' };
    const grouped = ["score", survey, "--group", "service", "--totals"];
    const { out } = await chiso([...grouped, "people.json"], files);
    expect(out).toContain("tổng số đã biết");
    const few = await chiso([...grouped, "few.json"], files);
    expect([few.code, few.error.includes("/postStrata/")]).toEqual([1, true]);
    const alone = await chiso(["score", survey, "--totals", "people.json"], files);
    expect([alone.code, alone.error.includes("--group")]).toEqual([2, true]);
  });

  it("draws the intervals in a page", async () => {
    const { out } = await chiso(["score", survey, "--format", "html"]);
    expect(out).toContain("<svg");
    expect(out).toContain("Mức hài lòng và khoảng tin cậy 95%");
  });

  it("is the only one that takes its options", async () => {
    for (const option of ["level", "method", "minimum", "population", "populations", "totals"]) {
      const { code, error } = await chiso(["score", "di-su-2023/dti.json", `--${option}`, "95"]);
      expect([code, error.includes(`--${option}`)]).toEqual([2, true]);
    }
  });
});

describe("chiso compare of two surveys", () => {
  const data = JSON.parse(readFileSync(new URL(survey, fixtures), "utf8"));
  // Of every twentieth form the answers turn to satisfied: too few to speak of a rise.
  const few = {
    ...data,
    forms: data.forms.map((form: { answers: object }, at: number) =>
      at % 20 === 0 ? { ...form, answers: turned(form.answers) } : form,
    ),
  };
  const all = {
    ...data,
    forms: data.forms.map((form: { answers: object }) => ({
      ...form,
      answers: turned(form.answers),
    })),
  };

  function turned(answers: object): object {
    return Object.fromEntries(Object.keys(answers).map((code) => [code, "5"]));
  }

  it("calls no difference a rise that may be chance", async () => {
    const files = { "after.json": JSON.stringify(few) };
    const { code, out } = await chiso(["compare", survey, "after.json"], files);
    expect(code).toBe(0);
    expect(out).toMatch(/Chỉ số: 80,02% → 8\d,\d+%; chưa đủ căn cứ để nói tăng/);
    expect(out).not.toMatch(/ tăng \d/);
  });

  it("says so where it is sure", async () => {
    const files = { "after.json": JSON.stringify(all) };
    const { out } = await chiso(["compare", survey, "after.json"], files);
    expect(out).toContain("Chỉ số: 80,02% → 100%; tăng 19,98 điểm phần trăm, độ tin cậy 95%");
    const back = await chiso(["compare", "after.json", survey, "--lang", "en"], files);
    expect(back.out).toContain("a fall of 19.98 percentage points at 95% confidence");
    const same = await chiso(["compare", survey, survey]);
    expect(same.out).toContain("Chỉ số: 80,02% → 80,02%; không đổi");
  });
});

describe("chiso sample-size", () => {
  const sizeOf = async (...options: readonly string[]): Promise<unknown> => {
    const { out } = await chiso(["sample-size", ...options, "--format", "json"]);
    return JSON.parse(out);
  };

  it("says how many forms are needed, and how many to hand out", async () => {
    const { out } = await chiso(["sample-size", "--margin", "5", "--response-rate", "80%"]);
    expect(out).toMatch(/Số phiếu hợp lệ cần có +385/);
    expect(out).toMatch(/Số phiếu phát ra \(tỷ lệ thu về 80%\) +482/);
    expect(await sizeOf("--margin", "5", "--population", "1000")).toMatchObject({ answers: 278 });
    expect(
      await sizeOf("--margin", "5", "--population", "1000", "--method", "survey-2012"),
    ).toMatchObject({ answers: 286 });
    expect(await sizeOf("--margin", "2,5", "--design-effect", "1,8")).toMatchObject({
      answers: 2766,
    });
  });

  it("asks for what it cannot do without", async () => {
    for (const wrong of [
      [],
      ["--margin", "x"],
      ["--margin", "5", "--population", "0"],
      ["--margin", "5", "--method", "survey-2012", "--level", "95"],
    ]) {
      const { code, out } = await chiso(["sample-size", ...wrong]);
      expect([code, out]).toEqual([2, ""]);
    }
    expect((await chiso(["sample-size", "--margin", "0"])).code).toBe(1);
  });
});
