/** The papers of the friendly-government project, laid out as the plans of Tứ Kỳ and Kim Thành are. */
import { describe, expect, it } from "vitest";
import { cellText } from "../../../src/document/cell.js";
import { plainText } from "../../../src/document/run-text.js";
import { toDocx } from "../../../src/docx/to-docx.js";
import {
  appraisalPaper,
  type Block,
  type Document,
  dossierPaper,
  roadmapPlanPaper,
  roadmapReportPaper,
  toHtml,
} from "../../../src/entries/report.js";
import type { LevelTable } from "../../../src/entries/scoring.js";
import { bodyOf, textOf } from "../../docx/open-docx.js";
import {
  bacGiang2021,
  deAn05Roadmap,
  dongNai2025,
  type FriendlyGovernmentCase,
  judgeDeadlines,
  kimThanhCalendar,
  parseLevelTable,
  scoreFriendlyGovernment,
  thachThanh2023,
  thachThanhCalendar,
  tuKyCalendar,
} from "../../support/library.js";

const office = { id: "tu-ky", name: "huyện Tứ Kỳ" };
const roadmap = deAn05Roadmap();
const names = ["Xã A", "Xã B", "Xã C", "Xã D", "Thị trấn E"];
const rows = [
  [1, 2, 4],
  [0, 1, 2],
  [0, 1, 2],
  [0, 0, 1],
  [0, 0, 1],
];
const table: LevelTable = {
  from: 2024,
  units: names.map((name, at) => ({ id: name, name, levels: rows[at] ?? [] })),
};
const planOf = (more: object = {}, own: object = {}): Document =>
  roadmapPlanPaper({ roadmap, table, calendar: tuKyCalendar, ...own }, { office, ...more });

/** Every text of a document, a line each. */
function linesOf({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block: Block): readonly string[] => {
    switch (block.kind) {
      case "paragraph":
        return [plainText(block.text)];
      case "heading":
      case "notice":
        return [block.text];
      case "list":
        return block.items.map(plainText);
      case "annex":
        return [block.number, block.title, block.belongsTo];
      case "table":
        return block.rows.map((row) =>
          "group" in row ? row.group : row.map((cell) => cellText(cell, "vi")).join("|"),
        );
      default:
        return [];
    }
  });
}

describe("the plan of a roadmap", () => {
  const plan = planOf();
  const lines = linesOf(plan);

  it("is one of the Party, unless its letterhead says otherwise", () => {
    expect(plan.blocks[0]).toMatchObject({
      form: "party",
      agency: ["ĐẢNG BỘ ……………", "HUYỆN ỦY TỨ KỲ"],
      number: "Số ……………-KH/HU",
      mark: "DỰ THẢO",
    });
    expect(planOf({ letterhead: {} }).blocks[0]).toMatchObject({ number: "Số: ……………/KH-UBND" });
    expect(planOf({ draft: false }).blocks[0]).not.toHaveProperty("mark");
  });

  it("has the four parts of the seeds, in their order", () => {
    expect(lines.filter((line) => /^[IV]+\. /.test(line))).toEqual([
      "I. MỤC ĐÍCH, YÊU CẦU",
      "II. MỤC TIÊU",
      "III. PHÂN CÔNG THỰC HIỆN NHIỆM VỤ",
      "IV. TỔ CHỨC THỰC HIỆN",
    ]);
  });

  it("says the targets of its years, with what they ask of its communes", () => {
    const at = lines.indexOf("II. MỤC TIÊU");
    expect(lines.slice(at + 1, at + 4)).toEqual([
      "1. Năm 2024: ít nhất 20% số xã đạt mức độ 1 trở lên (1/5 đơn vị).",
      "2. Năm 2025: ít nhất 50% số xã đạt mức độ 1 trở lên (3/5 đơn vị); ít nhất 20% số xã đạt trên mức độ 1 (1/5 đơn vị).",
      "3. Năm 2026: ít nhất 90% số xã đạt mức độ 1 trở lên (5/5 đơn vị); ít nhất 50% số xã đạt trên mức độ 1 (3/5 đơn vị); ít nhất 1 đơn vị đạt mức độ 4.",
    ]);
  });

  it("says the goals of years together once, and by when", () => {
    const long = {
      ...table,
      units: table.units.map((unit) => ({ ...unit, levels: [...unit.levels, 4, 4, 4, 4] })),
    };
    expect(linesOf(planOf({}, { table: long }))).toContain(
      "4. Giai đoạn 2027 - 2030: ít nhất 90% số xã đạt mức độ 1 trở lên (5/5 đơn vị), duy trì từng năm; ít nhất 70% số xã đạt trên mức độ 1 (4/5 đơn vị), đến hết năm 2030; ít nhất 5 đơn vị đạt mức độ 4, đến hết năm 2030.",
    );
  });

  it.each([tuKyCalendar, kimThanhCalendar, thachThanhCalendar])(
    "gives every task of $id to its body",
    (calendar) => {
      const from = { ...table, from: 2023 };
      const all = linesOf(planOf({}, { calendar, table: from }))
        .join("\n")
        .toLowerCase();
      for (const { task } of calendar.tasks) {
        expect(all).toContain((typeof task === "string" ? task : task.vi).toLowerCase());
      }
    },
  );

  it("prints tasks with their dates, as the plan of Tứ Kỳ does", () => {
    for (const line of [
      "1. Các cơ quan tham mưu, giúp việc Huyện ủy",
      "Ban Dân vận Huyện ủy tham mưu cho Ban Thường vụ Huyện ủy xây dựng kế hoạch triển khai thực hiện Đề án 05 (hoàn thành trước ngày 01/7/2024).",
      "Báo cáo kết quả đánh giá, xếp loại về Ban Thường vụ Huyện ủy, qua Ban Dân vận Huyện ủy (thực hiện hằng năm, chậm nhất ngày 01/02).",
      "Khen thưởng, động viên kịp thời tập thể, cá nhân thực hiện tốt Đề án (nếu có).",
      "Chỉ đạo UBND xã, thị trấn:",
    ]) {
      expect(lines).toContain(line);
    }
    const facilities = lines.find((line) => line.startsWith("+ Chuẩn bị cơ sở vật chất"));
    expect(facilities).toContain(
      "(hoàn thành trước ngày 15/7/2024; riêng các xã sáp nhập năm 2024: sau khi hoàn thành việc sáp nhập).",
    );
  });

  it("leaves out what was due before its first year, and nothing else", () => {
    const later = linesOf(planOf({}, { table: { ...table, from: 2025 } })).join("\n");
    expect(later).not.toContain("trước ngày 01/7/2024");
    expect(later).toContain("chậm nhất ngày 01/02");
    expect(later).toContain("thực hiện từ tháng 7/2024");
  });

  it("marks a day that the calendar only assumes", () => {
    expect(toHtml(plan)).toContain("<em>thực hiện hằng năm, trước ngày 31/12</em>");
  });

  it("has every commune and year in its annex, with the sums", () => {
    expect(lines).toContain("LỘ TRÌNH, MỨC PHẤN ĐẤU CỦA CÁC XÃ, THỊ TRẤN GIAI ĐOẠN 2024 - 2026");
    expect(lines).toContain("1|Xã A|1|2|4");
    expect(lines).toContain("Chưa đạt chuẩn|4|2|0");
    expect(lines).toContain("Mức độ 4|0|0|1");
    expect(lines).toContain("Tỷ lệ đạt trên mức độ 1|0%|20%|60%");
  });

  it("says in a draft what the table does not meet, and what is to be settled", () => {
    const short = { ...table, units: table.units.map((unit) => ({ ...unit, levels: [0, 0, 0] })) };
    const draft = linesOf(planOf({}, { table: short })).join("\n");
    expect(draft).toContain(
      "Lộ trình chưa đạt mục tiêu năm 2024: ít nhất 20% số xã đạt mức độ 1 trở lên (có 0, cần 1)",
    );
    expect(draft).toContain("Sau ngày 30/06/2025 không còn cấp huyện");
    const signed = linesOf(planOf({ draft: false }, { table: short })).join("\n");
    expect(signed).not.toContain("không còn cấp huyện");
  });

  it("stands in Word whole", async () => {
    const text = textOf(bodyOf(await toDocx(plan)));
    expect(text).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(text).toContain("- Lưu VPHU.");
  });

  it.each([
    [{ table: { ...table, units: [{ id: "a", name: "A", levels: [2, 1] }] } }, "level-falls"],
    [{ table: { ...table, units: [{ id: "a", name: "A", levels: [5] }] } }, "not-a-level"],
    [{ table: { ...table, units: [...table.units, ...table.units] } }, "duplicate-unit"],
    [{ table: { ...table, units: [] } }, "list-too-short"],
    [{ table: { ...table, units: [{ id: "a", name: "A", levels: [] }] } }, "list-too-short"],
    [
      { table: { ...table, units: [...table.units, { id: "f", name: "F", levels: [1] }] } },
      "list-too-short",
    ],
  ])("is refused for a table that is wrong: %j", (own, code) => {
    expect(() => planOf({}, own)).toThrowError(
      expect.objectContaining({
        problems: expect.arrayContaining([expect.objectContaining({ code })]),
      }),
    );
  });
});

describe("a table of levels", () => {
  it.each([
    [{ from: 2024, units: [{ id: "a", name: "A", levels: [1, null, 2] }] }, []],
    [{ from: 2024, units: [{ id: "a", name: "A", levels: [2, null, 1] }] }, ["/units/0/levels/2"]],
    [{ from: 2024, units: [{ id: "a", name: "A", levels: [] }] }, ["/units/0/levels"]],
    [
      { from: 2024, units: [{ id: "a", name: "A", level: 1 }] },
      ["/units/0/level", "/units/0/levels"],
    ],
  ])("is read with every problem: %j", (input, paths) => {
    const read = parseLevelTable(input);
    expect((read.ok ? [] : read.problems).map(({ path }) => path).sort()).toEqual(paths);
  });
});

describe("deadlines", () => {
  const judge = (progress: Record<string, readonly string[]>, on = "2026-01-15") =>
    judgeDeadlines(kimThanhCalendar, { from: "2025-01-01", to: "2025-12-31", on, progress }).map(
      ({ deadline: { key, date }, state }) => `${date} ${key} ${state}`,
    );

  it("are done, done late, late, or still open", () => {
    expect(judge({ reports: ["2025-06-20", "2026-01-05"] })).toEqual([
      "2025-06-30 reports done",
      "2025-12-30 appraisal late",
      "2025-12-31 reports done-late",
    ]);
    expect(judge({}, "2025-12-30")).toEqual([
      "2025-06-30 reports late",
      "2025-12-30 appraisal open",
      "2025-12-31 reports open",
    ]);
  });

  it("are of tasks and days that there are", () => {
    const wrong = { report: ["2025-06-20"], reports: ["20/6/2025"] };
    expect(() => judge(wrong)).toThrowError(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ code: "unknown-option", path: "/progress/report" }),
          expect.objectContaining({ code: "not-a-date", path: "/progress/reports/0" }),
        ],
      }),
    );
  });
});

describe("the yearly report", () => {
  const units = [2, 1, 0, 0, null].map((level, at) => ({
    id: names[at] ?? "",
    name: names[at] ?? "",
    level,
  }));
  const deadlines = judgeDeadlines(tuKyCalendar, {
    from: "2025-01-01",
    to: "2025-12-31",
    on: "2026-01-15",
    progress: { "yearly-report": ["2025-02-10"] },
  });
  const report = roadmapReportPaper(
    {
      roadmap,
      request: { year: 2025, units },
      table,
      deadlines,
      to: "Ban Thường vụ Huyện ủy (qua Ban Dân vận Huyện ủy)",
    },
    { office },
  );
  const lines = linesOf(report);

  it("is one of the State, of the year after", () => {
    expect(report.blocks[0]).toMatchObject({
      agency: ["ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ"],
      number: "Số: ……………/BC-UBND",
      placeAndDate: "Tứ Kỳ, ngày …… tháng …… năm 2026",
    });
    expect(lines).toContain("Kính gửi: Ban Thường vụ Huyện ủy (qua Ban Dân vận Huyện ủy).");
  });

  it("says targets met and what cannot be told, and communes by level", () => {
    expect(lines).toContain("1. Có 2 mục tiêu: đạt 1, chưa đạt 0, chưa đủ căn cứ 1.");
    expect(lines).toContain("Mức độ 2 (1 đơn vị): Xã A.");
    expect(lines).toContain("Chưa đạt chuẩn (2 đơn vị): Xã C, Xã D.");
    expect(lines).toContain("Chưa rõ mức độ: Thị trấn E.");
    expect(lines).toContain("Chậm so với lộ trình: Xã C (mức độ 0, lộ trình: 1).");
  });

  it("says what is late, and what was done late", () => {
    const text = lines.join("\n");
    expect(text).toContain("|UBND huyện|01/02/2025|Xong ngày 10/02/2025, chậm");
    expect(text).toContain("|UBND huyện|30/12/2025 (ngày giả định)|Quá hạn");
  });

  it("says what the next year asks for", () => {
    expect(lines.find((line) => line.startsWith("1. Mục tiêu năm 2026"))).toBe(
      "1. Mục tiêu năm 2026: ít nhất 90% số xã đạt mức độ 1 trở lên: cần 5 đơn vị, còn thiếu 3; ít nhất 50% số xã đạt trên mức độ 1: cần 3 đơn vị, còn thiếu 2; ít nhất 1 đơn vị đạt mức độ 4: cần 1 đơn vị, còn thiếu 1.",
    );
    expect(lines.find((line) => line.startsWith("2. Tập trung"))).toContain("Xã A (lên mức độ 4)");
  });

  it("says that nothing is known of deadlines where nobody told", () => {
    const plain = roadmapReportPaper({ roadmap, request: { year: 2025, units } }, { office });
    expect(linesOf(plain)).toContain("Chưa ghi tình trạng thực hiện các việc có thời hạn.");
    expect(linesOf(plain).join("\n")).not.toContain("lộ trình:");
  });

  it("of six months is of the same year", () => {
    const half = roadmapReportPaper(
      { roadmap, request: { year: 2025, units, period: "six-months" } },
      { office },
    );
    expect(half.title).toBe("Báo cáo: Kết quả thực hiện Đề án 05 6 tháng đầu năm 2025");
    expect(half.blocks[0]).toMatchObject({ placeAndDate: expect.stringContaining("năm 2025") });
  });
});

describe("the appraisal", () => {
  const [dongNai, bacGiang] = [dongNai2025, bacGiang2021];
  const caseOf = (name: string, satisfied: string | null): FriendlyGovernmentCase => ({
    unit: { id: name, name },
    year: 2025,
    model: { id: dongNai.id, version: dongNai.version },
    ...(satisfied === null
      ? {}
      : {
          sheet: {
            unit: { id: name, name },
            year: 2025,
            set: { id: dongNai.set?.id ?? "", version: dongNai.set?.version ?? "" },
            entries: [
              { code: "1", final: { points: 15 } },
              { code: "2", final: { points: 15 } },
              { code: "3", final: { points: 20 } },
              { code: "4", final: { declared: { value: satisfied } } },
            ],
          },
        }),
  });
  const results = [caseOf("Xã A", "89.8"), caseOf("Xã B", "95"), caseOf("Phường C", null)].map(
    (given) => scoreFriendlyGovernment(dongNai, given),
  );
  const paper = appraisalPaper(results, { office: { id: "dong-nai", name: "tỉnh Đồng Nai" } });
  const lines = linesOf(paper);

  it("lists who is proposed, the highest level first", () => {
    const at = lines.indexOf("II. DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN");
    expect(lines.slice(at + 1, at + 5)).toEqual([
      "4 sao: 1 đơn vị",
      "1|Xã B|4 sao|",
      "3 sao: 1 đơn vị",
      "2|Xã A|3 sao|",
    ]);
  });

  it("proposes nobody whose level cannot be told", () => {
    expect(lines).toContain("3|Phường C|–|Chưa xác định được|Chưa đủ căn cứ");
    expect(lines).toContain(
      "Đã thẩm định 3 xã, phường: 2 đơn vị đủ điều kiện đề nghị công nhận, 1 đơn vị chưa đủ điều kiện.",
    );
  });

  it("names the model, and no project that is not its own", () => {
    const text = lines.join("\n");
    expect(text).toContain("Thực hiện Chính quyền thân thiện tỉnh Đồng Nai");
    expect(text).not.toContain("05-ĐA/TU");
  });

  it("proposes nobody whose dossier is not whole, whatever the level", () => {
    const given: FriendlyGovernmentCase = {
      unit: { id: "d", name: "Xã D" },
      year: 2025,
      model: { id: bacGiang.id, version: bacGiang.version },
      papers: ["request", "report", "self-score", "registration"],
      proofs: ["1", "2", "3", "4", "5"],
      conditions: { approved: true },
    };
    const tried = (more: Partial<FriendlyGovernmentCase>) =>
      linesOf(
        appraisalPaper([scoreFriendlyGovernment(bacGiang, { ...given, ...more })], { office }),
      ).join("\n");
    expect(tried({})).toContain("Đạt chuẩn chính quyền thân thiện|Chưa đủ hồ sơ");
    expect(tried({})).toContain(
      "Hồ sơ còn thiếu: Văn bản phê duyệt mô hình đăng ký năm của Ban Chỉ đạo cấp huyện.",
    );
    // Names of criteria have semicolons of their own.
    expect(
      tried({ papers: [...(given.papers ?? []), "approval"], proofs: ["3", "4", "5"] }),
    ).toContain(
      "Hồ sơ còn thiếu: minh chứng của “Xây dựng, thực hiện quy chế dân chủ ở cơ sở; tuyên truyền về chính quyền thân thiện”; minh chứng của “Công tác cải cách hành chính”.",
    );
    expect(tried({ papers: [...(given.papers ?? []), "approval"] })).toContain(
      "Đạt chuẩn chính quyền thân thiện|Đề nghị công nhận",
    );
  });

  it.each([
    [[...results, ...results], "duplicate-unit"],
    [[...results, { ...results[0], unit: { id: "x", name: "X" }, year: 2024 }], "years-disagree"],
    [[], "list-too-short"],
  ])("is of one model and year, each commune once", (wrong, code) => {
    expect(() => appraisalPaper(wrong as never, { office })).toThrowError(
      expect.objectContaining({
        problems: expect.arrayContaining([expect.objectContaining({ code })]),
      }),
    );
  });
});

describe("the list of a dossier", () => {
  it("has every paper and proof of the model, there or missing", () => {
    const model = bacGiang2021;
    const result = scoreFriendlyGovernment(model, {
      unit: { id: "d", name: "Xã Xuân Phú" },
      year: 2025,
      model: { id: model.id, version: model.version },
      papers: ["request"],
      proofs: ["2"],
    });
    const paper = dossierPaper(model, result);
    const lines = linesOf(paper);
    expect(paper.blocks[0]).toMatchObject({ number: "Số: ……………/DM-UBND" });
    expect(lines).toContain("Giấy tờ: 1/5");
    expect(lines).toContain("1|Tờ trình của UBND cấp xã|Đã có|……………");
    expect(lines).toContain("Minh chứng từng lĩnh vực: 1/5");
    expect(lines.filter((line) => line.includes("|Còn thiếu|"))).toHaveLength(8);
    expect(lines).toContain("2. Hồ sơ còn thiếu 8 tài liệu, đánh dấu trong bảng trên.");
  });

  it("has contents and steps of a model without points", () => {
    const model = thachThanh2023;
    const result = scoreFriendlyGovernment(model, {
      unit: { id: "v", name: "Thị trấn Vân Du" },
      year: 2023,
      model: { id: model.id, version: model.version },
      contents: { dissemination: true },
    });
    const lines = linesOf(dossierPaper(model, result));
    expect(lines).toContain("Nội dung thực hiện: 1/6");
    expect(lines.filter((line) => line.includes("|Chưa thực hiện|"))).toHaveLength(11);
  });
});
