/**
 * What the three plans print, passage by passage, and what the calendars hold of it. The first
 * column is the passage, then the body, when it is due as the plan says it, and the days.
 */
import { describe, expect, it } from "vitest";
import {
  dueWords,
  kimThanhCalendar,
  type PlanCalendar,
  standingTasks,
  thachThanhCalendar,
  tuKyCalendar,
  upcomingDeadlines,
  vietnam2024To2026,
  weekendsOnly,
} from "../support/library.js";
import { refusal } from "../support/small-set.js";

type Row = readonly [passage: string, key: string, body: string | null, when: string];

const noDay = "kế hoạch không nêu thời hạn";
const always = "thường xuyên";

const tuKy: readonly Row[] = [
  ["III.1, gạch đầu dòng 1", "district-plan", "Ban Dân vận Huyện ủy", "trước ngày 01/7/2024"],
  ["III.1, gạch đầu dòng 2", "publicity", "Ban Tuyên giáo Huyện ủy", "trước ngày 15/7/2024"],
  [
    "III.1, gạch đầu dòng 3",
    "inspection-programme",
    "Ủy ban Kiểm tra Huyện ủy",
    "trong nhiệm kỳ 2020 - 2025 và 2025 - 2030",
  ],
  ["III.1, gạch đầu dòng 4", "personnel", "Ban Tổ chức Huyện ủy", always],
  ["III.1, gạch đầu dòng 5", "office-advice", "Văn phòng Huyện ủy", always],
  [
    "III.2, gạch đầu dòng 1",
    "council-supervision",
    "HĐND huyện",
    "trong nhiệm kỳ 2021 - 2026 và nhiệm kỳ tiếp theo",
  ],
  ["III.2, gạch đầu dòng 2", "council-guidance", "HĐND huyện", always],
  ["III.3, gạch đầu dòng 1", "solutions", "UBND huyện", "từ tháng 7/2024"],
  ["III.3, gạch đầu dòng 2", "commune-roadmap", "UBND huyện", "trước ngày 30/7/2024"],
  ["III.3, gạch đầu dòng 3", "petitions", "UBND huyện", always],
  ["III.3, gạch đầu dòng 4", "training", "UBND huyện", "hằng năm"],
  ["III.3, gạch đầu dòng 5", "appraisal", "UBND huyện", "hằng năm, trước ngày 31/12"],
  ["III.3, gạch đầu dòng 5", "yearly-report", "UBND huyện", "hằng năm, chậm nhất ngày 01/02"],
  ["III.3, gạch đầu dòng 6", "praise", "UBND huyện", noDay],
  [
    "III.4, gạch đầu dòng 1",
    "inform-members",
    "Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội huyện",
    "trong tháng 7/2024",
  ],
  [
    "III.4, gạch đầu dòng 2",
    "front-supervision",
    "Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội huyện",
    "hằng năm",
  ],
  [
    "III.4, gạch đầu dòng 3",
    "commune-front-supervision",
    "Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội huyện",
    "hằng năm",
  ],
  ["III.5, gạch đầu dòng 1", "dissemination", "Đảng ủy xã, thị trấn", "trong tháng 7/2024"],
  ["III.5, gạch đầu dòng 1", "commune-publicity", "Đảng ủy xã, thị trấn", always],
  [
    "III.5, gạch đầu dòng 1",
    "loudspeakers",
    "Đài truyền thanh xã, thị trấn",
    "trong thời gian đầu thực hiện Đề án",
  ],
  ["III.5, gạch đầu dòng 2", "party-review", "Đảng ủy xã, thị trấn", "hằng năm"],
  ["III.5, gạch đầu dòng 3", "commune-council", "Đảng ủy xã, thị trấn", always],
  ["III.5, dấu cộng 1", "facilities", "UBND xã, thị trấn", "trước ngày 15/7/2024"],
  ["III.5, dấu cộng 2", "reform", "UBND xã, thị trấn", always],
  ["III.5, dấu cộng 3", "mass-mobilisation", "UBND xã, thị trấn", always],
  ["III.5, dấu cộng 4", "dialogue", "UBND xã, thị trấn", "thường xuyên hằng năm"],
  ["III.5, dấu cộng 5", "example", "UBND xã, thị trấn", always],
  ["IV.1", "periodic-reports", "Các cơ quan, đơn vị, địa phương", "định kỳ"],
  ["IV.2", "monitoring", "Ban Dân vận Huyện ủy", "định kỳ"],
];

const front = "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện";

const kimThanh: readonly Row[] = [
  ["III.1, gạch đầu dòng 1", "district-plan", "Ban Dân vận Huyện ủy", "trong tháng 8/2024"],
  ["III.1, gạch đầu dòng 2", "publicity", "Ban Tuyên giáo Huyện ủy", "trong tháng 9/2024"],
  ["III.1, gạch đầu dòng 3", "inspection-programme", "Ủy ban Kiểm tra Huyện ủy", noDay],
  ["III.1, gạch đầu dòng 4", "personnel", "Ban Tổ chức Huyện ủy", noDay],
  ["III.1, gạch đầu dòng 5", "office-advice", "Văn phòng Huyện ủy", noDay],
  ["III.2, gạch đầu dòng 1", "council-supervision", "HĐND huyện", noDay],
  ["III.2, gạch đầu dòng 2", "council-guidance", "HĐND huyện", always],
  ["III.3, gạch đầu dòng 1", "solutions", "UBND huyện", noDay],
  ["III.3, gạch đầu dòng 2", "commune-roadmap", "UBND huyện", noDay],
  ["III.3, gạch đầu dòng 3", "petitions", "UBND huyện", noDay],
  ["III.3, gạch đầu dòng 4", "training", "UBND huyện", noDay],
  ["III.3, gạch đầu dòng 5", "appraisal", "UBND huyện", "hằng năm, trước ngày 31/12"],
  ["III.3, gạch đầu dòng 6", "praise", "UBND huyện", noDay],
  ["III.4, gạch đầu dòng 1", "inform-members", front, noDay],
  ["III.4, gạch đầu dòng 2", "front-supervision", front, "hằng năm"],
  ["III.4, gạch đầu dòng 3", "commune-front-supervision", front, noDay],
  ["III.5, gạch đầu dòng 1", "dissemination", "Đảng ủy xã, thị trấn", noDay],
  ["III.5, gạch đầu dòng 2", "party-review", "Đảng ủy xã, thị trấn", "hằng năm"],
  ["III.5, dấu cộng 1", "facilities", "UBND xã, thị trấn", noDay],
  ["III.5, dấu cộng 2", "reform", "UBND xã, thị trấn", noDay],
  ["III.5, dấu cộng 3", "mass-mobilisation", "UBND xã, thị trấn", noDay],
  ["III.5, dấu cộng 4", "dialogue", "UBND xã, thị trấn", noDay],
  ["III.5, dấu cộng 5", "example", "UBND xã, thị trấn", noDay],
  [
    "IV.1",
    "reports",
    "UBND huyện, các ban, ngành, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện; các cơ quan, đơn vị liên quan; các tổ chức cơ sở đảng",
    "định kỳ 6 tháng, một năm (30/6, 31/12)",
  ],
  ["IV.2", "monitoring", "Ban Dân vận Huyện ủy", "định kỳ"],
];

const thachThanh: readonly Row[] = [
  ["IV.2, tháng 02", "survey", null, "trong tháng 02/2023"],
  ["IV.1; IV.2, tháng 03, dấu cộng 1", "launch", null, "trong tháng 3/2023"],
  [
    "IV.2, tháng 03, dấu cộng 2; V.1, gạch đầu dòng 2",
    "training",
    "Ban Dân vận Huyện ủy",
    "trong tháng 3/2023",
  ],
  [
    "IV.2, tháng 4-11, dấu cộng 1; V.4",
    "guidance",
    "Ban Dân vận Huyện ủy",
    "từ tháng 4 đến tháng 11/2023",
  ],
  ["IV.2, tháng 4-11, dấu cộng 2", "dialogue-june", null, "trong tháng 6/2023"],
  ["IV.2, tháng 4-11, dấu cộng 2", "dialogue-november", null, "trong tháng 11/2023"],
  [
    "IV.2, tháng 4-11, dấu cộng 3; V.4",
    "pilot-assessment",
    "Ban Dân vận Huyện ủy",
    "từ tháng 4 đến tháng 11/2023",
  ],
  [
    "IV.2, tháng 4-11, dấu cộng 4; V.4",
    "assessment",
    "Ban Dân vận Huyện ủy",
    "từ tháng 4 đến tháng 11/2023",
  ],
  ["V.1, gạch đầu dòng 1", "district-guidance", "Ban Dân vận Huyện ủy", noDay],
  ["V.1, gạch đầu dòng 3", "funding", "Ban Dân vận Huyện ủy", noDay],
  ["V.2", "party-leadership", "Ban Chấp hành Đảng ủy xã, thị trấn", noDay],
  ["V.3, gạch đầu dòng 1", "commune-plan", "Khối Dân vận xã, thị trấn", noDay],
  ["V.3, gạch đầu dòng 2", "commune-advice", "Khối Dân vận xã, thị trấn", noDay],
];

const held = (calendar: PlanCalendar): readonly Row[] =>
  calendar.tasks.map(({ passage, key, body, due }) => [passage ?? "", key, body, dueWords(due).vi]);

describe.each([
  ["000, Huyện ủy Tứ Kỳ", tuKyCalendar, tuKy],
  ["001, Huyện ủy Kim Thành", kimThanhCalendar, kimThanh],
  ["002, Huyện ủy Thạch Thành", thachThanhCalendar, thachThanh],
] as const)("plan %s", (_, calendar, rows) => {
  it("is held passage by passage, with its bodies and what it says of time", () => {
    expect(held(calendar)).toEqual(rows);
  });

  it("has no key twice, and a source for every day that it does not print", () => {
    const keys = calendar.tasks.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const assumed = calendar.tasks.filter((task) => task.assumed !== undefined);
    expect(assumed.map(({ key }) => key)).toEqual(
      { "tu-ky-2024": ["appraisal"], "kim-thanh-2024": ["appraisal", "reports"] }[calendar.id] ??
        [],
    );
  });
});

describe("routes and partners", () => {
  it("of reports: to the standing committee, through Ban Dân vận", () => {
    const routed = (calendar: PlanCalendar) =>
      calendar.tasks.filter(({ through }) => through !== undefined).map(({ key }) => key);
    expect(routed(tuKyCalendar)).toEqual(["yearly-report", "party-review", "periodic-reports"]);
    expect(routed(kimThanhCalendar)).toEqual(["party-review", "reports"]);
    const [report] = upcomingDeadlines(tuKyCalendar, "2025-02-01", "2025-02-01");
    expect(report?.through).toBe("Ban Dân vận Huyện ủy");
  });

  it("of the dialogue in Thạch Thành", () => {
    expect(thachThanhCalendar.tasks.find(({ key }) => key === "dialogue-june")?.with).toEqual([
      "MTTQ, các đoàn thể chính trị - xã hội",
      "Nhân dân",
    ]);
  });
});

describe("deadlines", () => {
  const days = (calendar: PlanCalendar, from: string, to: string) =>
    upcomingDeadlines(calendar, from, to).map(({ date, key }) => [date, key]);

  it("of Tứ Kỳ, first year", () => {
    expect(days(tuKyCalendar, "2024-01-01", "2024-12-31")).toEqual([
      ["2024-06-30", "district-plan"],
      ["2024-07-14", "publicity"],
      ["2024-07-14", "facilities"],
      ["2024-07-29", "commune-roadmap"],
      ["2024-07-31", "inform-members"],
      ["2024-07-31", "dissemination"],
      ["2024-12-30", "appraisal"],
    ]);
  });

  it("of Kim Thành begin after the plan was signed: no report of June 2024", () => {
    expect(days(kimThanhCalendar, "2023-01-01", "2025-06-30")).toEqual([
      ["2024-08-31", "district-plan"],
      ["2024-09-30", "publicity"],
      ["2024-12-30", "appraisal"],
      ["2024-12-31", "reports"],
      ["2025-06-30", "reports"],
    ]);
  });

  it("of Thạch Thành: the survey of February was done when the plan was signed", () => {
    expect(days(thachThanhCalendar, "2023-01-01", "2023-12-31")).toEqual([
      ["2023-03-31", "launch"],
      ["2023-03-31", "training"],
      ["2023-06-30", "dialogue-june"],
      ["2023-11-30", "guidance"],
      ["2023-11-30", "dialogue-november"],
      ["2023-11-30", "pilot-assessment"],
      ["2023-11-30", "assessment"],
    ]);
  });

  it("come back every year: report by 1 February of 2025 to 2031", () => {
    const reports = days(tuKyCalendar, "2024-01-01", "2040-12-31").filter(
      ([, key]) => key === "yearly-report",
    );
    expect(reports.map(([date]) => date)).toEqual(
      [2025, 2026, 2027, 2028, 2029, 2030, 2031].map((year) => `${year}-02-01`),
    );
  });

  it("that a plan does not print are assumed, and say where they come from", () => {
    const [appraisal] = upcomingDeadlines(kimThanhCalendar, "2024-12-30", "2024-12-30");
    expect(appraisal).toMatchObject({
      assumed: true,
      source: {
        vi: "Kế hoạch chỉ ghi hằng năm; trước 31/12 theo bản dịch tin của vietnam.vn ngày 01/7/2024 về Đề án 05",
      },
    });
    const [printed] = upcomingDeadlines(kimThanhCalendar, "2024-09-30", "2024-09-30");
    expect(printed).toMatchObject({ assumed: false, source: null });
  });

  it("do not hold for the communes that the plan excepts", () => {
    const facilities = (exceptions: readonly string[]) =>
      upcomingDeadlines(tuKyCalendar, "2024-07-01", "2024-07-31", { exceptions }).filter(
        ({ key }) => key === "facilities",
      );
    expect(facilities([]).map(({ date }) => date)).toEqual(["2024-07-14"]);
    expect(facilities(["merged-2024"])).toEqual([]);
    const [standing] = standingTasks(tuKyCalendar, 2024, { exceptions: ["merged-2024"] }).filter(
      ({ key }) => key === "facilities",
    );
    expect(standing && dueWords(standing.due).vi).toBe("sau khi hoàn thành việc sáp nhập");
  });

  it("on days off are marked, with the last working day", () => {
    const marked = upcomingDeadlines(tuKyCalendar, "2024-06-30", "2027-02-01", {
      workingCalendar: vietnam2024To2026,
    }).map(({ date, workingDay, lastWorkingDay }) => [date, workingDay, lastWorkingDay]);
    expect(marked).toContainEqual(["2024-06-30", false, "2024-06-28"]);
    expect(marked).toContainEqual(["2024-07-14", false, "2024-07-12"]);
    expect(marked).toContainEqual(["2024-12-30", true, "2024-12-30"]);
    expect(marked).toContainEqual(["2025-02-01", false, "2025-01-24"]);
    expect(marked).toContainEqual(["2027-02-01", null, null]);
    const calendar: PlanCalendar = {
      ...tuKyCalendar,
      tasks: [{ key: "x", task: "x", body: null, due: { kind: "on", date: "2028-01-01" } }],
    };
    expect(
      upcomingDeadlines(calendar, "2028-01-01", "2028-01-01", {
        workingCalendar: weekendsOnly(2028),
      })[0],
    ).toMatchObject({ workingDay: false, lastWorkingDay: null });
  });

  it("after 30 June 2025 say that the body is no longer there", () => {
    const ended = (from: string, to: string) =>
      upcomingDeadlines(tuKyCalendar, from, to).map(({ ended }) => ended?.until ?? null);
    expect(ended("2025-02-01", "2025-02-01")).toEqual([null]);
    expect(ended("2026-02-01", "2026-02-01")).toEqual(["2025-06-30"]);
    const of = upcomingDeadlines(kimThanhCalendar, "2026-06-30", "2026-06-30")[0]?.ended;
    expect([of?.now, of?.source.includes("01/7/2025")]).toEqual([null, true]);
  });

  it("refuse days that are none", () => {
    expect(refusal(() => upcomingDeadlines(tuKyCalendar, "2025-02-30", "x"))).toEqual([
      "not-a-date",
      "not-a-date",
    ]);
    expect(refusal(() => upcomingDeadlines(tuKyCalendar, "2025-02-02", "2025-01-01"))).toEqual([
      "dates-reversed",
    ]);
  });
});

describe("tasks without a day", () => {
  const keys = (calendar: PlanCalendar, year: number) =>
    standingTasks(calendar, year).map(({ key }) => key);

  it("hold in every year that they run in", () => {
    expect(keys(tuKyCalendar, 2023)).not.toContain("solutions");
    expect(keys(tuKyCalendar, 2024)).toContain("solutions");
    expect(keys(tuKyCalendar, 2030)).toContain("training");
    expect(keys(tuKyCalendar, 2031)).not.toContain("training");
    expect(keys(tuKyCalendar, 2024)).not.toContain("facilities");
  });
});

describe("what can be read of the plan of Tứ Kỳ", () => {
  it("is said in the same words everywhere", async () => {
    const { deAn05Roadmap } = await import("../../src/entries/scoring.js");
    const read = (instruments: PlanCalendar["provenance"]["instruments"]) =>
      instruments.find(({ issuer }) => issuer === "Huyện ủy Tứ Kỳ")?.read;
    expect(read(deAn05Roadmap().provenance.instruments)).toEqual(
      read(tuKyCalendar.provenance.instruments),
    );
  });
});
