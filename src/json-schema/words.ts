/** Titles of the schemas, which editors show: in English, with the Vietnamese name. */
export const schemaTitles = {
  criteriaSet: "Criteria set of chiso (bộ tiêu chí)",
  scoreSheet: "Score sheet of chiso (bảng chấm điểm)",
  measureCatalogue: "Catalogue of measures of chiso (giải pháp)",
  endedBodies: "Ended bodies of chiso (cơ quan không còn)",
  measureThemes: "Themes of measures of chiso (chủ đề)",
  workingCalendar: "Working calendar of chiso (lịch làm việc)",
  questionnaire: "Questionnaire of chiso (bảng hỏi)",
  surveyData: "Survey data of chiso (số liệu khảo sát)",
  friendlyGovernmentModel: "Model of friendly government of chiso (mô hình chính quyền thân thiện)",
  papiSheet: "PAPI sheet of chiso (số liệu PAPI cấp tỉnh)",
  papiStructure: "PAPI structure of chiso (cấu trúc PAPI)",
  indexStructure: "Index structure of chiso (cấu trúc chỉ số)",
  targets: "Targets of chiso (mục tiêu)",
  crosswalk: "Crosswalk of chiso (bảng nối mã)",
  efforts: "Efforts of chiso (công sức)",
  unitGroups: "Groups of units of chiso (nhóm đơn vị)",
  letterhead: "Letterhead of chiso (thể thức)",
  levelTable: "Levels by year of chiso (mức độ từng năm)",
  calendarProgress: "What was done of a calendar of chiso (việc đã làm)",
  planProgress: "States of tasks of chiso (tình trạng nhiệm vụ)",
  populations: "People of groups of chiso (dân số từng nhóm)",
  roadmap: "Roadmap of chiso (lộ trình)",
  roadmapCase: "Roadmap case of chiso (mức độ của các xã)",
  planCalendar: "Calendar of a plan of chiso (lịch công việc)",
  scorecard: "Scorecard of chiso (kết quả chấm điểm)",
  gapReport: "Report of gaps of chiso (điểm chưa đạt)",
  plan: "Remediation plan of chiso (kế hoạch khắc phục)",
  ranking: "Ranking of chiso (xếp hạng)",
} as const satisfies Record<string, string>;

/** What schemas say of keys whose shape alone does not tell. */
export const schemaNotes = {
  setOfModel: "The criteria set, whole; in the files that chiso is built from its id.",
} as const satisfies Record<string, string>;
