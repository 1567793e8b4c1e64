import type { MeasureTheme } from "./theme.js";

/** Government mass mobilisation (dân vận chính quyền). */
export const mobilisationThemes: readonly MeasureTheme[] = [
  {
    key: "mobilisation-plan",
    title: "Kế hoạch dân vận chính quyền",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: ["kế hoạch công tác dân vận", "kế hoạch dân vận chính quyền"],
    proposals: [
      {
        text: "Ban hành kế hoạch công tác dân vận chính quyền {by}, giao rõ nhiệm vụ, người phụ trách và thời hạn hoàn thành.",
        evidence: ["Kế hoạch dân vận chính quyền đã ban hành"],
      },
    ],
  },
  {
    key: "mobilisation-leader",
    title: "Lãnh đạo phụ trách dân vận",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: ["lãnh đạo phụ trách công tác dân vận", "lãnh đạo phụ trách … dân vận"],
    proposals: [
      {
        text: "Ban hành văn bản phân công một lãnh đạo UBND phụ trách và một công chức làm đầu mối công tác dân vận chính quyền.",
        evidence: ["Văn bản phân công"],
      },
    ],
  },
  {
    key: "mobilisation-directives",
    title: "Quán triệt, thực hiện văn bản của cấp trên",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: ["quán triệt văn bản của cấp trên", "quán triệt … công tác dân vận"],
    proposals: [
      {
        text: "Tổ chức quán triệt văn bản của cấp trên về công tác dân vận chính quyền đến toàn thể cán bộ, công chức ngay khi nhận được, ban hành kế hoạch thực hiện từng văn bản.",
        evidence: ["Kế hoạch thực hiện, biên bản hội nghị quán triệt"],
      },
    ],
  },
  {
    key: "mobilisation-publicity",
    title: "Tuyên truyền chủ trương, chính sách",
    body: "culture",
    indices: ["mass-mobilisation"],
    signs: ["tuyên truyền chủ trương chính sách", "tin bài … dân vận"],
    proposals: [
      {
        words: ["dân vận"],
        text: "Phân công người viết, lịch đăng và phát tin, bài về dân vận chính quyền từng tháng trên đài truyền thanh và Trang thông tin điện tử, thống kê mỗi quý.",
        evidence: ["Danh mục tin, bài đã đăng, phát"],
      },
      {
        text: "Phân công người viết, lịch đăng và phát tin, bài tuyên truyền chủ trương, chính sách từng tháng, thống kê mỗi quý để bù tháng còn thiếu.",
        evidence: ["Danh mục tin, bài đã đăng, phát"],
      },
    ],
  },
  {
    key: "mobilisation-report",
    title: "Báo cáo dân vận",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: ["báo cáo dân vận", "báo cáo công tác dân vận"],
    proposals: [
      {
        text: "Lập lịch gửi các báo cáo dân vận trong năm, giao người soạn từng báo cáo, nhắc trước hạn, bảo đảm gửi đủ và đúng hạn.",
        evidence: ["Báo cáo đã gửi, có ngày gửi"],
      },
    ],
  },
  {
    key: "grassroots-publicity",
    title: "Nội dung công khai để dân biết",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: [
      "công khai … dân chủ ở cơ sở",
      "công khai … luật thực hiện dân chủ ở cơ sở",
      "công khai để dân biết",
      "nội dung phải công khai",
      "công khai … dân biết",
    ],
    proposals: [
      {
        text: "Lập danh mục nội dung phải công khai theo Luật Thực hiện dân chủ ở cơ sở, phân công người, hình thức, thời hạn công khai từng nội dung và kiểm tra mỗi quý.",
        evidence: ["Danh mục nội dung công khai, ảnh nơi niêm yết"],
      },
    ],
  },
  {
    key: "grassroots-democracy",
    title: "Quy chế dân chủ ở cơ sở",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: ["quy chế dân chủ ở cơ sở", "pháp lệnh dân chủ", "luật thực hiện dân chủ ở cơ sở"],
    proposals: [
      {
        text: "Rà soát, ban hành quy chế dân chủ ở cơ sở, kiểm tra việc thực hiện ở từng thôn, tổ dân phố và cơ quan, báo cáo kết quả đúng hạn.",
        evidence: ["Quy chế, biên bản kiểm tra"],
      },
    ],
  },
  {
    key: "peoples-opinions",
    title: "Lấy ý kiến Nhân dân",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: ["lấy ý kiến nhân dân", "lấy ý kiến người dân"],
    proposals: [
      {
        text: "Lập danh mục việc phải lấy ý kiến Nhân dân trước khi quyết định, tổ chức lấy ý kiến đúng hình thức, công khai việc tiếp thu, giải trình.",
        evidence: ["Biên bản lấy ý kiến, bảng tiếp thu, giải trình"],
      },
    ],
  },
  {
    key: "dialogue",
    title: "Đối thoại với Nhân dân",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: ["đối thoại với nhân dân", "đối thoại với người dân", "tổ chức đối thoại"],
    proposals: [
      {
        text: "Ban hành kế hoạch đối thoại với Nhân dân từ đầu năm, ấn định ngày và nội dung từng cuộc, người đứng đầu chủ trì, thông báo kết luận và kết quả giải quyết sau đối thoại.",
        evidence: ["Kế hoạch, thông báo kết luận đối thoại"],
      },
    ],
  },
  {
    key: "citizen-reception",
    title: "Tiếp công dân",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: ["tiếp công dân"],
    proposals: [
      {
        words: ["niêm yết"],
        text: "Niêm yết lịch tiếp công dân của người đứng đầu tại trụ sở và trên Trang thông tin điện tử trước mỗi tháng, sửa ngay khi lịch thay đổi.",
        evidence: ["Lịch tiếp công dân đã niêm yết"],
      },
      {
        words: ["phòng tiếp công dân"],
        text: "Bố trí phòng tiếp công dân thuận tiện, có bàn ghế, nội quy, lịch tiếp và sổ theo dõi; kiểm tra, sửa chữa thiết bị hằng quý.",
        evidence: ["Ảnh phòng tiếp công dân, biên bản kiểm tra"],
      },
      {
        words: ["theo lịch", "định kỳ"],
        text: "Chủ tịch UBND trực tiếp tiếp công dân đủ các kỳ theo lịch, bố trí lịch bù khi bận, ghi sổ và thông báo kết quả xử lý từng vụ việc.",
        evidence: ["Sổ tiếp công dân"],
      },
    ],
  },
  {
    key: "petitions",
    title: "Giải quyết đơn thư, khiếu nại, tố cáo",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: [
      "đơn thư … đúng hạn",
      "giải quyết đơn thư",
      "đơn khiếu nại tố cáo",
      "giải quyết … khiếu nại tố cáo",
    ],
    proposals: [
      {
        words: ["tiếp công dân"],
        text: "Chủ tịch UBND trực tiếp tiếp công dân đủ các kỳ theo lịch; vào sổ đơn ngay trong ngày nhận, theo dõi thời hạn từng đơn khiếu nại, tố cáo, kiến nghị và trả lời đúng hạn bằng văn bản.",
        evidence: ["Sổ tiếp công dân", "Sổ theo dõi đơn"],
      },
      {
        text: "Vào sổ, phân loại đơn khiếu nại, tố cáo, kiến nghị trong ngày nhận, giao người thụ lý và theo dõi thời hạn từng đơn, trả lời đúng hạn bằng văn bản.",
        evidence: ["Sổ theo dõi đơn"],
      },
    ],
  },
  {
    key: "no-escalated-petitions",
    title: "Không có đơn thư vượt cấp",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: ["đơn thư vượt cấp", "khiếu kiện vượt cấp"],
    proposals: [
      {
        text: "Nắm sớm vụ việc có thể phát sinh đơn thư vượt cấp, người đứng đầu gặp gỡ, đối thoại và giải quyết ngay từ cơ sở.",
        evidence: ["Báo cáo tình hình đơn thư"],
      },
    ],
  },
  {
    key: "coordination",
    title: "Phối hợp với Mặt trận, đoàn thể",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: ["quy chế phối hợp", "kiến nghị của mặt trận", "phối hợp với mặt trận"],
    proposals: [
      {
        words: ["kiến nghị của mặt trận"],
        text: "Lập sổ theo dõi kiến nghị của Mặt trận Tổ quốc, đoàn thể, giao bộ phận trả lời từng kiến nghị bằng văn bản đúng hạn.",
        evidence: ["Văn bản trả lời kiến nghị"],
      },
      {
        text: "Ký, bổ sung quy chế phối hợp với Mặt trận Tổ quốc và từng đoàn thể, thống nhất việc làm trong năm, sáu tháng một lần họp đánh giá.",
        evidence: ["Quy chế phối hợp, biên bản họp đánh giá"],
      },
    ],
  },
  {
    key: "following-ho-chi-minh",
    title: "Học tập và làm theo Bác",
    body: "office",
    indices: ["mass-mobilisation"],
    signs: [
      "làm theo Bác",
      "việc làm theo Bác",
      "làm theo tư tưởng đạo đức phong cách Hồ Chí Minh",
    ],
    proposals: [
      {
        text: "Mỗi cán bộ, công chức đăng ký một việc làm theo Bác gắn với công việc được giao, chi bộ kiểm tra việc thực hiện mỗi quý.",
        evidence: ["Bản đăng ký, biên bản kiểm tra"],
      },
    ],
  },
  {
    key: "asset-declaration",
    title: "Kê khai tài sản, thu nhập",
    body: "staff",
    indices: ["mass-mobilisation"],
    signs: ["kê khai tài sản", "kê khai tài sản … công khai ngân sách", "kê khai … thu nhập"],
    proposals: [
      {
        words: ["công khai ngân sách"],
        text: "Thu bản kê khai tài sản, thu nhập của người có nghĩa vụ và công khai đúng thời hạn; công khai ngân sách đúng mẫu, đúng thời hạn tại trụ sở và trên Trang thông tin điện tử.",
        evidence: ["Biên bản công khai bản kê khai", "Quyết định công bố công khai ngân sách"],
      },
      {
        text: "Lập danh sách người có nghĩa vụ kê khai tài sản, thu nhập, hướng dẫn kê khai, thu bản kê khai và công khai đúng thời hạn quy định.",
        evidence: ["Danh sách, biên bản công khai bản kê khai"],
      },
    ],
  },
];
