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
    expect(out).toMatch(/Chỉ số +312 {2}80,02% +2,12 {2}77,9 - 82,1/);
    expect(out).toMatch(/Nơi ngồi chờ có đủ chỗ ngồi +254 +303 {2}83,83% +4,56 {2}79,3 - 87,5/);
    expect(out).toContain(
      "Cách đọc: Tiếp cận dịch vụ hành chính công 82,16%, sai số ±2,66 điểm phần trăm, độ tin cậy 95%, 312 phiếu hợp lệ.",
    );
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

  it("gives each service its margin, and each of its factors too", async () => {
    const { out } = await chiso(["score", survey, "--group", "service"]);
    expect(out).toMatch(/Đất đai +74 {2}75,95% +4,68 {2}71,3 - 80,6/);
    expect(out).toContain("Từng yếu tố theo nhóm, kèm sai số bằng điểm phần trăm");
    expect(out).toMatch(/74,55% ±\d,\d\d/);
    expect(out).toMatch(
      /Cách đọc: .*, sai số ±\d,\d\d điểm phần trăm, độ tin cậy 95%, \d+ phiếu hợp lệ\./,
    );
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

describe("chiso rank of surveys", () => {
  const data = JSON.parse(readFileSync(new URL(survey, fixtures), "utf8"));
  const unit = (id: string, name: string, forms: readonly unknown[]): string =>
    JSON.stringify({ ...data, unit: { id, name }, issued: undefined, forms });
  const turned = (forms: readonly { answers: object }[]) =>
    forms.map((form) => ({
      ...form,
      answers: Object.fromEntries(Object.keys(form.answers).map((code) => [code, "5"])),
    }));
  const files = {
    "a.json": unit("a", "Xã A", data.forms.slice(0, 150)),
    "b.json": unit("b", "Xã B", data.forms.slice(150)),
    "c.json": unit("c", "Xã C", turned(data.forms.slice(0, 100))),
    "few.json": unit("few", "Xã Ít Phiếu", data.forms.slice(0, 10)),
  };
  const names = Object.keys(files);

  it("lets share a rank what the samples do not tell apart, and says why one has none", async () => {
    const { code, out } = await chiso(["rank", ...names], files);
    expect(code).toBe(0);
    expect(out).toContain("Cao nhất: Xã C");
    expect(out).toMatch(/ 1 {2}Xã C .* 1 +đủ căn cứ/);
    expect(out).toMatch(/ 2 {2}Xã A .* 2 - 3 +chưa đủ căn cứ để phân biệt với Xã B/);
    expect(out).toMatch(/ 2 {2}Xã B .* 2 - 3 +chưa đủ căn cứ để phân biệt với Xã A/);
    expect(out).toContain("Không xếp hạng: Xã Ít Phiếu. Không công bố: dưới 30 người");
    expect(out).toContain("Số liệu minh họa");
    const { out: english } = await chiso(["rank", ...names, "--lang", "en"], files);
    expect(english).toContain("Highest: Xã C");
    expect(english).toContain("not told apart from Xã A");
  });

  it("ranks by a criterion, at a confidence, with a minimum of its own", async () => {
    const options = ["--by", "3", "--level", "99", "--minimum", "5", "--format", "json"];
    const { out } = await chiso(["rank", ...names, ...options], files);
    const ranking = JSON.parse(out);
    expect(ranking).toMatchObject({ level: "99", node: { code: "3" }, pairs: 6, unranked: [] });
    expect((await chiso(["rank", ...names, "--by", "99"], files)).error).toContain("99");
  });

  it("ranks the services of one survey", async () => {
    const { code, out } = await chiso(["rank", survey, "--group", "service"]);
    expect(code).toBe(0);
    expect(out).toContain("Xếp hạng các nhóm theo kết quả khảo sát hài lòng: Phường Dị Sử, 2023");
    expect(out).toContain("Chưa đủ căn cứ để phân biệt bất kỳ hai nơi nào: tất cả đồng hạng");
  });

  it("draws the intervals in a page, and fills a table for spreadsheets", async () => {
    const { out } = await chiso(["rank", ...names, "--format", "html"], files);
    expect(out).toContain("<svg");
    const { out: csv } = await chiso(["rank", ...names, "--format", "csv"], files);
    expect(csv.trim().split("\n").length).toBe(4);
  });

  it("refuses one file alone, and options that mean nothing to it", async () => {
    for (const wrong of [
      ["rank", survey],
      ["rank", ...names, "--group", "service"],
      ["rank", ...names, "--ties", "dense"],
      ["rank", ...names, "--measure", "points"],
      ["rank", "di-su-2023/dti.json", "--level", "99"],
    ]) {
      const { code, out } = await chiso(wrong, files);
      expect([wrong, code, out]).toEqual([wrong, 2, ""]);
    }
    const twice = await chiso(["rank", "a.json", "a.json"], files);
    expect([twice.code, twice.error.includes("duplicate-unit")]).toEqual([1, true]);
  });
});
