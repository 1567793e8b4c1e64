import type { MeasureTheme } from "./theme.js";

/** Steering, institutions, organisation, civil service and finance: the themes of PAR INDEX. */
export const administrationThemes: readonly MeasureTheme[] = [
  {
    key: "reform-plan-issuing",
    title: "Ban hành kế hoạch cải cách hành chính",
    body: "office",
    indices: ["par-index"],
    signs: [
      "ban hành kế hoạch cải cách hành chính",
      { words: "kế hoạch cải cách hành chính", whole: true },
      { words: "ban hành kế hoạch", under: "chỉ đạo điều hành", whole: true },
      { words: "ban hành", under: "kế hoạch cải cách hành chính", whole: true },
    ],
    proposals: [
      {
        text: "Ban hành kế hoạch cải cách hành chính {by}, giao rõ nhiệm vụ, sản phẩm, bộ phận chủ trì và thời hạn hoàn thành.",
        evidence: ["Kế hoạch cải cách hành chính đã ban hành"],
      },
    ],
  },
  {
    key: "reform-plan-content",
    title: "Nội dung, kinh phí của kế hoạch cải cách hành chính",
    body: "office",
    indices: ["par-index"],
    signs: [
      "xác định đầy đủ … nhiệm vụ cải cách hành chính",
      { words: "xác định đầy đủ", under: "kế hoạch cải cách hành chính" },
      { words: "kết quả phải đạt", under: "kế hoạch cải cách hành chính" },
      { words: "bố trí kinh phí", under: "kế hoạch cải cách hành chính" },
      "bố trí kinh phí … kế hoạch cải cách hành chính",
      "bố trí kinh phí … cải cách hành chính",
    ],
    proposals: [
      {
        words: ["kết quả phải đạt"],
        text: "Ghi rõ trong kế hoạch cải cách hành chính kết quả phải đạt, sản phẩm và người chịu trách nhiệm của từng nhiệm vụ.",
        evidence: ["Kế hoạch cải cách hành chính đã ban hành"],
      },
      {
        words: ["xác định đầy đủ"],
        text: "Đối chiếu kế hoạch cải cách hành chính với kế hoạch của cấp trên để xác định đầy đủ nhiệm vụ, sản phẩm, và bố trí kinh phí cho từng nhiệm vụ.",
        evidence: ["Kế hoạch cải cách hành chính đã ban hành", "Quyết định giao dự toán"],
      },
      {
        text: "Lập dự toán, bố trí kinh phí cho từng nhiệm vụ của kế hoạch cải cách hành chính ngay khi giao dự toán ngân sách.",
        evidence: ["Quyết định giao dự toán"],
      },
    ],
  },
  {
    key: "reform-plan-completion",
    title: "Hoàn thành kế hoạch cải cách hành chính",
    body: "office",
    indices: ["par-index"],
    signs: [
      "hoàn thành kế hoạch cải cách hành chính",
      "thực hiện kế hoạch cải cách hành chính",
      "hoàn thành … nhiệm vụ … kế hoạch cải cách hành chính",
      { words: "mức độ hoàn thành kế hoạch", under: "cải cách hành chính", whole: true },
      { words: "thực hiện kế hoạch", under: "kế hoạch cải cách hành chính", whole: true },
    ],
    proposals: [
      {
        text: "Hằng tháng rà soát tiến độ từng nhiệm vụ của kế hoạch cải cách hành chính, đôn đốc nhiệm vụ chậm để hoàn thành toàn bộ kế hoạch trong năm.",
        evidence: ["Bảng theo dõi nhiệm vụ theo tháng, quý"],
      },
    ],
  },
  {
    key: "reporting",
    title: "Báo cáo cải cách hành chính",
    body: "office",
    indices: ["par-index"],
    signs: [
      "báo cáo cải cách hành chính",
      "báo cáo công tác cải cách hành chính",
      { words: "báo cáo", under: "báo cáo cải cách hành chính" },
    ],
    proposals: [
      {
        words: ["đầy đủ nội dung", "đủ nội dung"],
        text: "Soạn báo cáo cải cách hành chính theo đúng đề cương hướng dẫn, phân công người rà soát đủ nội dung, số liệu trước khi ký gửi.",
        evidence: ["Báo cáo đã gửi"],
      },
      {
        text: "Lập lịch gửi các báo cáo cải cách hành chính trong năm, giao người soạn từng báo cáo, nhắc trước hạn, bảo đảm gửi đủ số lượng, đúng thời hạn.",
        evidence: ["Báo cáo đã gửi, có ngày gửi"],
      },
    ],
  },
  {
    key: "periodic-reports",
    title: "Chế độ báo cáo định kỳ",
    body: "office",
    indices: ["par-index", "mass-mobilisation"],
    signs: ["báo cáo định kỳ", "các báo cáo … định kỳ"],
    proposals: [
      {
        text: "Lập lịch gửi các báo cáo định kỳ trong năm, giao người soạn từng báo cáo, nhắc trước hạn, bảo đảm gửi đủ số lượng, đủ nội dung, đúng thời hạn.",
        evidence: ["Báo cáo đã gửi, có ngày gửi"],
      },
    ],
  },
  {
    key: "inspection",
    title: "Kiểm tra cải cách hành chính",
    body: "office",
    indices: ["par-index"],
    signs: [
      "kiểm tra cải cách hành chính",
      "kiểm tra công tác cải cách hành chính",
      "kiểm tra việc thực hiện cải cách hành chính",
      "bộ phận được kiểm tra",
      "đơn vị được kiểm tra",
    ],
    proposals: [
      {
        text: "Ban hành kế hoạch kiểm tra công tác cải cách hành chính ngay từ đầu năm, kiểm tra đủ số bộ phận theo kế hoạch, ra thông báo kết luận sau mỗi cuộc kiểm tra.",
        evidence: ["Kế hoạch kiểm tra", "Thông báo kết quả kiểm tra"],
      },
    ],
  },
  {
    key: "inspection-findings",
    title: "Xử lý vấn đề phát hiện qua kiểm tra",
    body: "office",
    indices: ["par-index"],
    signs: [
      "vấn đề phát hiện qua kiểm tra",
      "vấn đề … phát hiện … kiểm tra",
      "vấn đề đặt ra qua kiểm tra",
      "xử lý … vấn đề phát hiện",
      "xử lý vấn đề phát hiện",
    ],
    proposals: [
      {
        text: "Lập bảng theo dõi từng vấn đề phát hiện qua kiểm tra, giao người xử lý và thời hạn, báo cáo kết quả khắc phục bằng văn bản cho đến khi xong.",
        evidence: ["Báo cáo kết quả khắc phục sau kiểm tra"],
      },
    ],
  },
  {
    key: "publicity",
    title: "Tuyên truyền cải cách hành chính",
    body: "culture",
    indices: ["par-index"],
    signs: [
      "tuyên truyền cải cách hành chính",
      "tuyên truyền về cải cách hành chính",
      "tin bài … cải cách hành chính",
      { words: "số tin bài", under: "tuyên truyền" },
      { words: "tin bài", under: "tuyên truyền cải cách hành chính" },
    ],
    proposals: [
      {
        text: "Ban hành kế hoạch tuyên truyền cải cách hành chính, phân công người viết và lịch đăng, phát từng tháng; thống kê tin, bài theo quý.",
        evidence: ["Kế hoạch tuyên truyền", "Danh mục tin, bài đã đăng, phát"],
      },
    ],
  },
  {
    key: "publicity-column",
    title: "Chuyên mục trên trang thông tin điện tử",
    body: "culture",
    indices: ["par-index"],
    signs: ["chuyên mục … trang thông tin điện tử"],
    proposals: [
      {
        words: ["cải cách hành chính", "chuyên mục trên trang thông tin điện tử"],
        text: "Mở chuyên mục cải cách hành chính trên Trang thông tin điện tử, giao người phụ trách và lịch đăng tin, bài hằng tháng.",
        evidence: ["Đường dẫn chuyên mục"],
      },
    ],
  },
  {
    key: "publicity-reach",
    title: "Địa bàn được tuyên truyền",
    body: "culture",
    indices: ["par-index", "mass-mobilisation"],
    signs: [
      "thôn … được tuyên truyền",
      "tổ dân phố được tuyên truyền",
      "phổ biến pháp luật đến thôn",
      "phổ biến pháp luật đến … tổ dân phố",
    ],
    proposals: [
      {
        words: ["phổ biến pháp luật"],
        text: "Lập lịch hội nghị phổ biến pháp luật tại từng thôn, tổ dân phố trong năm, phân công báo cáo viên, ưu tiên nơi chưa tổ chức.",
        evidence: ["Lịch, danh sách dự hội nghị"],
      },
      {
        text: "Lập danh sách thôn, tổ dân phố chưa được tuyên truyền, xếp lịch tuyên truyền tại từng nơi và phân công người thực hiện.",
        evidence: ["Lịch, biên bản tuyên truyền từng nơi"],
      },
    ],
  },
  {
    key: "initiative",
    title: "Sáng kiến cải cách hành chính",
    body: "office",
    indices: ["par-index"],
    signs: [
      "sáng kiến trong cải cách hành chính",
      "sáng kiến … cải cách hành chính",
      "sáng kiến về thủ tục hành chính",
      "sáng kiến được công nhận",
      "sáng kiến cách làm mới",
    ],
    proposals: [
      {
        words: ["thủ tục hành chính"],
        text: "Giao mỗi bộ phận đăng ký sáng kiến về giải quyết thủ tục hành chính trong quý I; áp dụng, tổng kết và lập hồ sơ đề nghị công nhận trước khi chấm điểm.",
        evidence: ["Quyết định công nhận sáng kiến"],
      },
      {
        text: "Giao mỗi bộ phận đăng ký sáng kiến, cách làm mới về cải cách hành chính trong quý I; áp dụng, tổng kết và lập hồ sơ đề nghị công nhận trước khi chấm điểm.",
        evidence: ["Quyết định công nhận sáng kiến"],
      },
    ],
  },
  {
    key: "assigned-tasks",
    title: "Nhiệm vụ cấp trên giao",
    body: "office",
    indices: ["par-index", "mass-mobilisation"],
    signs: [
      "nhiệm vụ được … giao",
      "nhiệm vụ được giao",
      "nhiệm vụ ủy ban nhân dân … giao",
      "nhiệm vụ … cấp trên giao",
      "nhiệm vụ tỉnh giao",
      "nhiệm vụ ban chỉ đạo giao",
    ],
    proposals: [
      {
        text: "Lập danh mục nhiệm vụ được cấp trên giao, cập nhật tiến độ từng nhiệm vụ hằng tuần, nhắc việc trước hạn và báo cáo kết quả đúng thời hạn.",
        evidence: ["Bảng theo dõi nhiệm vụ được giao"],
      },
    ],
  },
  {
    key: "leadership",
    title: "Chỉ đạo, điều hành cải cách hành chính",
    body: "office",
    indices: ["par-index"],
    signs: ["đánh giá công tác chỉ đạo điều hành"],
    proposals: [
      {
        text: "Mỗi quý Chủ tịch UBND chủ trì kiểm điểm công tác chỉ đạo, điều hành cải cách hành chính, ban hành văn bản đôn đốc những việc chậm và báo cáo cấp trên.",
        evidence: ["Thông báo kết luận, văn bản đôn đốc"],
      },
    ],
  },
  {
    key: "legal-documents",
    title: "Xây dựng văn bản quy phạm pháp luật",
    body: "justice",
    indices: ["par-index"],
    signs: [
      "xây dựng … văn bản quy phạm pháp luật",
      "xây dựng văn bản quy phạm pháp luật",
      "văn bản quy phạm pháp luật ban hành đúng",
      "ban hành văn bản quy phạm pháp luật",
    ],
    proposals: [
      {
        text: "Ban hành văn bản quy phạm pháp luật đúng trình tự, thẩm quyền, có thẩm định, lấy ý kiến và tổ chức thực hiện sau khi có hiệu lực.",
        evidence: ["Hồ sơ xây dựng văn bản"],
      },
    ],
  },
  {
    key: "legal-opinions",
    title: "Lấy ý kiến, góp ý dự thảo văn bản",
    body: "justice",
    indices: ["par-index"],
    signs: [
      "lấy ý kiến đối tượng chịu tác động",
      "lấy ý kiến … dự thảo văn bản",
      "góp ý văn bản",
      "góp ý dự thảo",
    ],
    proposals: [
      {
        words: ["góp ý văn bản", "góp ý dự thảo"],
        text: "Theo dõi thời hạn góp ý từng dự thảo văn bản được gửi đến, phân công người soạn và gửi văn bản góp ý đúng hạn.",
        evidence: ["Văn bản góp ý đã gửi"],
      },
      {
        text: "Gửi dự thảo văn bản lấy ý kiến đối tượng chịu tác động, đăng trên Trang thông tin điện tử đủ thời gian quy định; lập bảng tổng hợp, tiếp thu, giải trình ý kiến.",
        evidence: ["Bảng tổng hợp, tiếp thu, giải trình ý kiến"],
      },
    ],
  },
  {
    key: "systematisation-plan",
    title: "Kế hoạch rà soát, hệ thống hóa văn bản",
    body: "justice",
    indices: ["par-index"],
    signs: [
      "kế hoạch rà soát hệ thống hóa văn bản",
      "kế hoạch hệ thống hóa văn bản",
      "hệ thống hóa văn bản",
      "kế hoạch … rà soát văn bản",
    ],
    proposals: [
      {
        text: "Ban hành kế hoạch rà soát, hệ thống hóa văn bản quy phạm pháp luật {by}, phân công người rà soát từng lĩnh vực.",
        evidence: ["Kế hoạch rà soát, hệ thống hóa văn bản"],
      },
    ],
  },
  {
    key: "expired-documents",
    title: "Công bố văn bản hết hiệu lực",
    body: "justice",
    indices: ["par-index"],
    signs: ["văn bản hết hiệu lực", "danh mục văn bản … hết hiệu lực"],
    proposals: [
      {
        text: "Rà soát, ban hành quyết định công bố danh mục văn bản hết hiệu lực, ngưng hiệu lực {by} và đăng công khai.",
        evidence: ["Quyết định công bố danh mục"],
      },
    ],
  },
  {
    key: "unlawful-documents",
    title: "Xử lý văn bản trái pháp luật",
    body: "justice",
    indices: ["par-index"],
    signs: ["văn bản trái pháp luật", "văn bản … trái pháp luật", "văn bản trái quy định"],
    proposals: [
      {
        text: "Xử lý ngay từng văn bản trái pháp luật đã được phát hiện qua kiểm tra, báo cáo kết quả xử lý với cơ quan kiểm tra.",
        evidence: ["Văn bản xử lý sau kiểm tra"],
      },
    ],
  },
  {
    key: "legal-education",
    title: "Phổ biến, giáo dục pháp luật",
    body: "justice",
    indices: ["par-index"],
    signs: ["phổ biến giáo dục pháp luật", "tuyên truyền phổ biến pháp luật"],
    proposals: [
      {
        text: "Ban hành kế hoạch phổ biến, giáo dục pháp luật, chia theo tháng và địa bàn, thực hiện đủ nội dung, báo cáo kết quả đúng hạn.",
        evidence: ["Báo cáo phổ biến, giáo dục pháp luật"],
      },
    ],
  },
  {
    key: "law-enforcement",
    title: "Theo dõi thi hành pháp luật",
    body: "justice",
    indices: ["par-index"],
    signs: ["theo dõi thi hành pháp luật", "theo dõi tình hình thi hành pháp luật"],
    proposals: [
      {
        text: "Ban hành kế hoạch theo dõi tình hình thi hành pháp luật, thực hiện theo lĩnh vực trọng tâm, gửi báo cáo đúng hạn và xử lý đầy đủ kết quả theo dõi.",
        evidence: ["Kế hoạch, báo cáo theo dõi thi hành pháp luật"],
      },
    ],
  },
  {
    key: "job-positions",
    title: "Vị trí việc làm, cơ cấu biên chế",
    body: "staff",
    indices: ["par-index"],
    signs: ["vị trí việc làm", "cơ cấu biên chế", "đúng số lượng cơ cấu được giao"],
    proposals: [
      {
        text: "Rà soát, hoàn thiện đề án vị trí việc làm, bố trí cán bộ, công chức đúng vị trí, đúng cơ cấu được phê duyệt.",
        evidence: ["Đề án vị trí việc làm"],
      },
    ],
  },
  {
    key: "task-assignment",
    title: "Phân công nhiệm vụ cán bộ, công chức",
    body: "office",
    indices: ["par-index"],
    signs: ["phân công nhiệm vụ cán bộ công chức", "phân công nhiệm vụ cho cán bộ công chức"],
    proposals: [
      {
        text: "Ban hành văn bản phân công nhiệm vụ của từng cán bộ, công chức, ghi rõ việc, người phối hợp và người thay thế khi vắng; sửa đổi ngay khi có biến động nhân sự.",
        evidence: ["Văn bản phân công nhiệm vụ"],
      },
    ],
  },
  {
    key: "working-rules",
    title: "Quy chế làm việc",
    body: "office",
    indices: ["par-index"],
    signs: ["quy chế làm việc", "nhiệm vụ phân công nội bộ"],
    proposals: [
      {
        words: ["nhiệm vụ phân công nội bộ"],
        text: "Cập nhật nhiệm vụ phân công nội bộ trên phần mềm, nhắc việc trước hạn, kiểm điểm nhiệm vụ chậm tại giao ban hằng tuần.",
        evidence: ["Thống kê nhiệm vụ đúng hạn, chậm hạn"],
      },
      {
        text: "Rà soát, sửa đổi và ban hành quy chế làm việc phù hợp với quy định hiện hành, phổ biến đến từng cán bộ, công chức và kiểm tra việc chấp hành.",
        evidence: ["Quy chế làm việc đã ban hành"],
      },
    ],
  },
  {
    key: "staff-standards",
    title: "Tiêu chuẩn chức danh cán bộ, công chức",
    body: "staff",
    indices: ["par-index"],
    signs: ["tiêu chuẩn chức danh", "chất lượng đội ngũ cán bộ công chức"],
    proposals: [
      {
        words: ["tiêu chuẩn chức danh"],
        text: "Lập danh sách cán bộ, công chức chưa đạt tiêu chuẩn chức danh, nêu phần còn thiếu của từng người và cử đi đào tạo, bồi dưỡng.",
        evidence: ["Danh sách, kế hoạch đào tạo, bồi dưỡng"],
      },
    ],
  },
  {
    key: "training",
    title: "Đào tạo, bồi dưỡng cán bộ, công chức",
    body: "staff",
    indices: ["par-index"],
    signs: ["đào tạo bồi dưỡng", "kế hoạch đào tạo", "các lớp đào tạo"],
    proposals: [
      {
        text: "Lập danh sách cán bộ, công chức cần đào tạo, bồi dưỡng theo vị trí việc làm, cử đi học đủ theo kế hoạch đào tạo và theo dõi kết quả của từng người.",
        evidence: ["Kế hoạch đào tạo, bồi dưỡng", "Quyết định cử đi học, chứng chỉ"],
      },
    ],
  },
  {
    key: "staff-assessment",
    title: "Đánh giá, xếp loại cán bộ, công chức",
    body: "staff",
    indices: ["par-index"],
    signs: [
      "đánh giá xếp loại cán bộ",
      "đánh giá xếp loại chất lượng cán bộ",
      "đánh giá xếp loại công chức",
    ],
    proposals: [
      {
        text: "Thực hiện đánh giá, xếp loại cán bộ, công chức theo kết quả công việc cụ thể, công khai và báo cáo kết quả {by}.",
        evidence: ["Thông báo kết quả đánh giá, xếp loại"],
      },
    ],
  },
  {
    key: "staff-benefits",
    title: "Chế độ, chính sách cho cán bộ, công chức",
    body: "staff",
    indices: ["par-index"],
    signs: ["giải quyết chế độ chính sách", "chế độ chính sách … cán bộ công chức"],
    proposals: [
      {
        text: "Rà soát quyền lợi của từng cán bộ, công chức, giải quyết chế độ, chính sách đầy đủ, đúng đối tượng, đúng thời hạn.",
        evidence: ["Quyết định giải quyết chế độ, chính sách"],
      },
    ],
  },
  {
    key: "discipline",
    title: "Kỷ luật, kỷ cương hành chính",
    body: "office",
    indices: ["par-index", "mass-mobilisation"],
    signs: [
      "kỷ luật kỷ cương hành chính",
      "chấp hành kỷ luật kỷ cương",
      "cán bộ công chức bị kỷ luật",
      "công chức không bị kỷ luật",
      "không có cán bộ bị kỷ luật",
      "gây phiền hà",
    ],
    proposals: [
      {
        words: ["gây phiền hà"],
        text: "Công khai số điện thoại tiếp nhận phản ánh về việc gây phiền hà, sách nhiễu; kiểm tra công vụ đột xuất, xử lý nghiêm cán bộ, công chức vi phạm.",
        evidence: ["Biên bản kiểm tra công vụ"],
      },
      {
        text: "Quán triệt quy định về kỷ luật, kỷ cương hành chính và những việc cán bộ, công chức không được làm; kiểm tra công vụ đột xuất, chấn chỉnh ngay khi có dấu hiệu vi phạm.",
        evidence: ["Biên bản kiểm tra công vụ"],
      },
    ],
  },
  {
    key: "office-culture",
    title: "Văn hóa công sở",
    body: "office",
    indices: ["par-index", "mass-mobilisation"],
    signs: ["văn hóa công sở", "quy tắc ứng xử"],
    proposals: [
      {
        text: "Niêm yết quy tắc văn hóa công sở tại trụ sở, hằng tuần kiểm tra việc đeo thẻ, trang phục, giờ làm việc, giao tiếp với người dân và nhắc nhở, phê bình người vi phạm.",
        evidence: ["Biên bản kiểm tra nội bộ"],
      },
    ],
  },
  {
    key: "officials-attitude",
    title: "Thái độ, trách nhiệm của công chức",
    body: "service",
    indices: ["par-index", "mass-mobilisation"],
    signs: ["thái độ trách nhiệm của công chức", "thái độ … công chức"],
    proposals: [
      {
        text: "Lấy ý kiến người dân về thái độ, trách nhiệm của công chức ngay sau mỗi lần giải quyết hồ sơ; hằng tháng kiểm điểm từng trường hợp bị đánh giá chưa tốt.",
        evidence: ["Tổng hợp ý kiến đánh giá theo tháng"],
      },
    ],
  },
  {
    key: "internal-spending",
    title: "Quy chế chi tiêu nội bộ",
    body: "finance",
    indices: ["par-index"],
    signs: ["quy chế chi tiêu nội bộ"],
    proposals: [
      {
        text: "Rà soát, sửa đổi quy chế chi tiêu nội bộ theo chế độ, định mức hiện hành, lấy ý kiến toàn cơ quan trước khi ban hành và công khai việc thực hiện.",
        evidence: ["Quy chế chi tiêu nội bộ"],
      },
    ],
  },
  {
    key: "autonomy",
    title: "Tự chủ về biên chế, kinh phí",
    body: "finance",
    indices: ["par-index"],
    signs: ["chế độ tự chủ", "cơ chế tự chủ", "tự chủ tự chịu trách nhiệm"],
    proposals: [],
  },
  {
    key: "disbursement",
    title: "Giải ngân vốn đầu tư công",
    body: "finance",
    indices: ["par-index"],
    signs: [
      "giải ngân vốn",
      "giải ngân kế hoạch vốn",
      "tỷ lệ giải ngân",
      "giải ngân … đầu tư công",
      { words: "giải ngân", under: "tài chính", whole: true },
    ],
    proposals: [
      {
        text: "Lập tiến độ giải ngân vốn của từng dự án theo tháng, tháo gỡ vướng mắc mặt bằng, hồ sơ thanh toán, điều chuyển vốn từ dự án chậm.",
        evidence: ["Bảng xác nhận của Kho bạc Nhà nước"],
      },
    ],
  },
  {
    key: "public-assets",
    title: "Quản lý tài sản công",
    body: "finance",
    indices: ["par-index"],
    signs: ["tài sản công"],
    proposals: [
      {
        text: "Kiểm kê, ban hành quy chế quản lý, sử dụng tài sản công, báo cáo kê khai đúng thời hạn.",
        evidence: ["Báo cáo kê khai tài sản công"],
      },
    ],
  },
  {
    key: "budget-publicity",
    title: "Công khai ngân sách, tài chính",
    body: "finance",
    indices: ["par-index", "mass-mobilisation"],
    signs: ["công khai ngân sách", "công khai tài chính", "công khai … thu chi ngân sách"],
    proposals: [
      {
        text: "Công khai dự toán, tình hình thực hiện và quyết toán ngân sách đúng mẫu, đúng thời hạn tại trụ sở và trên Trang thông tin điện tử.",
        evidence: ["Quyết định công bố công khai ngân sách"],
      },
    ],
  },
  {
    key: "audit-conclusions",
    title: "Thực hiện kết luận thanh tra, kiểm toán",
    body: "finance",
    indices: ["par-index"],
    signs: [
      "kết luận thanh tra",
      "kiến nghị … thanh tra",
      "kiến nghị … kiểm toán",
      "kết luận … kiểm toán",
    ],
    proposals: [
      {
        text: "Lập danh mục từng kết luận, kiến nghị của thanh tra, kiểm tra, kiểm toán, giao người thực hiện và thời hạn, báo cáo kết quả đến khi xong.",
        evidence: ["Báo cáo thực hiện kết luận"],
      },
    ],
  },
];
