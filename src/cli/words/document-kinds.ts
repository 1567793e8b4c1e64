import type { LocalizedText } from "../../text/language.js";

/** What a JSON file of the person may hold. */
export type DocumentKind =
  | "set"
  | "questionnaire"
  | "model"
  | "results"
  | "measures"
  | "calendar"
  | "crosswalk"
  | "roadmap"
  | "letterhead"
  | "targets"
  | "efforts"
  | "groups"
  | "plan"
  | "progress"
  | "levels"
  | "tasks"
  | "populations";

/** What each kind of document is called. */
export const documentNames: Readonly<Record<DocumentKind, LocalizedText>> = {
  set: { vi: "bộ tiêu chí", en: "a criteria set" },
  questionnaire: { vi: "bảng hỏi", en: "a questionnaire" },
  model: { vi: "mô hình chính quyền thân thiện", en: "a model of friendly government" },
  results: { vi: "bảng chấm điểm hoặc kết quả", en: "a score sheet or other results" },
  measures: { vi: "danh mục giải pháp", en: "a catalogue of measures" },
  calendar: { vi: "lịch làm việc", en: "a working calendar" },
  crosswalk: { vi: "bảng đối chiếu mã", en: "a crosswalk of codes" },
  roadmap: { vi: "mức độ của các xã", en: "the levels of communes" },
  letterhead: { vi: "thể thức văn bản", en: "a letterhead" },
  targets: { vi: "mục tiêu điểm", en: "targets in points" },
  efforts: { vi: "công sức từng tiêu chí", en: "the effort of each criterion" },
  groups: { vi: "nhóm của từng đơn vị", en: "the group of each unit" },
  plan: { vi: "kế hoạch khắc phục", en: "a remediation plan" },
  progress: { vi: "tình trạng nhiệm vụ", en: "the states of tasks" },
  levels: { vi: "mức độ từng năm của các xã", en: "the levels of communes by year" },
  tasks: { vi: "lịch công việc của kế hoạch", en: "the calendar of a plan" },
  populations: { vi: "dân số từng nhóm", en: "the people of each group" },
};

/** What asks for a file that no option names. */
export const byCommand: LocalizedText = { vi: "lệnh này", en: "the command" };
