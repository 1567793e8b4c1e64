import { optionGroup, same } from "../option.js";

/** The papers of a roadmap. */
export const papersOfRoadmap = optionGroup({
  heading: { vi: "Văn bản", en: "Papers" },
  options: {
    paper: {
      value: { vi: "VĂN_BẢN", en: "PAPER" },
      says: {
        vi: "plan: kế hoạch và lộ trình từng xã, thể thức của Đảng (FILE là mức độ hiện có và công sức từng mức, hoặc thay bằng --levels); report: báo cáo năm (FILE là mức độ cuối năm); appraisal: kết quả thẩm định, danh sách đề nghị công nhận (mỗi xã một hồ sơ); dossier: danh mục hồ sơ của một xã",
        en: "plan: the plan with the level of each commune by year, in Party form (FILE has the present levels and the efforts, or --levels stands in its place); report: the yearly report (FILE has the levels at the end of the year); appraisal: its result and the list for recognition (a case for each commune); dossier: the list of a commune's own dossier",
      },
    },
    unit: {
      value: { vi: "TÊN", en: "NAME" },
      says: { vi: 'đơn vị ban hành: "huyện Tứ Kỳ"', en: 'who issues it: "huyện Tứ Kỳ"' },
    },
    levels: {
      value: same("FILE"),
      says: {
        vi: 'mức độ từng năm đã chọn: { "from": 2024, "units": [...] }, mỗi xã có "id", "name", "levels": [0, 1, ...]; report so mức độ với lộ trình này',
        en: 'levels that were chosen: { "from": 2024, "units": [...] }, a unit with "id", "name", "levels": [0, 1, ...]; a report compares with them',
      },
    },
    to: {
      value: { vi: "NĂM", en: "YEAR" },
      says: {
        vi: "lập lộ trình đến năm này: mức độ từng đơn vị cuối mỗi năm; với --paper plan mặc định 2030",
        en: "plan to this year: the level of each unit at the end of each year; 2030 when absent with --paper plan",
      },
    },
    tasks: {
      value: { vi: "LỊCH|FILE", en: "CALENDAR|FILE" },
      says: {
        vi: "việc và thời hạn theo kế hoạch nào: tu-ky-2024 (mặc định), kim-thanh-2024, thach-thanh-2023, hoặc tệp lịch của bạn",
        en: "whose tasks and deadlines: tu-ky-2024 (default), kim-thanh-2024, thach-thanh-2023, or a file of your own",
      },
    },
    progress: {
      value: same("FILE"),
      says: {
        vi: 'report: việc đã làm ngày nào: { "yearly-report": ["2025-01-30"] }',
        en: 'report: what was done on which day: { "yearly-report": ["2025-01-30"] }',
      },
    },
    on: {
      value: { vi: "NGÀY", en: "DAY" },
      says: {
        vi: "report: ngày báo cáo, cùng --progress",
        en: "report: its day, with --progress",
      },
    },
    letterhead: {
      value: same("FILE"),
      says: {
        vi: 'thể thức; "form": "party" cho văn bản của cấp ủy',
        en: 'letterhead; "form": "party" for a paper of the Party',
      },
    },
    final: {
      says: { vi: "bản trình ký, không ghi DỰ THẢO", en: "the paper to sign, without DRAFT" },
    },
    set: {
      several: true,
      value: { vi: "MÃ|FILE", en: "ID|FILE" },
      says: {
        vi: "appraisal, dossier: mô hình của bạn",
        en: "appraisal, dossier: a model of your own",
      },
    },
  },
});
