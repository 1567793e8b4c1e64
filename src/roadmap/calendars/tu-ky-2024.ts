import { endedWithDistricts } from "../body-ending.js";
import type { PlanCalendar } from "../plan-calendar.js";
import { appraisalDaySource, deAn05News, tuKyPlan } from "../sources.js";

const massMobilisation = "Ban Dân vận Huyện ủy";
const district = "UBND huyện";
const front = "Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội huyện";
const party = "Đảng ủy xã, thị trấn";
const commune = "UBND xã, thị trấn";
const standing = "Ban Thường vụ Huyện ủy";

/**
 * Tasks of the plan of Huyện ủy Tứ Kỳ (Hải Dương, 2024) for Đề án 05-ĐA/TU. The day of the
 * appraisal is assumed: a newspaper tells it, the plan does not. Provenance: partial.
 */
export const tuKyCalendar: PlanCalendar = {
  id: "tu-ky-2024",
  title: {
    vi: "Kế hoạch của Huyện ủy Tứ Kỳ thực hiện Đề án 05",
    en: "Plan of Huyện ủy Tứ Kỳ for Đề án 05",
  },
  tasks: [
    {
      key: "district-plan",
      task: "Tham mưu cho Ban Thường vụ Huyện ủy xây dựng kế hoạch triển khai thực hiện Đề án 05",
      body: massMobilisation,
      due: { kind: "before", date: "2024-07-01" },
      passage: "III.1, gạch đầu dòng 1",
    },
    {
      key: "publicity",
      task: "Chủ trì tham mưu chỉ đạo, hướng dẫn tuyên truyền, quán triệt, triển khai sâu rộng Đề án và Kế hoạch; đăng tải, phát thanh trên trang thông tin điện tử, fanpage, đài truyền thanh",
      body: "Ban Tuyên giáo Huyện ủy",
      due: { kind: "before", date: "2024-07-15" },
      passage: "III.1, gạch đầu dòng 2",
    },
    {
      key: "inspection-programme",
      task: "Tham mưu đưa nội dung kiểm tra, giám sát thực hiện Đề án vào chương trình kiểm tra, giám sát (hoặc kiểm tra, giám sát theo chuyên đề)",
      body: "Ủy ban Kiểm tra Huyện ủy",
      due: {
        kind: "undated",
        says: {
          vi: "trong nhiệm kỳ 2020 - 2025 và 2025 - 2030",
          en: "in the terms 2020-2025 and 2025-2030",
        },
      },
      passage: "III.1, gạch đầu dòng 3",
    },
    {
      key: "personnel",
      task: "Tham mưu lãnh đạo, chỉ đạo công tác cán bộ; bố trí, sắp xếp cán bộ các xã, thị trấn (nhất là các xã sáp nhập)",
      body: "Ban Tổ chức Huyện ủy",
      due: { kind: "ongoing" },
      passage: "III.1, gạch đầu dòng 4",
    },
    {
      key: "office-advice",
      task: "Phối hợp tham mưu cho Ban Thường vụ Huyện ủy lãnh đạo, chỉ đạo, triển khai thực hiện Đề án",
      body: "Văn phòng Huyện ủy",
      due: { kind: "ongoing" },
      passage: "III.1, gạch đầu dòng 5",
    },
    {
      key: "council-supervision",
      task: "Xây dựng chương trình, kế hoạch tổ chức các hoạt động giám sát việc thực hiện Đề án của UBND các xã, thị trấn",
      body: "HĐND huyện",
      due: {
        kind: "undated",
        says: {
          vi: "trong nhiệm kỳ 2021 - 2026 và nhiệm kỳ tiếp theo",
          en: "in the term 2021-2026 and the next",
        },
      },
      passage: "III.2, gạch đầu dòng 1",
    },
    {
      key: "council-guidance",
      task: "Chỉ đạo, hướng dẫn HĐND các xã, thị trấn tổ chức giám sát; nâng cao trách nhiệm theo dõi, giám sát của đại biểu HĐND cấp xã",
      body: "HĐND huyện",
      due: { kind: "ongoing" },
      passage: "III.2, gạch đầu dòng 2",
    },
    {
      key: "solutions",
      task: "Triển khai các giải pháp thực hiện Đề án; chỉ đạo, đôn đốc, kiểm tra cơ quan chuyên môn, đơn vị trực thuộc, UBND các xã, thị trấn, đảm bảo lộ trình",
      body: district,
      due: { kind: "from", year: 2024, month: 7 },
      passage: "III.3, gạch đầu dòng 1",
    },
    {
      key: "commune-roadmap",
      task: "Xây dựng lộ trình, mức phấn đấu cụ thể của các xã, thị trấn đạt chuẩn, đảm bảo mục tiêu chung",
      body: district,
      due: { kind: "before", date: "2024-07-30" },
      passage: "III.3, gạch đầu dòng 2",
    },
    {
      key: "petitions",
      task: "Giải quyết, trả lời và chỉ đạo giải quyết, trả lời kịp thời, dứt điểm các đơn kiến nghị, phản ánh, khiếu nại, tố cáo của công dân thuộc thẩm quyền",
      body: district,
      due: { kind: "ongoing" },
      passage: "III.3, gạch đầu dòng 3",
    },
    {
      key: "training",
      task: "Kế hoạch bố trí, sắp xếp đội ngũ công chức cấp xã; đào tạo, bồi dưỡng, tập huấn chuyên môn và đạo đức công vụ cho cán bộ, công chức cấp huyện và xã",
      body: district,
      due: { kind: "yearly", from: 2024, to: 2030 },
      passage: "III.3, gạch đầu dòng 4",
    },
    {
      key: "appraisal",
      task: "Đánh giá, thẩm định, xếp loại và quyết định công nhận các xã, thị trấn đạt các mức độ chuẩn",
      body: district,
      due: { kind: "every-year", day: { month: 12, day: 31 }, before: true, from: 2024, to: 2030 },
      assumed: appraisalDaySource,
      passage: "III.3, gạch đầu dòng 5",
    },
    {
      key: "yearly-report",
      task: "Báo cáo kết quả đánh giá, xếp loại về Ban Thường vụ Huyện ủy",
      body: district,
      due: { kind: "every-year", day: { month: 2, day: 1 }, from: 2025, to: 2031 },
      to: standing,
      through: massMobilisation,
      passage: "III.3, gạch đầu dòng 5",
    },
    {
      key: "praise",
      task: "Khen thưởng, động viên kịp thời tập thể, cá nhân thực hiện tốt Đề án (nếu có)",
      body: district,
      due: { kind: "undated" },
      passage: "III.3, gạch đầu dòng 6",
    },
    {
      key: "inform-members",
      task: "Thông tin, tuyên truyền cho các tổ chức thành viên, hội viên, đoàn viên và Nhân dân toàn văn Đề án và Kế hoạch",
      body: front,
      due: { kind: "in", year: 2024, month: 7 },
      passage: "III.4, gạch đầu dòng 1",
    },
    {
      key: "front-supervision",
      task: "Đưa nội dung thực hiện Đề án vào chương trình giám sát; phối hợp giám sát hoạt động của chính quyền và cán bộ, công chức",
      body: front,
      due: { kind: "yearly", from: 2024, to: 2030 },
      passage: "III.4, gạch đầu dòng 2",
    },
    {
      key: "commune-front-supervision",
      task: "Chỉ đạo, hướng dẫn Mặt trận Tổ quốc, các tổ chức chính trị - xã hội các xã, thị trấn bổ sung việc giám sát, theo dõi thực hiện Đề án vào chương trình giám sát năm 2024 và các năm tiếp theo",
      body: front,
      due: { kind: "yearly", from: 2024, to: 2030 },
      passage: "III.4, gạch đầu dòng 3",
    },
    {
      key: "dissemination",
      task: "Tổ chức quán triệt toàn văn Đề án và Kế hoạch đến cấp ủy, cán bộ, đảng viên, công chức, viên chức",
      body: party,
      due: { kind: "in", year: 2024, month: 7 },
      passage: "III.5, gạch đầu dòng 1",
    },
    {
      key: "commune-publicity",
      task: "Chỉ đạo các cơ quan tuyên truyền cấp xã thông tin, tuyên truyền rộng rãi việc thực hiện Đề án, Kế hoạch",
      body: party,
      due: { kind: "ongoing" },
      passage: "III.5, gạch đầu dòng 1",
    },
    {
      key: "loudspeakers",
      task: "Phát liên tục toàn văn Đề án trong 5 ngày liên tiếp",
      body: "Đài truyền thanh xã, thị trấn",
      directedBy: party,
      due: {
        kind: "undated",
        says: {
          vi: "trong thời gian đầu thực hiện Đề án",
          en: "in the first time of the project",
        },
      },
      passage: "III.5, gạch đầu dòng 1",
    },
    {
      key: "party-review",
      task: "Tổ chức sơ kết, tổng kết, đánh giá kết quả thực hiện; báo cáo, kiến nghị, đề xuất với Ban Thường vụ Huyện ủy",
      body: party,
      due: { kind: "yearly", from: 2024, to: 2030 },
      to: standing,
      through: massMobilisation,
      passage: "III.5, gạch đầu dòng 2",
    },
    {
      key: "commune-council",
      task: "Chỉ đạo HĐND cùng cấp theo dõi, giám sát, giao nhiệm vụ cho đại biểu HĐND giám sát việc thực hiện Đề án của UBND và cán bộ, công chức",
      body: party,
      due: { kind: "ongoing" },
      passage: "III.5, gạch đầu dòng 3",
    },
    {
      key: "facilities",
      task: "Chuẩn bị cơ sở vật chất, các điều kiện cần thiết triển khai thực hiện đồng bộ các tiêu chí, nhiệm vụ và giải pháp của Đề án",
      body: commune,
      directedBy: party,
      due: { kind: "before", date: "2024-07-15" },
      exceptions: [
        {
          key: "merged-2024",
          units: { vi: "các xã sáp nhập năm 2024", en: "communes merged in 2024" },
          due: {
            kind: "after",
            event: { vi: "hoàn thành việc sáp nhập", en: "the merger is done" },
          },
        },
      ],
      passage: "III.5, dấu cộng 1",
    },
    {
      key: "reform",
      task: "Cải cách hành chính, đặc biệt là cải cách thủ tục hành chính; đẩy mạnh ứng dụng công nghệ thông tin giải quyết thủ tục hành chính trên môi trường điện tử, xây dựng chính quyền số",
      body: commune,
      directedBy: party,
      due: { kind: "ongoing" },
      passage: "III.5, dấu cộng 2",
    },
    {
      key: "mass-mobilisation",
      task: "Công tác dân vận chính quyền; tiếp dân, đối thoại, giải quyết đơn; công khai, minh bạch, để Nhân dân bàn bạc, giám sát, kiểm tra hoạt động công vụ; nâng cao sự hài lòng",
      body: commune,
      directedBy: party,
      due: { kind: "ongoing" },
      passage: "III.5, dấu cộng 3",
    },
    {
      key: "dialogue",
      task: "Tiếp xúc, đối thoại thường xuyên, đột xuất và chuyên đề với Nhân dân theo Quy chế 03-QC/TU ngày 18/3/2021; tiếp thu ý kiến góp ý, phản biện xã hội của Mặt trận Tổ quốc, các đoàn thể",
      body: commune,
      directedBy: party,
      due: {
        kind: "undated",
        says: { vi: "thường xuyên hằng năm", en: "all the time, every year" },
      },
      passage: "III.5, dấu cộng 4",
    },
    {
      key: "example",
      task: "Người đứng đầu nêu gương; hướng dẫn, nhắc nhở cán bộ, công chức; chấn chỉnh, xử lý hoặc đề nghị xử lý người làm việc hời hợt, thờ ơ, vô cảm, thiếu trách nhiệm",
      body: commune,
      directedBy: party,
      due: { kind: "ongoing" },
      passage: "III.5, dấu cộng 5",
    },
    {
      key: "periodic-reports",
      task: "Báo cáo Ban Thường vụ Huyện ủy kết quả thực hiện",
      body: "Các cơ quan, đơn vị, địa phương",
      due: { kind: "undated", says: { vi: "định kỳ", en: "from time to time" } },
      to: standing,
      through: massMobilisation,
      passage: "IV.1",
    },
    {
      key: "monitoring",
      task: "Chủ trì theo dõi, hướng dẫn, đôn đốc, kiểm tra, giám sát; tham mưu Ban Thường vụ Huyện ủy sơ kết, tổng kết",
      body: massMobilisation,
      with: ["Ủy ban Kiểm tra Huyện ủy", "Các cơ quan có liên quan"],
      due: { kind: "undated", says: { vi: "định kỳ", en: "from time to time" } },
      passage: "IV.2",
    },
  ],
  ended: [
    /* @__PURE__ */ endedWithDistricts([
      massMobilisation,
      "Ban Tuyên giáo Huyện ủy",
      "Ủy ban Kiểm tra Huyện ủy",
      "Ban Tổ chức Huyện ủy",
      "Văn phòng Huyện ủy",
      "HĐND huyện",
      district,
      front,
    ]),
  ],
  provenance: {
    status: "partial",
    instruments: [tuKyPlan, deAn05News],
    note: {
      vi: "01/02 hằng năm được hiểu là báo cáo của năm liền trước. Kế hoạch không in ngày thẩm định: 30/12 là giả định. Từ 01/7/2025 không còn cấp huyện; chưa đọc được văn bản nào giao cơ quan khác.",
      en: "1 February is read as the report on the year before. The plan prints no day of the appraisal: 30 December is assumed. There are no districts from 1 July 2025; nothing was read that charges another body.",
    },
  },
};
