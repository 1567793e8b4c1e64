import { endedWithDistricts } from "../body-ending.js";
import type { PlanCalendar } from "../plan-calendar.js";
import { appraisalDaySource, deAn05News, kimThanhPlan } from "../sources.js";

const massMobilisation = "Ban Dân vận Huyện ủy";
const district = "UBND huyện";
const front = "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện";
const everyBody =
  "UBND huyện, các ban, ngành, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện; các cơ quan, đơn vị liên quan; các tổ chức cơ sở đảng";
const party = "Đảng ủy xã, thị trấn";
const commune = "UBND xã, thị trấn";
const standing = "Ban Thường vụ Huyện ủy";

/**
 * Tasks of the plan 154-KH/HU of Huyện ủy Kim Thành (Hải Dương) for Đề án 05-ĐA/TU: other days
 * than Tứ Kỳ's for the same tasks, and reports twice a year. It was signed on 14 August 2024;
 * nothing is due before. Provenance: partial.
 */
export const kimThanhCalendar: PlanCalendar = {
  id: "kim-thanh-2024",
  title: {
    vi: "Kế hoạch 154-KH/HU của Huyện ủy Kim Thành thực hiện Đề án 05",
    en: "Plan 154-KH/HU of Huyện ủy Kim Thành for Đề án 05",
  },
  signed: "2024-08-14",
  tasks: [
    {
      key: "district-plan",
      task: "Chủ trì, phối hợp tham mưu cho Ban Thường vụ Huyện ủy xây dựng kế hoạch triển khai thực hiện Đề án 05",
      body: massMobilisation,
      due: { kind: "in", year: 2024, month: 8 },
      passage: "III.1, gạch đầu dòng 1",
    },
    {
      key: "publicity",
      task: "Chủ trì tham mưu chỉ đạo, hướng dẫn tuyên truyền, quán triệt, triển khai sâu rộng Đề án và Kế hoạch; đăng tải, phát thanh trên trang thông tin điện tử, fanpage, đài phát thanh huyện, đài truyền thanh các xã, thị trấn",
      body: "Ban Tuyên giáo Huyện ủy",
      due: { kind: "in", year: 2024, month: 9 },
      passage: "III.1, gạch đầu dòng 2",
    },
    {
      key: "inspection-programme",
      task: "Tham mưu đưa nội dung kiểm tra, giám sát thực hiện Đề án vào chương trình kiểm tra, giám sát của Ban Thường vụ Huyện ủy",
      body: "Ủy ban Kiểm tra Huyện ủy",
      due: { kind: "undated" },
      passage: "III.1, gạch đầu dòng 3",
    },
    {
      key: "personnel",
      task: "Tham mưu lãnh đạo, chỉ đạo công tác cán bộ; bố trí, sắp xếp cán bộ, công chức các xã, thị trấn (nhất là các xã, thị trấn sáp nhập)",
      body: "Ban Tổ chức Huyện ủy",
      due: { kind: "undated" },
      passage: "III.1, gạch đầu dòng 4",
    },
    {
      key: "office-advice",
      task: "Phối hợp tham mưu cho Ban Thường vụ Huyện ủy lãnh đạo, chỉ đạo, triển khai thực hiện Đề án",
      body: "Văn phòng Huyện ủy",
      due: { kind: "undated" },
      passage: "III.1, gạch đầu dòng 5",
    },
    {
      key: "council-supervision",
      task: "Xây dựng chương trình, kế hoạch tổ chức các hoạt động giám sát việc thực hiện Đề án đối với UBND các xã, thị trấn",
      body: "HĐND huyện",
      due: { kind: "undated" },
      passage: "III.2, gạch đầu dòng 1",
    },
    {
      key: "council-guidance",
      task: "Chỉ đạo, hướng dẫn HĐND các xã, thị trấn tổ chức giám sát; nâng cao trách nhiệm theo dõi, giám sát của đại biểu HĐND các xã, thị trấn",
      body: "HĐND huyện",
      due: { kind: "ongoing" },
      passage: "III.2, gạch đầu dòng 2",
    },
    {
      key: "solutions",
      task: "Triển khai các giải pháp thực hiện Đề án; chỉ đạo, đôn đốc, kiểm tra cơ quan chuyên môn, đơn vị trực thuộc, UBND các xã, thị trấn",
      body: district,
      due: { kind: "undated" },
      passage: "III.3, gạch đầu dòng 1",
    },
    {
      key: "commune-roadmap",
      task: "Xây dựng lộ trình, mức phấn đấu cụ thể của các xã, thị trấn đạt chuẩn, đảm bảo mục tiêu chung và mục tiêu cụ thể",
      body: district,
      due: { kind: "undated" },
      passage: "III.3, gạch đầu dòng 2",
    },
    {
      key: "petitions",
      task: "Chỉ đạo giải quyết, trả lời kịp thời, dứt điểm các đơn kiến nghị, phản ánh, khiếu nại, tố cáo của công dân thuộc thẩm quyền",
      body: district,
      due: { kind: "undated" },
      passage: "III.3, gạch đầu dòng 3",
    },
    {
      key: "training",
      task: "Kế hoạch bố trí, sắp xếp đội ngũ công chức xã, thị trấn; đào tạo, bồi dưỡng, tập huấn chuyên môn và đạo đức công vụ",
      body: district,
      due: { kind: "undated" },
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
      key: "praise",
      task: "Kịp thời biểu dương, khen thưởng tập thể, cá nhân thực hiện tốt Đề án",
      body: district,
      due: { kind: "undated" },
      passage: "III.3, gạch đầu dòng 6",
    },
    {
      key: "inform-members",
      task: "Triển khai, phổ biến sâu rộng Đề án và Kế hoạch đến hội viên, đoàn viên và Nhân dân",
      body: front,
      due: { kind: "undated" },
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
      task: "Chỉ đạo, hướng dẫn Mặt trận Tổ quốc, các tổ chức chính trị - xã hội các xã, thị trấn giám sát, góp ý xây dựng chính quyền; nâng cao hoạt động của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng",
      body: front,
      due: { kind: "undated" },
      passage: "III.4, gạch đầu dòng 3",
    },
    {
      key: "dissemination",
      task: "Tổ chức quán triệt, triển khai Kế hoạch đến cấp ủy, chi bộ, cán bộ, đảng viên, công chức, viên chức",
      body: party,
      due: { kind: "undated" },
      passage: "III.5, gạch đầu dòng 1",
    },
    {
      key: "party-review",
      task: "Lãnh đạo, kiểm tra, giám sát; đánh giá kết quả thực hiện; báo cáo, kiến nghị, đề xuất với Ban Thường vụ Huyện ủy",
      body: party,
      due: { kind: "yearly", from: 2024, to: 2030 },
      to: standing,
      through: massMobilisation,
      passage: "III.5, gạch đầu dòng 2",
    },
    {
      key: "facilities",
      task: "Chuẩn bị cơ sở vật chất, các điều kiện cần thiết triển khai thực hiện đồng bộ các tiêu chí, nhiệm vụ và giải pháp của Đề án",
      body: commune,
      directedBy: party,
      due: { kind: "undated" },
      passage: "III.5, dấu cộng 1",
    },
    {
      key: "reform",
      task: "Cải cách hành chính, đặc biệt là cải cách thủ tục hành chính; đẩy mạnh ứng dụng công nghệ thông tin giải quyết thủ tục hành chính trên môi trường điện tử, xây dựng chính quyền số",
      body: commune,
      directedBy: party,
      due: { kind: "undated" },
      passage: "III.5, dấu cộng 2",
    },
    {
      key: "mass-mobilisation",
      task: "Công tác dân vận chính quyền; tiếp công dân, đối thoại, giải quyết đơn; nâng cao sự hài lòng của người dân, tổ chức",
      body: commune,
      directedBy: party,
      due: { kind: "undated" },
      passage: "III.5, dấu cộng 3",
    },
    {
      key: "dialogue",
      task: "Tiếp xúc, đối thoại thường xuyên, đột xuất và chuyên đề với Nhân dân theo Quy chế 03-QC/TU ngày 18/3/2021; tiếp thu ý kiến góp ý, phản biện xã hội của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội",
      body: commune,
      directedBy: party,
      due: { kind: "undated" },
      passage: "III.5, dấu cộng 4",
    },
    {
      key: "example",
      task: "Người đứng đầu nêu gương; hướng dẫn, nhắc nhở cán bộ, công chức; chấn chỉnh, xử lý hoặc đề nghị xử lý người làm việc hời hợt, thờ ơ, thiếu trách nhiệm",
      body: commune,
      directedBy: party,
      due: { kind: "undated" },
      passage: "III.5, dấu cộng 5",
    },
    {
      key: "reports",
      task: "Báo cáo Ban Thường vụ Huyện ủy kết quả thực hiện 6 tháng, một năm",
      body: everyBody,
      due: {
        kind: "twice-a-year",
        days: [
          { month: 6, day: 30 },
          { month: 12, day: 31 },
        ],
        from: 2024,
        to: 2030,
      },
      assumed: {
        vi: "Kế hoạch ghi định kỳ 6 tháng, một năm, không nêu ngày: lấy 30/6 và 31/12",
        en: "The plan says every six months and every year and names no day: 30 June and 31 December are taken",
      },
      to: standing,
      through: massMobilisation,
      passage: "IV.1",
    },
    {
      key: "monitoring",
      task: "Chủ trì theo dõi, hướng dẫn, đôn đốc, kiểm tra, giám sát; tham mưu Ban Thường vụ Huyện ủy sơ kết, tổng kết, báo cáo cấp ủy và cấp có thẩm quyền theo quy định",
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
      everyBody,
    ]),
  ],
  provenance: {
    status: "partial",
    instruments: [kimThanhPlan, deAn05News],
    note: {
      vi: "Kế hoạch không in ngày báo cáo và ngày thẩm định: 30/6, 31/12 và 30/12 là giả định, nguồn ghi ở từng việc. Từ 01/7/2025 không còn cấp huyện; chưa đọc được văn bản nào giao cơ quan khác.",
      en: "The plan prints no day of its reports and of the appraisal: 30 June, 31 December and 30 December are assumed, each task says from where. There are no districts from 1 July 2025; nothing was read that charges another body.",
    },
  },
};
