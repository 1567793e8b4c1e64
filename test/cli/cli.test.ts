import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/wrap-words.js";
import { parseGapReport } from "../../src/gaps/parse-gap-report.js";
import { allQuestionnaires } from "../../src/indices/all-questionnaires.js";
import { parseScorecard } from "../../src/scoring/parse-scorecard.js";
import { version } from "../../src/version/version.js";
import { richSet, richSheet } from "../support/rich-sheet.js";
import { chiso, fixtures, type Outcome } from "./chiso.js";

const diSu = "di-su-2023/par-index.json";

describe("chiso plan", () => {
  it("plans a year whose holidays are not built in by its weekends, and says so to the drafter", async () => {
    const dates = ["--start", "2026-12-15", "--due", "2027-11-28"];
    const { code, error, out } = await chiso(["plan", diSu, ...dates]);
    expect(code).toBe(0);
    expect(error).toBe(
      "Chưa có lịch nghỉ lễ, tết năm 2027: hạn chỉ trừ thứ Bảy và Chủ nhật. Đưa lịch bằng --calendar FILE.\n",
    );
    const said =
      "Hạn tính theo lịch chưa có ngày nghỉ lễ, tết năm 2027, chỉ trừ thứ Bảy và Chủ nhật";
    expect(out).toContain(said);
    const { files } = await chiso(["plan", diSu, ...dates, "--out", "o"]);
    const contentOf = (ending: string) =>
      Object.entries(files).find(([path]) => path.endsWith(ending))?.[1] ?? "";
    // A paper to sign says nothing of how its dates were made.
    expect(contentOf(".md")).not.toContain("lịch chưa có");
    for (const row of contentOf(".csv").trim().split("\r\n").slice(1)) expect(row).toContain(said);
    const { calendar, due } = JSON.parse(contentOf(".json"));
    expect([calendar.withoutHolidays, due]).toEqual([[2027], "2027-11-26"]);
    const english = await chiso(["plan", diSu, ...dates, "--lang", "en"]);
    expect(english.error).toContain("no calendar of the holidays of 2027");
    expect(english.out).toContain("a calendar without the public holidays of 2027");
  });

  it("says nothing of holidays that it has", async () => {
    const { error, out } = await chiso(["plan", diSu]);
    expect([error, out.includes("lịch chưa có")]).toEqual(["", false]);
  });

  it("shows the plan on a terminal in tables that fit 100 columns", async () => {
    const { code, out } = await chiso(["plan", diSu], {}, { isTerminal: true });
    expect(code).toBe(0);
    const widths = out.split("\n").map(displayWidth);
    expect(Math.max(...widths)).toBeLessThanOrEqual(100);
    const borders = out.split("\n").filter((line) => line.startsWith("│"));
    expect(new Set(borders.map(displayWidth)).size).toBe(1);
    expect(out).toContain("Bộ tiêu chí mẫu: thay bằng quyết định của địa phương");
  });

  it("fits a narrow terminal", async () => {
    const { out } = await chiso(["gaps", diSu], {}, { isTerminal: true, columns: 80 });
    expect(Math.max(...out.split("\n").map(displayWidth))).toBeLessThanOrEqual(100);
  });

  it("is clean text on a pipe", async () => {
    const { out } = await chiso(["plan", diSu]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
    expect(out).not.toMatch(/[│┌─\u001b]/);
    expect(out).toMatch(/^5\.3\.2 +Thực hiện văn hóa công sở +0 +2 +Chấp hành giờ/m);
  });

  it("writes the plan, its workbook and the pictures, and does not write over them unless told to", async () => {
    const first = await chiso(["plan", diSu, "--out", "out/", "--start", "2024-03-15"]);
    expect(first.code).toBe(0);
    expect([...Object.keys(first.binaries), ...Object.keys(first.files)]).toEqual([
      "out/ke-hoach-di-su-2024.docx",
      "out/ke-hoach-di-su-2024.xlsx",
      "out/ke-hoach-di-su-2024-par-index-linh-vuc.svg",
      "out/ke-hoach-di-su-2024-par-index-diem-chua-dat.svg",
      "out/ke-hoach-di-su-2024.md",
      "out/ke-hoach-di-su-2024.csv",
      "out/ke-hoach-di-su-2024.json",
    ]);
    for (const path of [...Object.keys(first.binaries), ...Object.keys(first.files)])
      expect(first.out).toContain(`- ${path}\n`);
    const again = await chiso(["plan", diSu, "--out", "out"], first.files, {}, first.binaries);
    expect(again.code).toBe(3);
    expect(again.error).toBe('Đã có tệp "out/ke-hoach-di-su-2024.docx"; thêm --force để ghi đè.\n');
    const one = "out/ke-hoach-di-su-2024.json";
    const partly = await chiso(["plan", diSu, "--out", "out"], { [one]: "mine" });
    expect([partly.code, partly.files, partly.binaries]).toEqual([3, { [one]: "mine" }, {}]);
    const forced = await chiso(
      ["plan", diSu, "--out", "out", "--force"],
      first.files,
      {},
      first.binaries,
    );
    expect(forced.code).toBe(0);
    const plan = JSON.parse(forced.files["out/ke-hoach-di-su-2024.json"] as string);
    expect(plan.indices[0].items.length).toBe(42);
  });

  it("writes into the folder that is named, whatever the unit is called", async () => {
    const sheet = JSON.parse(readFileSync(new URL(diSu, fixtures), "utf8"));
    const unit = { ...sheet.unit, id: "../Xã Đông/2" };
    const { files } = await chiso(["plan", "a.json", "--out", "out", "--format", "md"], {
      "a.json": JSON.stringify({ ...sheet, unit }),
    });
    expect(Object.keys(files)).toEqual(["a.json", "out/ke-hoach-xa-dong-2-2024.md"]);
  });

  it("takes measures, calendar, targets and letterhead from files", async () => {
    const given = {
      "m.json": JSON.stringify({
        id: "own",
        title: "Của phường",
        provenance: { status: "sample", instruments: [] },
        items: [{ key: "own", index: "par-index", title: "Của phường" }],
        measures: [
          { key: "own/1", item: "own", text: "Việc riêng", themes: [], criteria: ["1.5"] },
        ],
      }),
      "c.json": JSON.stringify({
        id: "c",
        title: "Lịch 2024",
        years: [2024],
        daysOff: [{ date: "2024-11-29", name: "Nghỉ" }],
        workingWeekendDays: [],
        provenance: { status: "sample", instruments: [] },
      }),
      "t.json": JSON.stringify({ "par-index-ward-sample": { "3.5.1": "2.7" } }),
      "l.json": JSON.stringify({ number: "14/KH-UBND" }),
    };
    const { code, out } = await chiso(
      [
        "plan",
        diSu,
        "--measures",
        "m.json",
        "--calendar",
        "c.json",
        "--targets",
        "t.json",
        "--letterhead",
        "l.json",
        "--format",
        "md",
      ],
      given,
    );
    expect(code).toBe(0);
    expect(out).toContain("Số: 14/KH-UBND");
    expect(out).toContain("Việc riêng");
    expect(out).toContain("28/11/2024");
    expect(out).toMatch(/\| 3 \| 2,59 \| 2,7 \|/);
  });
});

describe("the other commands", () => {
  it("chiso score", async () => {
    const { code, out } = await chiso(["score", diSu, "--layer", "self", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("not fully assessed, so without percentage and class");
  });

  it("chiso score as data is the scorecard", async () => {
    const { out } = await chiso(["score", diSu, "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ points: "72.37", class: { key: "fair" } });
  });

  it("chiso score and gaps as data are read again as they were written", async () => {
    const card = parseScorecard(JSON.parse((await chiso(["score", diSu, "--format", "json"])).out));
    expect(card).toMatchObject({ ok: true, value: { $chiso: version, points: "72.37" } });
    const gaps = parseGapReport(JSON.parse((await chiso(["gaps", diSu, "--format", "json"])).out));
    expect(gaps).toMatchObject({ ok: true, value: { $chiso: version } });
  });

  it("chiso score without the survey", async () => {
    const { out } = await chiso([
      "score",
      diSu,
      "--layer",
      "self",
      "--leave-out",
      "survey,superior",
    ]);
    expect(out).toContain("/89 điểm");
  });

  it("chiso gaps by domain, as CSV, and for a real province", async () => {
    const grouped = await chiso(["gaps", diSu, "--group", "domain"]);
    expect(grouped.out).toContain("Xây dựng và phát triển chính quyền số: 4,98");
    const csv = await chiso(["gaps", diSu, "--format", "csv", "--separator", ";"]);
    expect(csv.out.startsWith("\uFEFFMã;Tiêu chí;")).toBe(true);
    const rows = csv.out.trimEnd().split("\r\n").slice(1);
    expect(rows.filter((row) => !row.includes("Bộ tiêu chí mẫu"))).toEqual([]);
    const province = await chiso(["gaps", "dti-2022/da-nang.json"]);
    expect(province.out).toMatch(/^9 +Hoạt động xã hội số +77,955 +150 +72,045 +36,05%/m);
  });

  it("chiso explain", async () => {
    const { out } = await chiso(["explain", diSu, "1.1.3"]);
    expect(out).toContain("Hoàn thành 88% kế hoạch (44/50), thuộc khoảng 70% - 90%: 1/2 điểm");
  });

  it("chiso check, with a byte order mark as Windows editors leave it", async () => {
    const file = new URL("../bad/set-of-the-sheets.json", import.meta.url);
    const good = { "set.json": `\uFEFF${readFileSync(file, "utf8")}` };
    expect(await chiso(["check", "set.json"], good)).toMatchObject({
      code: 0,
      out: "set.json: không có lỗi. Bộ thử: 2 lĩnh vực, 11 tiêu chí chấm điểm, điểm tối đa 13, nguồn: mẫu.\n",
    });
  });

  it("chiso sets, help and version", async () => {
    const { out } = await chiso(["sets"]);
    for (const id of ["par-index-ward-sample", "sipas-1001-2023", "dong-nai-2025"]) {
      expect(out).toContain(id);
    }
    expect((await chiso(["--help"])).out).toContain("Cách dùng");
    expect((await chiso(["--help", "--lang", "en"])).out).toContain("Usage");
    expect((await chiso(["nothing", "--help"])).out).toBe((await chiso(["--help"])).out);
    expect((await chiso(["--version"])).out).toBe(`${version}\n`);
  });
});

describe("what is wrong", () => {
  const wrong = {
    "twice.json": '{"id": "a", "period": {"from": "2023-01-01", "from": "2024-01-01"}}',
    "x.json": "{",
    "s.json": "{}",
    "u.json": '{"set":{"id":"nothing"}}',
  };

  it.each([
    [["plan", "missing.json"], 3, 'Không có tệp "missing.json"'],
    [["plan", "x.json"], 1, "tệp bị cắt ngang ở dòng 1"],
    [
      ["check", "twice.json"],
      1,
      '/period/from: Khóa "from" bị trùng; chỉ giữ một. (duplicate-key)',
    ],
    [["plan", "s.json"], 1, "missing-key"],
    [["plan", "u.json"], 1, "unknown-set"],
    [["check", "s.json"], 1, "missing-key"],
    [["plan", diSu, "--start", "2024-02-30"], 1, "not-a-date"],
    [["explain", diSu, "9.9"], 1, "unknown-code"],
    [[], 2, "Thiếu lệnh"],
    [["plna", diSu], 2, "Không có lệnh"],
    [["plan"], 2, "Cách dùng: chiso plan FILE"],
    [["score", diSu, "extra.json"], 2, "Cách dùng: chiso score FILE"],
    [["score", diSu, "--outt", "x"], 2, 'Không có tùy chọn "--outt"; gần nhất là --out.'],
    [["score", diSu, "--set"], 2, "Sau --set phải có giá trị"],
    [["score", diSu, "--set", "--force"], 2, "Sau --set phải có giá trị"],
    [["score", diSu, "--force=1"], 2, "--force không nhận giá trị"],
    [["score", diSu, "--set", "a", "--set", "b"], 2, "chỉ nhận một --set"],
    [["score", diSu, "--layer", "self", "--layer", "final"], 2, "--layer được ghi hơn một lần"],
    [["score", diSu, "--group", "domain"], 2, "Chỉ phiếu khảo sát"],
    [["score", diSu, "--layer", "x"], 2, "--layer không nhận"],
    [["score", diSu, "--lang", "fr"], 2, "--lang không nhận"],
  ] as const)("%j ends with %i", async (argv, code, text) => {
    const outcome = await chiso(argv, wrong);
    expect(outcome.code).toBe(code);
    expect(outcome.error).toContain(text);
    expect(outcome.out).toBe("");
  });

  it("names file, place and what to do, in the language asked for", async () => {
    const sheet = JSON.parse(readFileSync(new URL(diSu, fixtures), "utf8"));
    sheet.entries[0].self = { points: "1.5" };
    const given = { "bad.json": JSON.stringify(sheet) };
    expect((await chiso(["score", "bad.json"], given)).error).toBe(
      "bad.json: 1 lỗi\n  [1.1.1] /entries/0/self/points: 1,5 điểm vượt quá điểm tối đa 1. (points-above-max)\n",
    );
    expect((await chiso(["score", "bad.json", "--lang", "en"], given)).error).toBe(
      "bad.json: 1 problem\n  [1.1.1] /entries/0/self/points: 1.5 points are above the maximum of 1. (points-above-max)\n",
    );
  });
});

describe("displayWidth", () => {
  it("counts a letter with its marks once, composed or not", () => {
    expect(displayWidth("Dị Sử")).toBe(5);
    expect(displayWidth("Dị Sử".normalize("NFD"))).toBe(5);
  });
});

describe("files of other kinds than sheets", () => {
  const papi = {
    unit: { id: "x", name: "Tỉnh X" },
    year: 2019,
    structure: { id: "papi-2019", version: "1" },
    subDimensions: { "3.1": "1.7711", "3.2": "0.8414", "3.3": "1.9619" },
  };
  const friendly = {
    unit: { id: "xa", name: "Xã A" },
    year: 2025,
    model: { id: "bac-giang-2021", version: "1" },
    papers: ["request", "report"],
    proofs: ["1", "2", "3"],
    state: "entered",
  };

  it("are scored by what they were made for", async () => {
    const survey = await chiso(["score", "di-su-2023/sipas.json", "--group", "service"]);
    expect(survey.code).toBe(0);
    expect(survey.out).toContain("Phiếu phát ra 330, hợp lệ 312 (94,55%)");
    expect(survey.out).toContain("Theo nhóm");
    const province = await chiso(["score", "papi.json"], { "papi.json": JSON.stringify(papi) });
    expect(province.out).toContain("3.3");
    const commune = await chiso(["score", "xa.json"], { "xa.json": JSON.stringify(friendly) });
    expect(commune.out).toContain("Hồ sơ: 2/5");
    expect(commune.out).toContain("Trạng thái: Đã nhập hồ sơ");
    const json = await chiso(["score", "xa.json", "--format", "json"], {
      "xa.json": JSON.stringify(friendly),
    });
    expect(JSON.parse(json.out).dossier.proofs.text).toBe("3/5");
  });

  it("are scored by what --set names, by its id as by its file", async () => {
    const survey = await chiso(["score", "di-su-2023/sipas.json", "--set", "sipas-ward-sample"]);
    expect(survey).toMatchObject({ code: 0, error: "" });
    const given = { "xa.json": JSON.stringify(friendly) };
    const commune = await chiso(["score", "xa.json", "--set", "bac-giang-2021"], given);
    expect(commune).toMatchObject({ code: 0, error: "" });
    const sheet = await chiso(["score", diSu, "--set", "par-index-ward-sample"]);
    expect(sheet).toMatchObject({ code: 0, error: "" });
    const ids = ["--set", "sipas-ward-sample", "--set", "par-index-ward-sample"];
    const dates = ["--start", "2024-03-15", "--due", "2024-11-30"];
    const plan = await chiso(["plan", diSu, "di-su-2023/sipas.json", ...ids, ...dates]);
    expect(plan).toMatchObject({ code: 0, error: "" });
  });

  it("say what --set has to name", async () => {
    const said = async (...argv: readonly string[]) => {
      const { code, error } = await chiso(["score", ...argv], {
        "xa.json": JSON.stringify(friendly),
      });
      return [code, error];
    };
    const ids = allQuestionnaires.map(({ id }) => id).join(", ");
    expect(await said("di-su-2023/sipas.json", "--set", "par-index-ward-sample")).toEqual([
      3,
      `Không có bảng hỏi có sẵn mã "par-index-ward-sample", cũng không có tệp tên đó; các mã: ${ids}\n`,
    ]);
    expect(await said(diSu, "--set", "di-su-2023/sipas.json")).toEqual([
      1,
      '"di-su-2023/sipas.json" là bảng chấm điểm hoặc kết quả; --set cần tệp .json ghi bộ tiêu chí.\n',
    ]);
    const [code, error] = await said("import/ca-mau-2013.xlsx", "--set", "sipas-ward-sample");
    expect(code).toBe(2);
    expect(error).toContain("chiso import survey import/ca-mau-2013.xlsx");
    expect((await said("xa.json", "--set", "khong-co"))[1]).toContain("bac-giang-2021");
  });

  it("are refused with their problems", async () => {
    const wrong = async (document: object) =>
      (await chiso(["score", "a.json"], { "a.json": JSON.stringify(document) })).error;
    expect(await wrong({ questionnaire: { id: "x", version: "1" } })).toContain(
      "Không có sẵn bảng hỏi",
    );
    expect(await wrong({ ...papi, year: 2020 })).toContain("a.json: 1 lỗi");
    expect(await wrong({ ...friendly, state: "x" })).toContain("a.json: 1 lỗi");
    expect(await wrong({ ...friendly, model: { id: "y", version: "1" } })).toContain(
      "a.json: 1 lỗi",
    );
    const none = await chiso(["gaps", "a.json"], { "a.json": JSON.stringify(friendly) });
    expect(none.error).toContain('"sheet"');
  });
});

describe("across units and years", () => {
  const provinces = ["can-tho", "da-nang", "ho-chi-minh"].map((name) => `dti-2022/${name}.json`);
  const [last, now] = ["di-su-2023", "di-su-2024"].map((year) => `${year}/par-index.json`) as [
    string,
    string,
  ];

  it("ranks units, in groups where they have some", async () => {
    const plain = await chiso(["rank", ...provinces]);
    expect(plain.code).toBe(0);
    const names = ["Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"].map((name) => plain.out.indexOf(name));
    expect(names).toEqual([...names].sort((a, b) => a - b));
    const groups = { "groups.json": JSON.stringify({ "da-nang": "Miền Trung" }) };
    const grouped = await chiso(["rank", ...provinces, "--groups", "groups.json"], groups);
    expect(grouped.out).toContain("Không ghi nhóm");
    const points = await chiso([
      "rank",
      ...provinces,
      "--by",
      "9",
      "--measure",
      "points",
      "--format",
      "csv",
    ]);
    expect(points.out).toContain("Đà Nẵng");
    expect((await chiso(["rank", provinces[0] as string, provinces[0] as string])).error).toContain(
      "duplicate-unit",
    );
    expect((await chiso(["rank", ...provinces, "--ties", "x"])).code).toBe(2);
  });

  it("compares two years, or two layers of a sheet", async () => {
    const years = await chiso(["compare", last, now]);
    expect(years.out).toContain("Thay đổi: +15,19 điểm (+15,42 điểm phần trăm)");
    const layers = await chiso(["compare", last]);
    expect(layers.code).toBe(0);
    expect(layers.out).toContain("(tự chấm)");
    expect(layers.out).toContain("(thẩm định)");
    expect((await chiso(["compare", last, now, now])).code).toBe(2);
    expect((await chiso(["compare", "di-su-2023/sipas.json"])).code).toBe(2);
    expect((await chiso(["compare", last, "dti-2022/da-nang.json"])).error).toContain(
      "crosswalk-missing",
    );
    const crosswalk = {
      from: { id: "par-index-ward-sample", version: "1" },
      to: { id: "par-index-ward-sample", version: "1" },
      rows: [{ before: "1.5", after: null }],
      others: "same-code",
    };
    const mapped = await chiso(["compare", last, now, "--crosswalk", "map.json"], {
      "map.json": JSON.stringify(crosswalk),
    });
    expect(mapped.out).toContain("tiêu chí bỏ");
  });

  it("checks the roadmap and says which communes to raise", async () => {
    const roadmap = await chiso(["roadmap", "roadmap-2025.json"]);
    expect(roadmap.out).toContain("Xã Yên Lạc");
    expect(roadmap.out).toContain("tổng công sức 31,5");
    const bare = {
      year: 2024,
      units: [{ id: "a", name: "Xã A", level: 1 }],
      reading: { level1: "exactly" },
    };
    const plain = await chiso(["roadmap", "r.json"], { "r.json": JSON.stringify(bare) });
    expect(plain.out).toContain("Mức độ 1 là đúng mức độ 1");
    expect(plain.out).not.toContain("Đơn vị cần nâng mức");
    const wrong = { ...bare, units: [{ id: "a", name: "A", level: 7 }] };
    expect(
      (await chiso(["roadmap", "r.json"], { "r.json": JSON.stringify(wrong) })).error,
    ).toContain("not-a-level");
  });

  it("finds the cheapest way, and tries other points", async () => {
    const way = await chiso(["what-if", last, "--to", "class=good"]);
    expect(way.out).toContain("5 bước, công sức 5");
    const efforts = { "e.json": JSON.stringify({ "5.3.2": null, "6.1.2": "3.5" }) };
    const dear = await chiso(
      ["what-if", last, "--to", "percentage=75", "--effort", "e.json"],
      efforts,
    );
    expect(dear.out).not.toContain("5.3.2");
    const tried = await chiso(["what-if", last, "--change", "1.1.2=1,5.3.2=2"]);
    expect(tried.out).toContain("+3 điểm");
    for (const wrong of [
      [],
      ["--to", "x"],
      ["--change", "1.1.2"],
      ["--to", "points=80", "--change", "1.1.2=1"],
    ]) {
      expect((await chiso(["what-if", last, ...wrong])).code).toBe(2);
    }
    expect((await chiso(["what-if", last, "--to", "class=x"])).error).toContain("unknown-option");
    expect((await chiso(["what-if", last, "--change", "1.1.2=9"])).error).toContain(
      "points-above-max",
    );
  });
});

describe("formats", () => {
  const results: readonly (readonly string[])[] = [
    ["plan", diSu],
    ["gaps", diSu],
    ["score", diSu],
    ["explain", diSu, "1.1.3"],
    ["rank", "dti-2022/da-nang.json", "dti-2022/can-tho.json"],
    ["compare", diSu, "di-su-2024/par-index.json"],
    ["roadmap", "roadmap-2025.json"],
    ["what-if", diSu, "--to", "class=good"],
    ["sets"],
  ];
  const pictured = ["plan", "gaps", "score", "compare", "roadmap"];

  it.each(results)("of chiso %s", async (...given) => {
    const argv = given.filter((word): word is string => word !== undefined);
    const [command = ""] = argv;
    for (const format of ["md", "html", "csv", "json"]) {
      const { code, out, error } = await chiso([...argv, "--format", format]);
      expect([format, code, error]).toEqual([format, 0, ""]);
      // A table and a list have no place for it.
      if (format !== "csv" && !out.startsWith("[")) expect(out).toContain(version);
      if (format === "json") JSON.parse(out);
      if (format === "html") {
        expect(out).toMatch(/^<!doctype html>/i);
        expect(out.includes("<svg")).toBe(["rank", ...pictured].includes(command));
      }
      expect(out.length).toBeGreaterThan(20);
    }
    if (command === "plan") return;
    for (const format of ["docx", "xlsx"]) {
      const none = await chiso([...argv, "--format", format]);
      expect([none.code, none.out]).toEqual([2, ""]);
      expect(none.error).toContain(`--out TỆP.${format}`);
      const written = await chiso([...argv, "--out", `a.${format}`]);
      expect([written.code, written.out]).toEqual([0, `Đã ghi:\n- a.${format}\n`]);
      const start = Buffer.from(written.binaries[`a.${format}`] ?? []).subarray(0, 2);
      expect(start.toString("latin1")).toBe("PK");
    }
    const pictures = await chiso([...argv, "--out", "a.svg"]);
    if (pictured.includes(command) || command === "rank") {
      expect(pictures.code).toBe(0);
      const svg = Object.entries(pictures.files).filter(([path]) => path.endsWith(".svg"));
      expect(svg.length).toBeGreaterThan(0);
      for (const [, text] of svg) expect(text).toMatch(/^<svg[^>]* role="img"/);
    } else {
      expect([pictures.code, pictures.error]).toEqual([
        2,
        `Kết quả này không có biểu đồ.\nXem "chiso ${command} --help".\n`,
      ]);
    }
  });

  it("are taken from the name of the file, and refused when they are unknown", async () => {
    const md = await chiso(["gaps", diSu, "--out", "a.md"]);
    expect(md.files["a.md"]).toContain("| 5.3.2 |");
    const both = await chiso(["gaps", diSu, "--format", "csv", "--out", "a.md"]);
    expect(both.files["a.md"]).toMatch(/^\ufeff?[^|]*,/);
    const unknown = await chiso(["gaps", diSu, "--format", "pdf"]);
    expect(unknown.code).toBe(2);
    expect(unknown.error).toContain("pdf");
  });

  it("never write over a file without --force", async () => {
    const refused = await chiso(["gaps", diSu, "--out", "a.md"], { "a.md": "mine" });
    expect([refused.code, refused.files["a.md"]]).toEqual([3, "mine"]);
    const forced = await chiso(["gaps", diSu, "--out", "a.md", "--force"], { "a.md": "mine" });
    expect(forced.code).toBe(0);
    expect(forced.files["a.md"]).not.toBe("mine");
  });
});

describe("spreadsheets in", () => {
  const caMau = ["--index", "par-index", "--year", "2013", "--id", "ca-mau"] as const;

  it("a decision's table and last year's filled sheet give the plan", async () => {
    const table = [
      "STT;Tiêu chí;Điểm tối đa;Cách tính điểm;Điểm tự chấm;Ghi chú",
      "1;Chỉ đạo, điều hành;3;;;",
      "1.1;Ban hành kế hoạch;1;Kịp thời: 1; không kịp thời: 0,5; không ban hành: 0;0,5;Chậm 3 ngày",
      "1.2;Thực hiện kế hoạch;2;> 90%: 2; 70% - 90%: 1; < 70%: 0;1;",
    ]
      .map((line) => {
        const cells = line.split(/;(?! )/);
        return cells.map((cell) => `"${cell}"`).join(";");
      })
      .join("\r\n");
    const bytes = { "bang.csv": new TextEncoder().encode(table) };
    const set = await chiso(
      [
        "import",
        "set",
        "bang.csv",
        "--index",
        "par-index",
        "--year",
        "2026",
        "--id",
        "xa-vi-du",
        "--out",
        "bo.json",
      ],
      {},
      {},
      bytes,
    );
    expect([set.code, set.error]).toEqual([0, ""]);
    expect(set.out).toContain("Cách chấm đọc được ở 2/2 tiêu chí.");
    const sheet = await chiso(
      [
        "import",
        "sheet",
        "bang.csv",
        "--set",
        "bo.json",
        "--unit",
        "Xã Ví Dụ",
        "--year",
        "2026",
        "--out",
        "phieu.json",
      ],
      set.files,
      {},
      bytes,
    );
    expect([sheet.code, sheet.error]).toEqual([0, ""]);
    const plan = await chiso(
      [
        "plan",
        "phieu.json",
        "--set",
        "bo.json",
        "--start",
        "2026-03-02",
        "--due",
        "2026-11-30",
        "--out",
        "out",
      ],
      sheet.files,
    );
    expect([plan.code, plan.error]).toEqual([0, ""]);
    expect(Object.keys(plan.binaries)).toEqual([
      "out/ke-hoach-xa-vi-du-2027.docx",
      "out/ke-hoach-xa-vi-du-2027.xlsx",
    ]);
    const data = JSON.parse(plan.files["out/ke-hoach-xa-vi-du-2027.json"] as string);
    expect(
      data.indices[0].items.map(({ code, lost }: { code: string; lost: string }) => [code, lost]),
    ).toEqual([
      ["1.2", "1"],
      ["1.1", "0.5"],
    ]);
  });

  it("a draft with errors is written, and the command says so", async () => {
    const result = await chiso([
      "import",
      "set",
      "import/ca-mau-2013.xlsx",
      ...caMau,
      "--out",
      "bo.json",
    ]);
    expect(result.code).toBe(1);
    expect(result.error).toBe(
      "import/ca-mau-2013.xlsx: bản nháp có 1 lỗi phải sửa trước khi dùng\n",
    );
    expect(JSON.parse(result.files["bo.json"] as string).id).toBe("ca-mau");
    expect(result.out).toContain("Sheet1!C4");
    expect((await chiso(["check", "bo.json"], result.files)).code).toBe(1);
  });

  it("the units of a table are picked by name, or merged by the mean", async () => {
    const table = "tables/van-phong-f.xlsx";
    const year = ["--year", "2025"];
    const set = await chiso([
      ...["import", "set", table, "--index", "par-index", ...year],
      ...["--id", "bo", "--out", "bo.json"],
    ]);
    expect(set.code).toBe(0);
    const sheet = (...more: readonly string[]): Promise<Outcome> =>
      chiso(
        ["import", "sheet", table, "--set", "bo.json", ...year, "--out", "b.json", ...more],
        set.files,
      );
    const selfOf = ({ files }: Outcome): readonly string[] =>
      JSON.parse(files["b.json"] as string).entries.map(
        ({ self }: { self: { points: string } }) => self.points,
      );
    expect(selfOf(await sheet("--unit", "xã Hòa Bình"))).toEqual(["5", "4"]);
    const merged = await sheet("--merge", "Xã Mới");
    expect(selfOf(merged)).toEqual(["4.5", "4"]);
    expect(JSON.parse(merged.files["b.json"] as string).unit).toEqual({
      id: "xa-moi",
      name: "Xã Mới",
    });
    const weights = ["--merge", "Xã Mới", "--weights", "Tân Hưng=3; Hòa Bình=1"];
    expect(selfOf(await sheet(...weights))).toEqual(["4.25", "4"]);
    const asked = await sheet("--unit", "Xã Mới");
    expect([asked.code, asked.error]).toEqual([1, expect.stringContaining("Sheet!D2")]);
    for (const wrong of [
      ["--merge", "A", "--unit", "B"],
      ["--unit", "B", "--weights", "A=1"],
      ["--merge", "A", "--weights", "A:1"],
    ]) {
      expect((await sheet(...wrong)).code).toBe(2);
    }
  });

  it("a template is written, filled from a sheet, and taken in place of the sheet", async () => {
    const made = await chiso([
      "template",
      "par-index-ward-sample",
      "--sheet",
      diSu,
      "--out",
      "phieu.xlsx",
    ]);
    expect([made.code, made.out]).toEqual([0, "Đã ghi:\n- phieu.xlsx\n"]);
    const [fromSheet, fromTemplate] = [
      await chiso(["gaps", diSu, "--format", "json"]),
      await chiso(["gaps", "phieu.xlsx", "--format", "json"], {}, {}, made.binaries),
    ];
    expect(fromTemplate.code).toBe(0);
    expect(JSON.parse(fromTemplate.out)).toEqual(JSON.parse(fromSheet.out));
    const imported = await chiso(
      ["import", "sheet", "phieu.xlsx", "--out", "a.json"],
      {},
      {},
      made.binaries,
    );
    expect([imported.code, imported.error]).toEqual([0, ""]);
    const card = await chiso(["score", "a.json", "--format", "json"], imported.files);
    const original = await chiso(["score", diSu, "--format", "json"]);
    expect(JSON.parse(card.out).points).toBe(JSON.parse(original.out).points);
  });

  it("an empty template says which cells to fill in", async () => {
    const made = await chiso(["template", "par-index-ca-mau-2013"]);
    const path = "phieu-par-index-ca-mau-2013.xlsx";
    const { code, error } = await chiso(["score", path], {}, {}, made.binaries);
    expect(code).toBe(1);
    expect(error).toContain('Thông tin!C2: Chưa điền "Tên đơn vị".');
    expect(error.split("\n")).toHaveLength(5);
  });

  it.each([
    [["import", "set", "import/README.md"], 2, "Chỉ nhập bảng từ tệp .xlsx, .docx, .csv hoặc .tsv"],
    [["import", "set", "import/ca-mau-2013.xlsx"], 2, "--index"],
    [["import", "all", "import/ca-mau-2013.xlsx"], 2, '"import all"'],
    [["import", "sheet", "import/ca-mau-2013.xlsx"], 2, "--set"],
    [["import", "sheet", "import/ca-mau-2013.xlsx", "--set", "par-index-ca-mau-2013"], 2, "--unit"],
    [
      ["import", "set", "khong-co.xlsx", "--index", "par-index", "--year", "2013"],
      3,
      "khong-co.xlsx",
    ],
    [["import", "set", "import/README.md", "--index", "par-index", "--year", "2013"], 2, ".csv"],
    [["gaps", "import/ca-mau-2013.xlsx"], 2, "chiso import sheet"],
    [["template", "khong-co"], 3, "khong-co"],
    [["template", "par-index-ca-mau-2013", "--sheet", diSu], 2, "par-index-ca-mau-2013"],
  ])("%j is refused", async (argv, code, said) => {
    const result = await chiso(argv);
    expect([result.code, result.out]).toEqual([code, ""]);
    expect(result.error).toContain(said);
  });
});

describe("what would mislead a person", () => {
  it.each([
    [["gaps", diSu, "--out", "x.pdf"], 'Không biết ghi "x.pdf" kiểu gì'],
    [["gaps", diSu, "--out", "x"], 'Không biết ghi "x" kiểu gì'],
    [["template", "par-index-ward-sample", "--out", "x.csv"], ".xlsx"],
    [
      [
        "import",
        "set",
        "import/merged-cells.xlsx",
        "--index",
        "par-index",
        "--year",
        "2025",
        "--out",
        "x.html",
      ],
      ".json",
    ],
    [["import", "foo", "x"], '"import foo"'],
    [["plan", diSu, "--out", "ke.docx"], "--out THƯ_MỤC"],
    [["plan", diSu, "--format", "docx"], "--out THƯ_MỤC"],
  ])("%j is refused before anything is written", async (argv, said) => {
    const { code, out, error, files, binaries } = await chiso(argv);
    expect([code, out, files, binaries]).toEqual([2, "", {}, {}]);
    expect(error).toContain(said);
  });

  it("check takes the id of a set that ships", async () => {
    const { code, out } = await chiso(["check", "par-index-ward-sample"]);
    expect([code, out.includes("không có lỗi")]).toEqual([0, true]);
  });

  it("a template of another set is never taken for a path", async () => {
    const set = readFileSync(new URL("bo-tieu-chi-vi-du.json", fixtures), "utf8");
    const made = await chiso(["template", "bo.json", "--out", "p.xlsx"], { "bo.json": set });
    const { id } = JSON.parse(set);
    const { code, error } = await chiso(["gaps", "p.xlsx"], { [id]: "{}" }, {}, made.binaries);
    expect(code).toBe(2);
    expect(error).toContain(`Không có sẵn bộ tiêu chí "${id}" mà phiếu nêu`);
  });

  it("signs that steer a terminal do not reach it, and text does not become a heading", async () => {
    const sheet = JSON.parse(readFileSync(new URL(diSu, fixtures), "utf8"));
    const unit = { ...sheet.unit, name: "Xã \u001b[2J\u0007\u202eA\n# B [c](javascript:d)" };
    const given = { "a.json": JSON.stringify({ ...sheet, unit }) };
    for (const argv of [
      ["gaps", "a.json"],
      ["explain", "a.json", "1.1"],
      ["score", "a.json"],
    ]) {
      const { out } = await chiso(argv, given);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
    }
    const { out } = await chiso(["gaps", "a.json", "--format", "md"], given);
    expect(out).not.toMatch(/^# B/m);
    expect(out).toContain(String.raw`\[c\](javascript:d)`);
  });
});

describe("a sheet with a period, rounds of its own and a whole", () => {
  const given = {
    "set.json": JSON.stringify(richSet),
    "sheet.json": JSON.stringify(richSheet),
    "other.json": JSON.stringify({ ...richSheet, period: { quarter: 1 } }),
  };
  const own = ["--set", "set.json"];

  it("is scored by any of its rounds, and tells what withholds a class", async () => {
    const { out } = await chiso(["score", "sheet.json", ...own], given);
    expect(out).toContain("Kết quả chấm điểm: Xã U, tháng 3 năm 2024");
    expect(out).toContain("Đủ điểm xếp loại Tốt nhưng chưa đạt điều kiện");
    const second = await chiso(["score", "sheet.json", ...own, "--layer", "second"], given);
    expect(second.out).toContain("Vòng chấm: thẩm định lần 2 (Hội đồng thẩm định thị xã)");
    const wrong = await chiso(["score", "sheet.json", ...own, "--layer", "third"], given);
    expect([wrong.code, wrong.error]).toEqual([
      2,
      '--layer không nhận "third"; chỉ nhận: self, first, second, best-known\nXem "chiso score --help".\n',
    ]);
    const json = await chiso(["score", "sheet.json", ...own, "--format", "json"], given);
    expect(JSON.parse(json.out).classes[0].withheld).toMatchObject([{ class: "good" }]);
  });

  it("is compared between any two rounds, the first and the last when none is named", async () => {
    const last = await chiso(["compare", "sheet.json", ...own], given);
    expect(last.out).toContain("(tự đánh giá) và Xã U, tháng 3 năm 2024 (thẩm định lần 2)");
    const two = await chiso(["compare", "sheet.json", ...own, "--layer", "first,second"], given);
    expect(two.out).toContain("(thẩm định lần 1) và Xã U, tháng 3 năm 2024 (thẩm định lần 2)");
    expect((await chiso(["compare", "sheet.json", ...own, "--layer", "a,b"], given)).code).toBe(2);
    const times = await chiso(["compare", "sheet.json", "other.json", ...own], given);
    expect(times.out).toContain("So sánh: Xã U, tháng 3 năm 2024 và Xã U, quý I năm 2024");
  });

  it("has its time in the names of files", async () => {
    const plan = await chiso(["plan", "sheet.json", ...own, "--format", "md", "--out", "o"], given);
    expect(Object.keys(plan.files)).toContain("o/ke-hoach-xa-u-2025-tu-2024-03.md");
    const quarter = await chiso(
      ["plan", "other.json", ...own, "--format", "md", "--out", "o"],
      given,
    );
    expect(Object.keys(quarter.files)).toContain("o/ke-hoach-xa-u-2025-tu-2024-quy-1.md");
    const filled = await chiso(["template", "set.json", "--sheet", "sheet.json"], given);
    expect(Object.keys(filled.binaries)).toEqual(["phieu-small-2024-03.xlsx"]);
  });

  it("comes back from its template as it was", async () => {
    const { binaries } = await chiso(["template", "set.json", "--sheet", "sheet.json"], given);
    const command = ["import", "sheet", "phieu-small-2024-03.xlsx", ...own, "--out", "back.json"];
    const { out, files } = await chiso(command, given, {}, binaries);
    expect(out).toContain("Nhập bảng chấm điểm: Xã U, tháng 3 năm 2024");
    expect(JSON.parse(files["back.json"] ?? "")).toEqual(richSheet);
  });

  it("can be asked for by an empty template", async () => {
    const asked = await chiso(["template", "set.json", "--ask", "month,wholes,signed"], given);
    expect(Object.keys(asked.binaries)).toEqual(["phieu-small.xlsx"]);
    expect((await chiso(["template", "set.json", "--ask", "year"], given)).code).toBe(2);
  });
});
