/** Sentences of the plan of a roadmap, in the order in which it says them. */
export const planPaperWords = {
  inYear: (year: number) => `năm ${year}`,
  inYears: (first: number, last: number) => `giai đoạn ${first} - ${last}`,
  subject: (project: string, standard: string, time: string) =>
    `Triển khai, thực hiện ${project} và lộ trình đạt chuẩn ${standard} ${time}`,
  opening: (project: string, short: string, issuer: string) =>
    `Thực hiện ${project} (gọi tắt là ${short}), ${issuer} xây dựng kế hoạch triển khai, thực hiện như sau:`,

  purpose: "MỤC ĐÍCH, YÊU CẦU",
  purposes: (project: string, area: string, kinds: string) => [
    `1. Tổ chức thực hiện có hiệu quả ${project} trên địa bàn ${area}; đổi mới lề lối làm việc, nâng cao trách nhiệm nêu gương và thái độ phục vụ Nhân dân của cán bộ, công chức các ${kinds}; củng cố niềm tin của Nhân dân đối với Đảng, Nhà nước.`,
    "2. Gắn với cải cách hành chính, xây dựng chính quyền số, phát huy dân chủ ở cơ sở; huy động sức mạnh của cả hệ thống chính trị và sự đồng thuận của Nhân dân.",
    "3. Phân công rõ cơ quan, rõ việc, rõ thời hạn; thường xuyên đôn đốc, kiểm tra, giám sát; hằng năm đánh giá, thẩm định, xếp loại theo tiêu chí của Đề án; mức độ của từng đơn vị năm sau không thấp hơn năm trước.",
  ],

  targets: "MỤC TIÊU",
  tasks: "PHÂN CÔNG THỰC HIỆN NHIỆM VỤ",

  organisation: "TỔ CHỨC THỰC HIỆN",
  organising: (issuer: string, kinds: string) => [
    `1. Các cơ quan, đơn vị, địa phương và người đứng đầu căn cứ nhiệm vụ được giao tổ chức thực hiện, chịu trách nhiệm về tiến độ, kết quả; định kỳ báo cáo ${issuer}.`,
    `2. Cấp ủy, chính quyền các ${kinds} căn cứ lộ trình, mức phấn đấu tại Phụ lục xây dựng kế hoạch thực hiện hằng năm của địa phương.`,
    `3. Trong quá trình thực hiện, nếu có vướng mắc hoặc có thay đổi về đơn vị hành chính, các cơ quan, đơn vị, địa phương kịp thời báo cáo ${issuer} xem xét, điều chỉnh lộ trình cho phù hợp./.`,
  ],

  annex: (kinds: string, time: string) =>
    `LỘ TRÌNH, MỨC PHẤN ĐẤU CỦA CÁC ${kinds.toUpperCase()} ${time.toUpperCase()}`,

  /** Notices of the draft: what must be settled before it is signed. */
  reviewTasks: (calendar: string) =>
    `Nhiệm vụ, cơ quan và thời hạn theo ${calendar}: rà soát cho phù hợp với địa phương trước khi ban hành; ngày in nghiêng không có trong kế hoạch đó`,
  replaced: (until: string, now: string) =>
    `Sau ngày ${until} không còn cấp huyện, nay là ${now}: rà soát tên cơ quan`,
  ended: (until: string) =>
    `Sau ngày ${until} không còn cấp huyện; chưa đọc được văn bản nào giao cơ quan khác thực hiện: rà soát tên cơ quan`,
  missedTargets: (targets: readonly string[]) => `Lộ trình chưa đạt mục tiêu ${targets.join("; ")}`,
} as const;
