/** Sentences of the yearly report on a roadmap, in the order in which it says them. */
export const reportPaperWords = {
  ofYear: (year: number) => `năm ${year}`,
  ofSixMonths: (year: number) => `6 tháng đầu năm ${year}`,
  subject: (project: string, time: string) => `Kết quả thực hiện ${project} ${time}`,
  to: (reader: string) => `Kính gửi: ${reader}.`,
  opening: (project: string, short: string, issuer: string, time: string) =>
    `Thực hiện ${project} (gọi tắt là ${short}), ${issuer} báo cáo kết quả ${time} như sau:`,
  closing: (project: string, time: string) =>
    `Trên đây là báo cáo kết quả thực hiện ${project} ${time}./.`,
  asAbove: "Như trên",

  targets: (time: string) => `KẾT QUẢ THỰC HIỆN MỤC TIÊU ${time.toUpperCase()}`,
  targetCounts: (all: number, counts: readonly string[]) =>
    `1. Có ${all} mục tiêu: ${counts.join(", ")}.`,
  met: (count: number) => `đạt ${count}`,
  missed: (count: number) => `chưa đạt ${count}`,
  cannotTell: (count: number) => `chưa đủ căn cứ ${count}`,
  notDue: (count: number) => `chưa đến hạn ${count}`,
  unitCounts: (all: number, counts: readonly string[]) =>
    `2. Trong ${all} đơn vị: ${counts.join("; ")}.`,
  countBelowStandard: (count: number) => `chưa đạt chuẩn: ${count}`,
  countAtLevel: (level: number, count: number) => `mức độ ${level}: ${count}`,
  countUnknown: (count: number) => `chưa rõ mức độ: ${count}`,

  levels: "MỨC ĐỘ CỦA CÁC ĐƠN VỊ",
  unitsAt: (level: string, units: readonly string[]) =>
    `${level} (${units.length} đơn vị): ${units.join(", ")}.`,
  nobodyAt: (level: string) => `${level}: không có đơn vị nào.`,
  unknownUnits: (units: readonly string[]) => `Chưa rõ mức độ: ${units.join(", ")}.`,
  behind: (units: readonly string[]) => `Chậm so với lộ trình: ${units.join(", ")}.`,
  unitBehind: (unit: string, level: number, planned: number) =>
    `${unit} (mức độ ${level}, lộ trình: ${planned})`,
  nobodyBehind: "Chậm so với lộ trình: không có.",

  late: "VIỆC CHẬM, QUÁ HẠN",
  deadlinesUnknown: "Chưa ghi tình trạng thực hiện các việc có thời hạn.",
  nothingLate: "Không có việc quá hạn.",
  task: "Việc",
  body: "Cơ quan chủ trì",
  deadline: "Thời hạn",
  state: "Tình trạng",
  assumed: (date: string) => `${date} (ngày giả định)`,
  overdue: "Quá hạn",
  doneLate: (date: string) => `Xong ngày ${date}, chậm`,

  next: "NHIỆM VỤ THỜI GIAN TỚI",
  noTargets: (year: number) => `Năm ${year} không có mục tiêu trong lộ trình.`,
  nextTargets: (year: number, needs: readonly string[]) =>
    `Mục tiêu năm ${year}: ${needs.join("; ")}.`,
  enough: (target: string, required: number) => `${target}: cần ${required} đơn vị, đã đủ`,
  needed: (target: string, required: number, needed: number) =>
    `${target}: cần ${required} đơn vị, còn thiếu ${needed}`,
  rising: (year: number, units: readonly string[]) =>
    `Tập trung nâng mức độ theo lộ trình năm ${year}: ${units.join(", ")}.`,
  unitRising: (unit: string, planned: number) => `${unit} (lên mức độ ${planned})`,
  causes: "Nguyên nhân của mục tiêu chưa đạt, việc chậm: ……………",
  proposals: "Kiến nghị, đề xuất: ……………",

  annex: (time: string) => `MỨC ĐỘ CỦA TỪNG ĐƠN VỊ ${time.toUpperCase()}`,
  levelIn: (year: number) => `Mức độ năm ${year}`,
  plannedIn: (year: number) => `Lộ trình năm ${year}`,
  compared: "So với lộ trình",
  levelUnknown: "chưa rõ",
  asPlanned: "Đúng lộ trình",
  ahead: "Vượt",
  slow: "Chậm",
} as const;
