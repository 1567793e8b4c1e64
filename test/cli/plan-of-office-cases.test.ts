/** Tables as offices have them, by one command to the draft, filled in, by the same to the paper. */
import { describe, expect, it } from "vitest";
import { filledIn, type OfficerEdits } from "../support/officer.js";
import { chiso } from "./chiso.js";

interface OfficeCase {
  readonly table: string;
  readonly options: readonly string[];
  readonly unit: string;
  readonly edits: OfficerEdits;
  readonly draft: readonly string[];
  readonly paper: readonly string[];
  /** What the screen tells the drafter. */
  readonly screen: readonly string[];
}

const signature = {
  number: "15/KH-UBND",
  date: "ngày 20 tháng 01 năm 2026",
  recipients: "Đảng ủy, HĐND xã\nLưu: VT",
  "/rank": "5",
  "/units": "18",
  "/before.rank": "7",
  "/rankTarget": "3",
};
const tanHung = ["--year", "2025", "--unit", "Xã Tân Hưng"];

const cases: Readonly<Record<string, OfficeCase>> = {
  "A: points of two rounds and remarks": {
    table: "a",
    options: [],
    unit: "xã Tân Hưng",
    edits: {
      ticksAll: true,
      fields: {
        ...signature,
        "/decision": "Quyết định số 88/QĐ-SNV ngày 05/01/2026 của Giám đốc Sở Nội vụ",
      },
      rows: { "II.3.1": { "Giải pháp khắc phục": "Đối chiếu hồ sơ đất đai sắp đến hạn mỗi sáng" } },
    },
    draft: [
      "Trên cơ sở kết quả Chỉ số cải cách hành chính (PAR INDEX) năm 2025, Ủy ban nhân dân xã Tân Hưng ban hành",
      "xếp loại từ Khá trở lên; mức độ hoàn thành nhiệm vụ từ mức Hoàn thành tốt nhiệm vụ trở lên; thứ hạng tốt hơn năm 2025; kiên quyết không để chỉ số nào",
      "(PAR INDEX): đạt từ 85% trở lên (năm 2025: 77,25%).",
      "của Chính phủ, của tỉnh, của xã; triển khai",
      "#### 1. Công tác chỉ đạo, điều hành CCHC",
      "thấp nhất là “Bố trí kinh phí thực hiện kế hoạch” (0/1 điểm): kế hoạch không nêu kinh phí.",
      "“Tỷ lệ hồ sơ trực tuyến toàn trình” (2/4 điểm) và “Thực hiện xin lỗi khi trễ hẹn” (1/2 điểm).",
      "“Thực hiện quy định về vị trí việc làm” chỉ đạt 4/5 điểm.",
      "- *Triển khai ký số 100% các văn bản đi, đến do cơ quan hành chính ban hành.*",
      "Chủ trì: *Trung tâm Phục vụ hành chính công*; thời hạn: *trước ngày 30/11/2026*.",
      "| II.3.1 | Tỷ lệ hồ sơ TTHC giải quyết đúng hạn | 6 | 5,6 | 6 | Trễ hạn 45 hồ sơ lĩnh vực đất đai |",
    ],
    paper: [
      "Thực hiện Quyết định số 88/QĐ-SNV ngày 05/01/2026 của Giám đốc Sở Nội vụ công bố kết quả PAR INDEX; trên cơ sở kết quả",
      "đạt từ 85% trở lên (năm 2025: 77,25%), xếp từ thứ 3 trở lên (năm 2025: thứ 5/18).",
      "- Đối chiếu hồ sơ đất đai sắp đến hạn mỗi sáng.",
      "Chủ trì: Trung tâm Phục vụ hành chính công; thời hạn: trước ngày 30/11/2026.",
      "b) Trung tâm Phục vụ hành chính công: chủ trì khắc phục tồn tại, hạn chế về cải cách thủ tục hành chính.",
      "Đạt 46,35/60 điểm (77,25%), xếp thứ 5/18, tăng 2 bậc so với năm 2024.",
      "Số: 15/KH-UBND",
    ],
    screen: ["10 tiêu chí còn nội dung đề xuất chưa được xác nhận", "0 tiêu chí chưa có giải pháp"],
  },
  "B: rules, and bodies of the decision": {
    table: "b",
    options: tanHung,
    unit: "xã Tân Hưng",
    edits: {
      ticksAll: true,
      fields: signature,
      rows: { "2.1": { "Chủ trì": "Văn phòng HĐND và UBND (tư pháp)" } },
    },
    draft: [
      "Căn cứ Quyết định số 1234/QĐ-UBND ngày 15/09/2025 của Chủ tịch UBND tỉnh ban hành bộ tiêu chí chấm điểm PAR INDEX; trên cơ sở",
      "- Mức độ hoàn thành kế hoạch cải cách hành chính: *hoàn thành đủ 100% kế hoạch.*",
      "Tồn tại, hạn chế: “Theo dõi thi hành pháp luật” chỉ đạt 2/3 điểm.",
      "Chủ trì: Phòng Tư pháp; thời hạn: *trước ngày 30/06/2026*.",
      "| *Đạt từ 98% số hồ sơ giải quyết đúng hạn trở lên* |",
    ],
    paper: [
      "Chủ trì: Văn phòng HĐND và UBND (tư pháp); thời hạn: trước ngày 30/06/2026.",
      "| 2.1 | Theo dõi thi hành pháp luật | 3 | 2 | 3 |  | Ban hành kế hoạch theo dõi",
    ],
    screen: [
      "3.3  Bảng ghi chủ trì là Sở Nội vụ, cơ quan cấp trên",
      "2.1  Chỉ biết tổng điểm, chưa rõ phần nào mất điểm",
      "Từ 01/07/2025 không còn: Phòng chuyên môn cấp huyện",
    ],
  },
  "C: mass mobilisation, with points on top": {
    table: "c",
    options: [],
    unit: "phường Hải Châu",
    edits: { ticksAll: true, fields: signature },
    draft: [
      "nâng cao Chỉ số dân vận chính quyền năm 2026",
      "“Tuyên truyền chủ trương, chính sách” (7,5/10 điểm): thiếu 05 tin, bài.",
      "Đạt 59/70 điểm (84,29%, gồm 2 điểm thưởng).",
      "Không để người nào bị kỷ luật",
      "| *Thiếu 02 nội dung<br>Không để thiếu nội dung* |",
    ],
    paper: [
      "“Không có cán bộ, công chức bị kỷ luật” (5/10 điểm): 01 công chức bị khiển trách.",
      "Truyền thanh phường: tuyên truyền kịp thời",
    ],
    screen: ["Sheet!D9  Cách tính điểm của I.3 chưa đọc thành quy tắc"],
  },
  "F: two communes that merged": {
    table: "f",
    options: ["--index", "par-index", "--year", "2025", "--merge", "Xã An Bình"],
    unit: "xã An Bình",
    edits: {
      ticksAll: true,
      fields: signature,
      rows: {
        "1": {
          "Giải pháp khắc phục": "Trình kế hoạch trong tháng 12 năm trước",
          "Chủ trì": "Văn phòng HĐND và UBND",
        },
      },
    },
    draft: [
      "“Báo cáo” chỉ đạt 3,5/5 điểm; “Kế hoạch” chỉ đạt 4/5 điểm.",
      "Chủ trì: ……………; thời hạn: *trước ngày 30/11/2026*.",
    ],
    paper: [
      "- Trình kế hoạch trong tháng 12 năm trước.",
      "Chủ trì: Văn phòng HĐND và UBND; thời hạn: trước ngày 30/11/2026.",
    ],
    screen: ["2 tiêu chí chưa có giải pháp"],
  },
  "G: a sheet for each of two indices": {
    table: "g",
    options: tanHung,
    unit: "xã Tân Hưng",
    edits: { ticksAll: true, fields: signature },
    draft: [
      "Trên cơ sở kết quả Chỉ số cải cách hành chính (PAR INDEX) và Chỉ số chuyển đổi số (DTI) năm 2025,",
      "### II. CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)",
      "### III. CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI)",
      "ở 20 tiêu chí, tiêu chí thành phần",
    ],
    paper: [
      "cải cách thủ tục hành chính (PAR INDEX); cải cách thủ tục hành chính (DTI).",
      "### 1. Chỉ số cải cách hành chính (PAR INDEX)",
    ],
    screen: ["Tổng hợp kết quả năm 2025"],
  },
  "H: the office's own columns are the plan": {
    table: "h",
    options: ["--index", "par-index", ...tanHung],
    unit: "xã Tân Hưng",
    edits: { ticksAll: true, fields: signature },
    draft: [
      "#### 1. Công tác chỉ đạo điều hành",
      "thấp nhất là “Tuyên truyền CCHC” (4/6 điểm): thiếu 4 tin, bài.",
      "- Tuyên truyền CCHC: giao mỗi thôn 01 tin/tháng.",
      "- Ban hành kế hoạch: ban hành trước 15/01.",
      "Chủ trì: Phòng Văn hóa - Xã hội (hằng tháng); Văn phòng HĐND và UBND (trước ngày 15/01/2026).",
    ],
    paper: [
      "b) Phòng Văn hóa - Xã hội: chủ trì khắc phục tồn tại, hạn chế về chỉ đạo điều hành; thời hạn: hằng tháng.",
    ],
    screen: ["0 tiêu chí chưa có giải pháp"],
  },
};

/** What would embarrass whoever signs it. */
const never = [
  /undefined|null|NaN|\[object/,
  /[−-]\d+ điểm|\d %|\d\.\d{1,2}%/,
  /Bộ tiêu chí mẫu|Đề xuất:|Nguồn không nêu|Chưa có giải pháp|Chưa phân công/,
  /UBND XÃ|ỦY BAN NHÂN DÂN UBND|cần được chấm|Việc phải đạt|\(cần /,
  /thị xã|Văn phòng UBND/,
  /Lĩnh vực công tác|hoàn thành hằng/,
];

function plain(markdown: string): string {
  return markdown.replaceAll(/\\([\\`*_{}[\]()#+.!|<>-])/g, "$1");
}

async function printed(argv: readonly string[], given: Readonly<Record<string, Uint8Array>> = {}) {
  const { code, out, error } = await chiso(["plan", ...argv, "--format", "md"], {}, {}, given);
  expect([code, error]).toEqual([0, ""]);
  return plain(out);
}

describe.each(Object.entries(cases))("%s", (_name, office) => {
  const file = `tables/van-phong-${office.table}.xlsx`;
  const sentences = (text: string, wanted: readonly string[]) =>
    wanted.filter((sentence) => !text.includes(sentence));

  it("becomes a draft in the words of an office", async () => {
    const text = await printed([file, ...office.options]);
    expect(sentences(text, office.draft)).toEqual([]);
    expect(text).toContain("DỰ THẢO");
    expect(text).toContain(`Ủy ban nhân dân ${office.unit} ban hành Kế hoạch`);
    for (const pattern of never) expect(text).not.toMatch(pattern);
  });

  it("becomes the paper to sign, by the same command on the workbook", async () => {
    const first = await chiso(["plan", file, ...office.options, "--out", "a"]);
    expect(first.code).toBe(0);
    expect(office.screen.filter((line) => !first.out.includes(line))).toEqual([]);
    const workbook = Object.entries(first.binaries).find(([name]) => name.endsWith(".xlsx"));
    if (workbook === undefined) throw new Error("no workbook was written");
    const bytes = await filledIn(workbook[1], office.edits);
    const text = await printed(["so.xlsx"], { "so.xlsx": bytes });
    expect(sentences(text, office.paper)).toEqual([]);
    expect(text).not.toContain("DỰ THẢO");
    const body = text.slice(0, text.indexOf("## Phụ lục"));
    expect(body).not.toMatch(/(?<!\*)\*[^*\n]+\*(?!\*)(?<!Nơi nhận:\*)(?<!năm 2026\*)/);
    for (const pattern of never) expect(text).not.toMatch(pattern);
  });
});

describe("a workbook in which not every row was ticked", () => {
  it("leaves a dotted blank for what nobody confirmed, and claims no total", async () => {
    const { binaries } = await chiso(["plan", "tables/van-phong-a.xlsx", "--out", "a"]);
    const bytes = Object.entries(binaries).find(([name]) => name.endsWith(".xlsx"))?.[1];
    if (bytes === undefined) throw new Error("no workbook was written");
    const filled = await filledIn(bytes, { rows: { "I.2": { Duyệt: "x" } } });
    const text = await printed(["so.xlsx"], { "so.xlsx": filled });
    expect(text).toContain("- Lập lịch gửi các báo cáo cải cách hành chính trong năm");
    expect(text).toContain(
      "| III.1 | Thực hiện quy định về vị trí việc làm | 5 | 4 | …………… |  | …………… |",
    );
    expect(text).not.toContain("đạt từ 85% trở lên");
    expect(text).not.toContain("Phòng Văn hóa - Xã hội");
  });
});

describe("two files with sets of their own", () => {
  it("become one plan, in the order of the indices", async () => {
    const files = ["tables/van-phong-c.xlsx", "tables/van-phong-a.xlsx"];
    const { code, error } = await chiso(["plan", ...files, "--format", "md"]);
    expect(code).toBe(2);
    expect(error).toContain("của nhiều đơn vị (Xã Tân Hưng, Phường Hải Châu)");
    const unit = ["--unit", "Xã Tân Hưng"];
    const made = await chiso(["plan", ...files, ...unit, "--out", "a"]);
    expect([made.code, made.error]).toEqual([0, ""]);
    const text = await printed([...files, ...unit]);
    const places = [
      "II. CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)",
      "III. CHỈ SỐ DÂN VẬN CHÍNH QUYỀN",
    ].map((heading) => text.indexOf(heading));
    expect(places[0]).toBeGreaterThan(0);
    expect(places[1]).toBeGreaterThan(places[0] as number);
    expect(text).toContain("ở 14 tiêu chí, tiêu chí thành phần");
    expect(text).toContain(
      "- Chỉ số dân vận chính quyền: đạt từ 92,86% trở lên (năm 2025: 84,29%).",
    );
    const workbook = Object.entries(made.binaries).find(([name]) => name.endsWith(".xlsx"));
    if (workbook === undefined) throw new Error("no workbook was written");
    const paper = await printed(["so.xlsx"], {
      "so.xlsx": await filledIn(workbook[1], { ticksAll: true, fields: signature }),
    });
    expect(paper).toContain("### 2. Chỉ số dân vận chính quyền");
    expect(paper).not.toContain("DỰ THẢO");
  });
});

describe("an aim that was chosen", () => {
  const ladder = ["--xep-loai", "Tốt:90,Khá:65"];

  it("by its class stands in the paper", async () => {
    const text = await printed(["tables/van-phong-a.xlsx", ...ladder, "--aim", "class=tot"]);
    expect(text).toMatch(
      /đạt từ 9\d[\d,]*% trở lên \(năm 2025: 77,25%\), xếp loại từ Tốt trở lên\./,
    );
  });

  it("out of reach is told on the screen, and is no promise of the paper", async () => {
    const argv = [
      "tables/van-phong-f.xlsx",
      ...(cases["F: two communes that merged"]?.options ?? []),
    ];
    const aim = ["--aim", "gain=9"];
    const { code, out } = await chiso(["plan", ...argv, ...aim, "--out", "a"]);
    expect(code).toBe(0);
    expect(out).toContain(
      "Không đạt được mục tiêu đã chọn (tăng 9 điểm): đạt mọi mục tiêu cũng chỉ được 10/10 điểm (100%)",
    );
  });
});
