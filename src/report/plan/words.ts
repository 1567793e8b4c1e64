import type { Language } from "../../text/language.js";

/** Words of the paper, as offices say them. */
const vi = {
  draft: "DỰ THẢO",
  plan: "KẾ HOẠCH",
  subject: (what: string, year: number) =>
    `Khắc phục tồn tại, hạn chế và duy trì, cải thiện, nâng cao ${what} năm ${year}`,
  allIndices: "các chỉ số cải cách nền hành chính",
  theIndices: "các chỉ số",
  noDate: (year: number) => `ngày …… tháng …… năm ${year}`,
  list: (names: readonly string[]) => joined(names, "và"),

  basis: (text: string) => `căn cứ ${text}`,
  decisions: (texts: readonly string[]) => `thực hiện ${joined(texts, "và")}`,
  decisionOn: (decision: string, names: readonly string[]) =>
    / về /.test(decision) ? decision : `${decision} công bố kết quả ${joined(names, "và")}`,
  issued: (decision: string, names: readonly string[]) =>
    `căn cứ ${decision} ban hành bộ tiêu chí chấm điểm ${joined(names, "và")}`,
  decision: (number: string, date: string, issuer: string) =>
    `Quyết định số ${number}${date === "" ? "" : ` ngày ${date}`}${issuer === "" ? "" : ` của ${issuer}`}`,
  onResults: (names: readonly string[], then: string) =>
    `trên cơ sở kết quả ${joined(names, "và")} ${then}`,
  issue: (committee: string, subject: string) =>
    `${committee} ban hành Kế hoạch ${subject}, cụ thể như sau:`,
  resultsWere: (then: string, unit: string) => `kết quả ${then} của ${unit} như sau:`,

  part: (number: string) => `Phần ${number}`,
  purposeAndDemands: "MỤC ĐÍCH, YÊU CẦU",
  purpose: "MỤC ĐÍCH",
  demands: "YÊU CẦU",
  mend: (count: number, then: string, what: string, year: number) =>
    `Phát huy những kết quả đã đạt được; khắc phục tồn tại, hạn chế ở ${count} tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa ${then}; duy trì, cải thiện, nâng cao ${what} năm ${year}.`,
  keepAll: (then: string, what: string, year: number) =>
    `Duy trì các tiêu chí đã đạt điểm tối đa ${then}; tiếp tục cải thiện, nâng cao ${what} năm ${year}.`,
  strive: (clauses: readonly string[], more: boolean) =>
    `Phấn đấu ${clauses.join("; ")}; kiên quyết không để chỉ số nào không được chấm điểm.${more ? " Cụ thể:" : ""}`,
  striveAnyway: (what: string, year: number, then: string) =>
    `kết quả ${what} năm ${year} cao hơn ${then}`,
  classDemand: (name: string) => `xếp loại từ ${name} trở lên`,
  completionDemand: (name: string) => `mức độ hoàn thành nhiệm vụ từ mức ${name} trở lên`,
  rankDemand: (then: string) => `thứ hạng tốt hơn ${then}`,
  higherDemand: (then: string) =>
    `các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa có điểm cao hơn ${then}`,
  fair: "Khá",
  tasksDone: "Hoàn thành tốt nhiệm vụ",
  reach: (percent: string, before: string | null, then: string) =>
    `đạt từ ${percent} trở lên${before === null ? "" : ` (${then}: ${before})`}`,
  reachAll: (before: string | null, then: string) =>
    `đạt 100%${before === null ? "" : ` (${then}: ${before})`}`,
  satisfaction: (from: string, to: string) => `nâng tỷ lệ hài lòng từ ${from} lên ${to}`,
  keepFigure: (percent: string) => `giữ vững kết quả ${percent}`,
  rankFrom: (rank: number, now: string) => `xếp từ thứ ${rank} trở lên${now}`,
  rankNow: (rank: number, units: number | undefined, then: string) =>
    ` (${then}: thứ ${rank}${units === undefined ? "" : `/${units}`})`,
  rankBetter: (then: string, now: string) => `thứ hạng tốt hơn ${then}${now}`,
  awareness:
    "Nâng cao ý thức, trách nhiệm của cán bộ, công chức, nhất là người đứng đầu, trong chỉ đạo, điều hành và thực hiện từng chỉ số.",
  answer:
    "Người đứng đầu bộ phận chủ trì trực tiếp chỉ đạo và chịu trách nhiệm về kết quả các tiêu chí được giao.",
  eachTask: (annex: string) =>
    `Mỗi tồn tại, hạn chế có nội dung khắc phục, bộ phận chủ trì, thời hạn và sản phẩm cụ thể (${annex}).`,
  time: (from: string, to: string) => `Thời gian thực hiện: từ ngày ${from} đến ngày ${to}.`,

  tasks: "NHIỆM VỤ, GIẢI PHÁP",
  steering: "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
  steeringItems: (annex: string) => [
    `Phân công rõ người, rõ việc, rõ thời hạn đối với từng tiêu chí tại ${annex}; kiểm điểm tiến độ hằng tháng, hằng quý.`,
    "Tuyên truyền kịp thời, chính xác kết quả các chỉ số và những việc người dân, tổ chức cần biết, cần tham gia.",
    "Kiểm tra, giám sát các bộ phận được giao nhiệm vụ; chấn chỉnh ngay việc chậm, việc chưa đạt.",
  ],
  domainTitle: (index: string, title: string, lower: string) => {
    if (/^(lĩnh vực|nội dung|yếu tố|trụ cột|nhóm|công tác) /i.test(title)) return title;
    if (index === "par-index" && /^chỉ đạo/i.test(title)) return `Công tác ${lower}`;
    if (index === "par-index") return `Lĩnh vực ${lower}`;
    if (index === "papi") return `Nội dung “${title}”`;
    return title;
  },
  shortcomings: "Tồn tại, hạn chế: ",
  open: (count: number, listed: number) =>
    count > listed ? `còn ${count} tiêu chí chưa đạt điểm tối đa, thấp nhất là ` : "",
  only: (title: string, result: string) => `${title} chỉ đạt ${result}`,
  and: " và ",
  pointsOf: (points: string, max: string) => `${points}/${max} điểm`,
  quoted: quotes,
  causes: "Nguyên nhân: ",
  keepDomain: (result: string, then: string) =>
    `Duy trì, giữ vững điểm tối đa đã đạt ${then}${result === "" ? "" : ` (${result})`}.`,
  keepRow: (title: string, solution: string) => `Duy trì ${quotes(title)}: ${solution}`,
  scoreRest: (names: readonly string[], more: number) =>
    `Hoàn thành việc chấm điểm các tiêu chí chưa được chấm: ${names.join("; ")}${more > 0 ? ` và ${more} tiêu chí khác` : ""}.`,
  lead: "Chủ trì: ",
  support: "; phối hợp: ",
  due: "; thời hạn: ",
  before: (date: string) => `trước ngày ${date}`,
  everyYear: (dayAndMonth: string) => `trước ngày ${dayAndMonth} hằng năm`,
  everyFebruary: "trước khi hết tháng 02 hằng năm",
  byAnnex: (annex: string) => `theo ${annex}`,
  raise: (from: string, to: string) => `nâng tỷ lệ hài lòng từ ${from} lên ${to}`,
  otherKeeping: "Nội dung tiếp tục duy trì, thực hiện",

  organisation: "TỔ CHỨC THỰC HIỆN",
  bodies: (kind: string) =>
    `Các bộ phận tham mưu, giúp việc Ủy ban nhân dân ${kind === "địa phương" ? "" : kind}`.trim(),
  leaders: "Lãnh đạo phụ trách:",
  standingBody: "Văn phòng",
  isStanding: /^văn phòng/i,
  isRadio: /truyền thanh/i,
  standing: (kind: string) =>
    `cơ quan thường trực, tham mưu công tác chỉ đạo, điều hành; theo dõi, đôn đốc, tổng hợp kết quả hằng quý, báo cáo Ủy ban nhân dân${kind === "địa phương" ? "" : ` ${kind}`}`,
  charge: (fields: string) => `chủ trì khắc phục tồn tại, hạn chế về ${fields}`,
  chargeOfMany: (count: number, indices: readonly string[], annex: string) =>
    `chủ trì khắc phục tồn tại, hạn chế ở ${count} lĩnh vực, nội dung (${indices.join(", ")}) theo ${annex}`,
  fieldsOf: (index: string | undefined, fields: readonly string[]) =>
    fields.join("; ") + (index === undefined ? "" : ` (${index})`),
  finish: "; thời hạn: ",
  allReview: (then: string, year: number) =>
    `Tất cả các bộ phận: căn cứ nhiệm vụ được phân công, rà soát các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa, tham mưu giải pháp để điểm năm ${year} cao hơn ${then}; kịp thời báo cáo khó khăn, vướng mắc.`,
  front: (kind: string) =>
    `Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam ${kind} và các tổ chức chính trị - xã hội: phối hợp tuyên truyền, vận động, giám sát việc thực hiện Kế hoạch.`,
  radio: (kind: string) => `Truyền thanh ${kind}`,
  radioTask: (year: number) =>
    `tuyên truyền kịp thời, chính xác, dễ hiểu về các chỉ số năm ${year} và việc thực hiện Kế hoạch này`,
  closing: (subject: string) =>
    `Trên đây là Kế hoạch ${subject}. Yêu cầu các bộ phận, cán bộ, công chức và đơn vị liên quan nghiêm túc tổ chức thực hiện./.`,

  annex: (number: string | null) => (number === null ? "Phụ lục" : `Phụ lục ${number}`),
  belongsTo: (number: string, date: string, committee: string) =>
    `Kèm theo Kế hoạch số ${number} ${date} của ${committee}`,
  annexResults: (then: string) => `KẾT QUẢ ${then.toUpperCase()}`,
  annexTasks: (year: number) =>
    `DANH MỤC TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA VÀ NHIỆM VỤ, GIẢI PHÁP KHẮC PHỤC NĂM ${year}`,
  results: (then: string) => `KẾT QUẢ ${then.toUpperCase()}`,
  resultOf: (name: string, clauses: readonly string[]) => `${name}: ${clauses.join(", ")}.`,
  reached: (figure: string) => `đạt ${figure}`,
  withBonus: (bonus: string) => `gồm ${bonus} điểm thưởng`,
  withPenalty: (penalty: string) => `đã trừ ${penalty} điểm`,
  incomplete: "chưa có đủ kết quả chấm điểm",
  classed: (name: string) => `xếp loại ${name}`,
  ranked: (rank: number, units: number | undefined) =>
    `xếp thứ ${rank}${units === undefined ? "" : `/${units}`}`,
  rose: (steps: number, year: number) =>
    steps === 0
      ? `giữ nguyên thứ hạng năm ${year}`
      : `${steps > 0 ? "tăng" : "giảm"} ${Math.abs(steps)} bậc so với năm ${year}`,
  rankedBySurvey: (before: number, year: number) =>
    `năm ${year}: thứ ${before} (xếp theo kết quả khảo sát, chưa xét sai số chọn mẫu)`,
  wasBefore: (points: string, year: number) => `năm ${year}: ${points}`,
  noGap: "Không có tiêu chí nào chưa đạt điểm tối đa.",
  largest: "Tiêu chí mất điểm nhiều nhất",
  lostOf: (title: string, lost: string) => `${title} (${lost} điểm)`,
  rank: "Thứ hạng",
  field: "Lĩnh vực, nội dung",
  satisfied: "Tỷ lệ hài lòng",
  openCount: "Số tiêu chí chưa đạt điểm tối đa",
  sumOfDomains: "Cộng các lĩnh vực",
  mendColumn: "Tồn tại; nội dung khắc phục",
  evidence: "Minh chứng, sản phẩm",
  pointsThen: (then: string) => `Điểm ${then}`,
  targetOf: (year: number) => `Mục tiêu năm ${year}`,
  asCriterion: (codes: readonly string[]) => `Thực hiện như tiêu chí ${codes.join(", ")}`,
  inCharge: (leader: string) => `Lãnh đạo phụ trách: ${leader}`,
};

/** Words of the paper in one language. */
export type PaperWords = typeof vi;

const en: PaperWords = {
  draft: "DRAFT",
  plan: "PLAN",
  subject: (what, year) =>
    `To remedy shortcomings and to keep, improve and raise ${what} in ${year}`,
  allIndices: "the administrative indices",
  theIndices: "the indices",
  noDate: (year) => `ngày …… tháng …… năm ${year}`,
  list: (names) => joined(names, "and"),

  basis: (text) => `having regard to ${text}`,
  decisions: (texts) => `carrying out ${joined(texts, "and")}`,
  decisionOn: (decision, names) => `${decision} on the results of ${joined(names, "and")}`,
  issued: (decision, names) =>
    `having regard to ${decision} issuing the criteria of ${joined(names, "and")}`,
  decision: (number, date, issuer) =>
    `decision ${number}${date === "" ? "" : ` of ${date}`}${issuer === "" ? "" : ` by ${issuer}`}`,
  onResults: (names, then) => `on the results of ${joined(names, "and")} in ${then}`,
  issue: (committee, subject) => `${committee} issues the Plan ${subject}, as follows:`,
  resultsWere: (then, unit) => `the results of ${then} of ${unit} were:`,

  part: (number) => `Part ${number}`,
  purposeAndDemands: "PURPOSE AND DEMANDS",
  purpose: "PURPOSE",
  demands: "DEMANDS",
  mend: (count, then, what, year) =>
    `To build on what was reached; to remedy ${count} criteria and sub-criteria below their maximum in ${then}; to keep, improve and raise ${what} in ${year}.`,
  keepAll: (then, what, year) =>
    `To keep the criteria that were at their maximum in ${then}; to improve and raise ${what} in ${year}.`,
  strive: (clauses, more) =>
    `To strive for ${clauses.join("; ")}; no index is left unscored.${more ? " In detail:" : ""}`,
  striveAnyway: (what, year, then) => `better results of ${what} in ${year} than in ${then}`,
  classDemand: (name) => `class ${name} or better`,
  completionDemand: (name) => `completion of tasks: ${name} or better`,
  rankDemand: (then) => `a better rank than in ${then}`,
  higherDemand: (then) => `more points than in ${then} for every criterion below its maximum`,
  fair: "Fair",
  tasksDone: "tasks done well",
  reach: (percent, before, then) =>
    `at least ${percent}${before === null ? "" : ` (${then}: ${before})`}`,
  reachAll: (before, then) => `100%${before === null ? "" : ` (${then}: ${before})`}`,
  satisfaction: (from, to) => `satisfaction from ${from} to ${to}`,
  keepFigure: (percent) => `keep ${percent}`,
  rankFrom: (rank, now) => `rank ${rank} or better${now}`,
  rankNow: (rank, units, then) => ` (${then}: ${rank}${units === undefined ? "" : ` of ${units}`})`,
  rankBetter: (then, now) => `a better rank than in ${then}${now}`,
  awareness: "To strengthen the responsibility of officials, above all of those at the head.",
  answer: "The heads of the leading bodies answer for the results of their criteria.",
  eachTask: (annex) =>
    `Every shortcoming has its task, leading body, due date and product (${annex}).`,
  time: (from, to) => `Time: ${from} to ${to}.`,

  tasks: "TASKS AND MEASURES",
  steering: "STEERING",
  steeringItems: (annex) => [
    `To name who does what until when for each criterion in ${annex}, and to review progress every month and quarter.`,
    "To inform in time of the results and of what people need to know and take part in.",
    "To inspect the bodies with tasks and to correct at once what is late or wanting.",
  ],
  domainTitle: (_index, title) => title,
  shortcomings: "Shortcomings: ",
  open: (count, listed) =>
    count > listed ? `${count} criteria below their maximum, the lowest ` : "",
  only: (title, result) => `${title} only ${result}`,
  and: " and ",
  pointsOf: (points, max) => `${points}/${max} points`,
  quoted: quotes,
  causes: "Causes: ",
  keepDomain: (result, then) =>
    `To keep the maximum reached in ${then}${result === "" ? "" : ` (${result})`}.`,
  keepRow: (title, solution) => `To keep ${quotes(title)}: ${solution}`,
  scoreRest: (names, more) =>
    `To score the criteria that are not assessed: ${names.join("; ")}${more > 0 ? ` and ${more} more` : ""}.`,
  lead: "Lead: ",
  support: "; with: ",
  due: "; due: ",
  before: (date) => `before ${date}`,
  everyYear: (dayAndMonth) => `before ${dayAndMonth} every year`,
  everyFebruary: "before the end of February every year",
  byAnnex: (annex) => `see ${annex}`,
  raise: (from, to) => `satisfaction from ${from} to ${to}`,
  otherKeeping: "Further measures to keep up",

  organisation: "ORGANISATION",
  bodies: () => "Bodies of the People's Committee",
  leaders: "Leaders in charge:",
  standingBody: "Office",
  isStanding: /^(văn phòng|office)/i,
  isRadio: /truyền thanh|radio/i,
  standing: () => "standing body: follows the plan up and reports every quarter",
  charge: (fields) => `leads the remedy of ${fields}`,
  chargeOfMany: (count, indices, annex) =>
    `leads the remedy in ${count} domains (${indices.join(", ")}), see ${annex}`,
  fieldsOf: (index, fields) => fields.join("; ") + (index === undefined ? "" : ` (${index})`),
  finish: "; due: ",
  allReview: (then, year) =>
    `All bodies: review the criteria below their maximum and propose how ${year} will be better than ${then}; report difficulties at once.`,
  front: () =>
    "The Fatherland Front and its organisations are asked to help with information and supervision.",
  radio: () => "Local radio",
  radioTask: (year) => `informs of the indices of ${year} and of this plan`,
  closing: (subject) =>
    `This is the Plan ${subject}. All bodies and officials concerned carry it out./.`,

  annex: (number) => (number === null ? "Annex" : `Annex ${number}`),
  belongsTo: (number, date, committee) => `To the Plan ${number}, ${date}, of ${committee}`,
  annexResults: (then) => `RESULTS OF ${then.toUpperCase()}`,
  annexTasks: (year) => `CRITERIA BELOW THEIR MAXIMUM, TASKS AND MEASURES OF ${year}`,
  results: (then) => `RESULTS OF ${then.toUpperCase()}`,
  resultOf: (name, clauses) => `${name}: ${clauses.join(", ")}.`,
  reached: (figure) => figure,
  withBonus: (bonus) => `bonus of ${bonus}`,
  withPenalty: (penalty) => `penalty of ${penalty}`,
  incomplete: "not fully assessed",
  classed: (name) => `class ${name}`,
  ranked: (rank, units) => `rank ${rank}${units === undefined ? "" : ` of ${units}`}`,
  rose: (steps, year) =>
    steps === 0 ? `as in ${year}` : `${Math.abs(steps)} ${steps > 0 ? "up" : "down"} on ${year}`,
  rankedBySurvey: (before, year) =>
    `${year}: rank ${before} (by a survey, without regard to its margin of error)`,
  wasBefore: (points, year) => `${year}: ${points}`,
  noGap: "No criterion is below its maximum.",
  largest: "Largest losses",
  lostOf: (title, lost) => `${title} (${lost} points)`,
  rank: "Rank",
  field: "Domain",
  satisfied: "Satisfaction",
  openCount: "Criteria below maximum",
  sumOfDomains: "Sum of domains",
  mendColumn: "Shortcoming; what it needs",
  evidence: "Evidence, product",
  pointsThen: (then) => `Points ${then}`,
  targetOf: (year) => `Target ${year}`,
  asCriterion: (codes) => `As for criterion ${codes.join(", ")}`,
  inCharge: (leader) => `Leader in charge: ${leader}`,
};

const words: Readonly<Record<Language, PaperWords>> = { vi, en };

/** Words of the paper in a language. */
export function paperWords(language: Language): PaperWords {
  return words[language];
}

function joined(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

function quotes(text: string): string {
  return `“${text}”`;
}
