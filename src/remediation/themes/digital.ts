import type { MeasureTheme } from "./theme.js";

/** Digital transformation: the themes of DTI, some of which PAR INDEX shares. */
export const digitalThemes: readonly MeasureTheme[] = [
  {
    key: "digital-plan-issuing",
    title: "Ban hành kế hoạch chuyển đổi số",
    body: "culture",
    indices: ["par-index", "dti"],
    signs: ["ban hành kế hoạch chuyển đổi số", { words: "kế hoạch chuyển đổi số", whole: true }],
    proposals: [
      {
        text: "Ban hành kế hoạch chuyển đổi số {by}, bám sát nhiệm vụ cấp trên giao, ghi rõ chỉ tiêu, bộ phận chủ trì và kinh phí.",
        evidence: ["Kế hoạch chuyển đổi số đã ban hành"],
      },
    ],
  },
  {
    key: "digital-plan-completion",
    title: "Hoàn thành kế hoạch chuyển đổi số",
    body: "culture",
    indices: ["par-index", "dti"],
    signs: ["hoàn thành kế hoạch chuyển đổi số", "thực hiện kế hoạch chuyển đổi số"],
    proposals: [
      {
        text: "Hằng tháng rà soát tiến độ từng nhiệm vụ của kế hoạch chuyển đổi số, đôn đốc nhiệm vụ chậm để hoàn thành toàn bộ kế hoạch trong năm.",
        evidence: ["Báo cáo kết quả chuyển đổi số"],
      },
    ],
  },
  {
    key: "digital-assigned-tasks",
    title: "Nhiệm vụ chuyển đổi số được giao",
    body: "culture",
    indices: ["dti"],
    signs: [
      "nhiệm vụ được giao theo kế hoạch chuyển đổi số",
      "nhiệm vụ được giao theo kế hoạch phát triển chính quyền số",
      "nhiệm vụ được giao theo kế hoạch phát triển kinh tế số",
      "nhiệm vụ được giao theo các kế hoạch",
    ],
    proposals: [
      {
        text: "Lập danh mục {nhiệm vụ …}, phân công người thực hiện, theo dõi tiến độ hằng tháng và báo cáo kết quả đúng hạn.",
        evidence: ["Bảng theo dõi nhiệm vụ được giao"],
      },
    ],
  },
  {
    key: "digital-signature",
    title: "Ký số văn bản",
    body: "office",
    indices: ["par-index", "dti"],
    signs: ["văn bản ký số", "ký số văn bản", "văn bản … được ký số", "văn bản … ký số"],
    proposals: [
      {
        text: "Cấp đủ chữ ký số cho lãnh đạo và bộ phận phát hành; chỉ phát hành văn bản đã ký số, trừ văn bản mật, hằng tháng đối chiếu tỷ lệ văn bản ký số trên phần mềm.",
        evidence: ["Thống kê của phần mềm quản lý văn bản"],
      },
    ],
  },
  {
    key: "electronic-files",
    title: "Hồ sơ công việc điện tử",
    body: "office",
    indices: ["par-index", "dti"],
    signs: [
      "hồ sơ công việc điện tử",
      "hồ sơ công việc … môi trường",
      "hồ sơ công việc lưu trữ điện tử",
      "lập hồ sơ điện tử",
      "văn bản trên phần mềm",
      "phần mềm quản lý văn bản và điều hành",
    ],
    proposals: [
      {
        text: "Lập, xử lý và nộp lưu hồ sơ công việc trên phần mềm quản lý văn bản và điều hành; hằng tháng thống kê người chưa lập hồ sơ điện tử để nhắc và hướng dẫn.",
        evidence: ["Thống kê của phần mềm quản lý văn bản"],
      },
    ],
  },
  {
    key: "website",
    title: "Đăng tải văn bản trên Trang thông tin điện tử",
    body: "culture",
    indices: ["par-index", "dti"],
    signs: ["đăng tải văn bản", "đăng tải … văn bản … trang thông tin điện tử"],
    proposals: [
      {
        text: "Đăng văn bản lên Trang thông tin điện tử ngay sau khi ban hành, phân công người đăng và đối chiếu hằng tháng với sổ văn bản đi.",
        evidence: ["Đường dẫn chuyên mục văn bản"],
      },
    ],
  },
  {
    key: "website-content",
    title: "Nội dung Trang thông tin điện tử",
    body: "culture",
    indices: ["par-index", "dti", "papi"],
    signs: [
      "trang thông tin điện tử … nội dung",
      "nội dung bắt buộc … trang thông tin điện tử",
      "cổng thông tin điện tử của chính quyền",
    ],
    proposals: [
      {
        text: "Rà soát từng mục thông tin bắt buộc của Trang thông tin điện tử, giao người cung cấp và chu kỳ cập nhật mỗi mục, bổ sung ngay mục còn thiếu.",
        evidence: ["Bảng rà soát nội dung, đường dẫn từng mục"],
      },
    ],
  },
  {
    key: "digital-column",
    title: "Chuyên mục chuyển đổi số",
    body: "culture",
    indices: ["dti"],
    signs: ["chuyên mục chuyển đổi số", "chuyên mục … chuyển đổi số"],
    proposals: [
      {
        text: "Mở chuyên mục chuyển đổi số trên Trang thông tin điện tử, giao người phụ trách và lịch đăng tin, bài hằng tháng.",
        evidence: ["Đường dẫn chuyên mục"],
      },
    ],
  },
  {
    key: "digital-community",
    title: "Tổ công nghệ số cộng đồng",
    body: "culture",
    indices: ["par-index", "dti"],
    signs: ["tổ công nghệ số cộng đồng"],
    proposals: [
      {
        words: ["tập huấn", "bồi dưỡng"],
        text: "Tổ chức tập huấn về chuyển đổi số, kỹ năng số cho toàn bộ thành viên Tổ công nghệ số cộng đồng, có danh sách, tài liệu và kiểm tra sau tập huấn.",
        evidence: ["Danh sách thành viên đã tập huấn"],
      },
      {
        text: "Kiện toàn Tổ công nghệ số cộng đồng ở từng thôn, tổ dân phố, giao chỉ tiêu hướng dẫn người dân hằng tháng và đánh giá kết quả mỗi quý.",
        evidence: ["Quyết định kiện toàn", "Báo cáo hoạt động theo quý"],
      },
    ],
  },
  {
    key: "antivirus",
    title: "Phòng, chống mã độc",
    body: "culture",
    indices: ["par-index", "dti"],
    signs: ["phòng chống mã độc"],
    proposals: [
      {
        text: "Kiểm kê máy tính của cán bộ, công chức, cài phần mềm phòng, chống mã độc cho các máy còn thiếu, bật cập nhật tự động và kiểm tra lại mỗi quý.",
        evidence: ["Biên bản kiểm tra máy tính"],
      },
    ],
  },
  {
    key: "security-incidents",
    title: "Sự cố an toàn thông tin",
    body: "culture",
    indices: ["par-index", "dti"],
    signs: ["sự cố an toàn thông tin", "mất an toàn thông tin"],
    proposals: [
      {
        text: "Phổ biến quy định an toàn thông tin đến từng người dùng, đổi mật khẩu định kỳ, sao lưu dữ liệu, báo ngay đầu mối ứng cứu khi có dấu hiệu sự cố.",
        evidence: ["Quy chế bảo đảm an toàn thông tin"],
      },
    ],
  },
  {
    key: "security-levels",
    title: "An toàn hệ thống thông tin theo cấp độ",
    body: "culture",
    indices: ["par-index", "dti"],
    signs: [
      "hồ sơ đề xuất bảo đảm an ninh mạng theo cấp độ",
      "an toàn thông tin … theo cấp độ",
      "hồ sơ đề xuất cấp độ",
      "kiểm tra đánh giá … an toàn thông tin",
    ],
    proposals: [
      {
        words: ["kiểm tra đánh giá"],
        text: "Lập kế hoạch kiểm tra, đánh giá định kỳ mức độ bảo đảm an toàn thông tin của từng hệ thống tự quản lý, khắc phục điểm yếu được phát hiện.",
        evidence: ["Báo cáo kiểm tra, đánh giá an toàn thông tin"],
      },
      {
        words: ["phương án"],
        text: "Triển khai đầy đủ phương án bảo đảm an toàn thông tin theo cấp độ đã được phê duyệt cho từng hệ thống tự quản lý, nghiệm thu và lưu hồ sơ.",
        evidence: ["Biên bản nghiệm thu phương án"],
      },
      {
        text: "Lập danh mục hệ thống thông tin tự quản lý, trình phê duyệt hồ sơ đề xuất cấp độ của từng hệ thống trước khi đưa vào vận hành.",
        evidence: ["Quyết định phê duyệt cấp độ"],
      },
    ],
  },
  {
    key: "security-drills",
    title: "Diễn tập, tập huấn an toàn thông tin",
    body: "culture",
    indices: ["dti"],
    signs: [
      "diễn tập ứng cứu sự cố an toàn thông tin",
      "diễn tập … an toàn thông tin",
      "tập huấn đào tạo về an toàn thông tin",
      "tập huấn … an toàn thông tin",
    ],
    proposals: [
      {
        words: ["diễn tập"],
        text: "Cử người tham gia đầy đủ các lớp diễn tập, ứng cứu sự cố an toàn thông tin do tỉnh tổ chức, lưu văn bản cử và báo cáo kết quả.",
        evidence: ["Văn bản cử tham gia"],
      },
      {
        text: "Cử người tham gia đầy đủ các lớp tập huấn, đào tạo về an toàn thông tin do tỉnh tổ chức, lưu văn bản cử và phổ biến lại trong cơ quan.",
        evidence: ["Văn bản cử tham gia"],
      },
    ],
  },
  {
    key: "digital-committee",
    title: "Ban Chỉ đạo chuyển đổi số",
    body: "culture",
    indices: ["dti"],
    signs: ["ban chỉ đạo chuyển đổi số", "trưởng ban … chuyển đổi số"],
    proposals: [
      {
        words: ["trưởng ban"],
        text: "Kiện toàn Ban Chỉ đạo chuyển đổi số do người đứng đầu làm Trưởng ban, ban hành quy chế hoạt động và phân công thành viên.",
        evidence: ["Quyết định kiện toàn Ban Chỉ đạo"],
      },
    ],
  },
  {
    key: "digital-meetings",
    title: "Họp về chuyển đổi số",
    body: "culture",
    indices: ["dti"],
    signs: [
      "họp về chuyển đổi số",
      "ban chỉ đạo họp",
      "ban chỉ đạo chuyển đổi số … tổ chức các cuộc họp",
    ],
    proposals: [
      {
        words: ["ban chỉ đạo"],
        text: "Lập lịch họp của Ban Chỉ đạo chuyển đổi số cho cả năm, họp đủ số kỳ, ra thông báo kết luận và theo dõi việc thực hiện sau mỗi cuộc họp.",
        evidence: ["Lịch họp, thông báo kết luận"],
      },
      {
        text: "Lập lịch họp về chuyển đổi số của cả năm, người đứng đầu trực tiếp chủ trì, ra thông báo kết luận sau mỗi cuộc họp.",
        evidence: ["Lịch họp, thông báo kết luận"],
      },
    ],
  },
  {
    key: "digital-directives",
    title: "Văn bản chỉ đạo chuyển đổi số",
    body: "culture",
    indices: ["dti"],
    signs: ["văn bản chỉ đạo … chuyển đổi số", { words: "văn bản chỉ đạo", under: "nhận thức số" }],
    proposals: [
      {
        text: "Ban hành văn bản chỉ đạo chuyên đề về chuyển đổi số do Chủ tịch UBND ký, nêu việc cụ thể, người làm và thời hạn.",
        evidence: ["Văn bản chỉ đạo đã ban hành"],
      },
    ],
  },
  {
    key: "digital-publicity",
    title: "Tuyên truyền chuyển đổi số",
    body: "culture",
    indices: ["dti"],
    signs: [
      "tuyên truyền chuyển đổi số",
      "truyền thông … chuyển đổi số",
      "truyền thông phổ biến nâng cao nhận thức",
      "ngày chuyển đổi số quốc gia",
    ],
    proposals: [
      {
        words: ["ngày chuyển đổi số quốc gia"],
        text: "Ban hành kế hoạch hưởng ứng Ngày Chuyển đổi số quốc gia 10/10, tổ chức hoạt động hướng dẫn người dân tại các thôn, tổ dân phố và báo cáo kết quả.",
        evidence: ["Kế hoạch, báo cáo kết quả hưởng ứng"],
      },
      {
        text: "Ban hành kế hoạch tuyên truyền chuyển đổi số, phân công lịch đăng, phát từng tháng trên hệ thống thông tin cơ sở, Trang thông tin điện tử, mạng xã hội.",
        evidence: ["Danh mục tin, bài đã đăng, phát"],
      },
    ],
  },
  {
    key: "broadband",
    title: "Internet băng rộng",
    body: "culture",
    indices: ["dti"],
    signs: ["băng rộng cáp quang", "băng rộng cố định"],
    proposals: [
      {
        words: ["cáp quang"],
        text: "Phối hợp doanh nghiệp viễn thông lập danh sách hộ chưa có Internet băng rộng cáp quang theo từng thôn, tổ dân phố, kéo cáp đến nơi chưa có và giới thiệu gói cước cho hộ khó khăn.",
        evidence: ["Danh sách hộ có Internet băng rộng"],
      },
      {
        text: "Phối hợp doanh nghiệp viễn thông nâng tốc độ đường truyền băng rộng cố định, công bố nơi đã sẵn sàng để người dân đăng ký.",
        evidence: ["Văn bản phối hợp với doanh nghiệp viễn thông"],
      },
    ],
  },
  {
    key: "mobile-coverage",
    title: "Phủ sóng di động",
    body: "culture",
    indices: ["dti"],
    signs: ["phủ sóng mạng di động", "phủ sóng … 5G"],
    proposals: [
      {
        text: "Phối hợp doanh nghiệp viễn thông xác định nơi sóng di động yếu hoặc chưa có, giới thiệu vị trí và giải quyết kịp thời thủ tục lắp đặt trạm.",
        evidence: ["Văn bản phối hợp, danh sách vị trí lắp trạm"],
      },
    ],
  },
  {
    key: "office-computers",
    title: "Máy tính của cán bộ, công chức",
    body: "office",
    indices: ["dti"],
    signs: ["có máy tính làm việc", "máy tính cho cán bộ công chức", "trang bị máy tính"],
    proposals: [
      {
        text: "Rà soát máy tính của từng cán bộ, công chức, bố trí kinh phí trang bị máy còn thiếu, thay máy hỏng hoặc không đáp ứng công việc.",
        evidence: ["Biên bản kiểm kê máy tính"],
      },
    ],
  },
  {
    key: "online-meetings",
    title: "Họp trực tuyến, họp không giấy",
    body: "office",
    indices: ["dti"],
    signs: ["họp trực tuyến", "họp không giấy"],
    proposals: [
      {
        words: ["họp không giấy"],
        text: "Gửi tài liệu trên nền tảng họp không giấy trước mỗi cuộc họp, không in tài liệu giấy, hướng dẫn từng thành viên sử dụng.",
        evidence: ["Thống kê cuộc họp không giấy"],
      },
      {
        text: "Trang bị thiết bị, đường truyền của hệ thống họp trực tuyến kết nối với cấp trên, chạy thử trước mỗi cuộc họp.",
        evidence: ["Biên bản nghiệm thu hệ thống"],
      },
    ],
  },
  {
    key: "digital-staff",
    title: "Nhân lực chuyển đổi số",
    body: "culture",
    indices: ["dti"],
    signs: [
      "chuyên trách về chuyển đổi số",
      "chuyên trách … chuyển đổi số",
      "nhân lực chuyển đổi số",
      "đầu mối … chuyển đổi số",
    ],
    proposals: [
      {
        text: "Ban hành quyết định phân công người chuyên trách hoặc đầu mối về chuyển đổi số, an toàn thông tin, cử tham gia bồi dưỡng chuyên môn.",
        evidence: ["Quyết định phân công"],
      },
    ],
  },
  {
    key: "staff-digital-skills",
    title: "Kỹ năng số của cán bộ, công chức",
    body: "culture",
    indices: ["dti"],
    signs: [
      "công chức được tập huấn kỹ năng số",
      "công chức … tập huấn về chuyển đổi số",
      "công chức … kỹ năng số",
    ],
    proposals: [
      {
        text: "Lập danh sách cán bộ, công chức, viên chức chưa được tập huấn về chuyển đổi số, kỹ năng số, cử học trực tiếp hoặc trực tuyến trong năm và lưu chứng nhận.",
        evidence: ["Danh sách, chứng nhận tập huấn"],
      },
    ],
  },
  {
    key: "people-digital-skills",
    title: "Kỹ năng số của người dân",
    body: "culture",
    indices: ["dti"],
    signs: [
      "phổ cập kỹ năng số",
      "người dân … kỹ năng số",
      "người dân biết kỹ năng về công nghệ thông tin",
    ],
    proposals: [
      {
        text: "Mở lớp phổ cập kỹ năng số cho người dân tại từng thôn, tổ dân phố, do Tổ công nghệ số cộng đồng và đoàn viên hướng dẫn, lập danh sách người đã học.",
        evidence: ["Danh sách người dân đã học"],
      },
    ],
  },
  {
    key: "e-tax",
    title: "Khai, nộp thuế điện tử",
    body: "finance",
    indices: ["dti"],
    signs: ["nộp thuế điện tử"],
    proposals: [
      {
        text: "Phối hợp cơ quan thuế lập danh sách hộ kinh doanh chưa khai, nộp thuế điện tử, hướng dẫn cài đặt và khai tại chỗ theo từng tuyến phố, chợ.",
        evidence: ["Danh sách hộ đã khai, nộp thuế điện tử"],
      },
    ],
  },
  {
    key: "e-commerce",
    title: "Thương mại điện tử",
    body: "finance",
    indices: ["dti"],
    signs: ["sàn thương mại điện tử"],
    proposals: [
      {
        text: "Lập danh sách sản phẩm của địa phương, tập huấn hộ sản xuất chụp ảnh, đóng gói, mở gian hàng và đưa sản phẩm lên sàn thương mại điện tử.",
        evidence: ["Danh sách sản phẩm, đường dẫn gian hàng"],
      },
    ],
  },
  {
    key: "payment-accounts",
    title: "Tài khoản thanh toán",
    body: "finance",
    indices: ["dti"],
    signs: ["tài khoản thanh toán"],
    proposals: [
      {
        text: "Phối hợp ngân hàng và Tổ công nghệ số cộng đồng mở tài khoản thanh toán tại chỗ cho người đủ tuổi chưa có, ưu tiên người nhận lương hưu, trợ cấp.",
        evidence: ["Thống kê tài khoản mở mới"],
      },
    ],
  },
  {
    key: "personal-signatures",
    title: "Chữ ký số cá nhân",
    body: "culture",
    indices: ["dti"],
    signs: ["chữ ký số cá nhân", "chữ ký số … cá nhân", "chữ ký điện tử cá nhân"],
    proposals: [
      {
        text: "Phối hợp đơn vị cung cấp chữ ký số cấp chữ ký số cá nhân cho người dân khi làm thủ tục tại nơi tiếp nhận và tại các điểm lưu động ở thôn, tổ dân phố.",
        evidence: ["Thống kê chữ ký số đã cấp"],
      },
    ],
  },
  {
    key: "digital-identity",
    title: "Danh tính, định danh điện tử",
    body: "police",
    indices: ["dti"],
    signs: ["danh tính điện tử", "định danh điện tử"],
    proposals: [
      {
        text: "Phối hợp Công an lập danh sách người đủ tuổi chưa kích hoạt tài khoản định danh điện tử, tổ chức điểm kích hoạt lưu động ở từng thôn, tổ dân phố.",
        evidence: ["Thống kê tài khoản đã kích hoạt"],
      },
    ],
  },
  {
    key: "health-records",
    title: "Sổ sức khỏe điện tử",
    body: "social",
    indices: ["dti"],
    signs: ["sổ sức khỏe điện tử", "hồ sơ sức khỏe điện tử"],
    proposals: [
      {
        text: "Phối hợp trạm y tế, Tổ công nghệ số cộng đồng hướng dẫn người dân cài đặt và cập nhật Sổ sức khỏe điện tử khi khám bệnh, tiêm chủng và tại thôn, tổ dân phố.",
        evidence: ["Thống kê người dân có Sổ sức khỏe điện tử"],
      },
    ],
  },
  {
    key: "e-contracts",
    title: "Hợp đồng điện tử",
    body: "finance",
    indices: ["dti"],
    signs: ["hợp đồng điện tử"],
    proposals: [
      {
        text: "Tập huấn doanh nghiệp trên địa bàn về ký và lưu hợp đồng điện tử, giới thiệu đơn vị cung cấp dịch vụ, thống kê doanh nghiệp đã sử dụng mỗi quý.",
        evidence: ["Danh sách doanh nghiệp dùng hợp đồng điện tử"],
      },
    ],
  },
  {
    key: "public-wifi",
    title: "WiFi công cộng",
    body: "culture",
    indices: ["dti"],
    signs: ["wifi công cộng"],
    proposals: [
      {
        text: "Lập danh sách nhà văn hóa, điểm công cộng chưa có WiFi miễn phí, vận động doanh nghiệp viễn thông hoặc bố trí kinh phí lắp đặt, kiểm tra hoạt động hằng tháng.",
        evidence: ["Danh sách điểm WiFi công cộng"],
      },
    ],
  },
  {
    key: "security-cameras",
    title: "Camera giám sát an ninh, trật tự",
    body: "police",
    indices: ["dti"],
    signs: ["camera giám sát"],
    proposals: [
      {
        text: "Phối hợp Công an xác định vị trí cần lắp, vận động xã hội hóa và bố trí kinh phí triển khai hệ thống camera giám sát an ninh, trật tự, phân công người theo dõi.",
        evidence: ["Sơ đồ, biên bản lắp đặt camera"],
      },
    ],
  },
  {
    key: "operations-centre",
    title: "Trung tâm giám sát, điều hành thông minh",
    body: "culture",
    indices: ["dti"],
    signs: ["trung tâm giám sát điều hành thông minh"],
    proposals: [
      {
        text: "Kết nối, cập nhật số liệu hằng tuần lên Trung tâm giám sát, điều hành thông minh (IOC) hoặc hệ thống dữ liệu tập trung, dùng số liệu đó trong giao ban của UBND.",
        evidence: ["Báo cáo khai thác hệ thống"],
      },
    ],
  },
  {
    key: "reporting-system",
    title: "Báo cáo trên hệ thống thông tin báo cáo",
    body: "office",
    indices: ["dti"],
    signs: ["hệ thống thông tin báo cáo"],
    proposals: [
      {
        text: "Lập danh mục chế độ báo cáo, phân công người nhập và duyệt từng báo cáo trên Hệ thống thông tin báo cáo, nhắc trước hạn hằng kỳ.",
        evidence: ["Thống kê của Hệ thống thông tin báo cáo"],
      },
    ],
  },
  {
    key: "data-sharing",
    title: "Kết nối, dùng chung cơ sở dữ liệu",
    body: "culture",
    indices: ["dti"],
    signs: [
      "quy chế khai thác … cơ sở dữ liệu",
      "cơ sở dữ liệu chuyên ngành đã kết nối",
      "cập nhật dữ liệu thông qua hệ thống",
    ],
    proposals: [
      {
        words: ["quy chế"],
        text: "Ban hành quy chế khai thác các nền tảng số, cơ sở dữ liệu chuyên ngành, giao quyền truy cập từng người và kiểm tra việc sử dụng mỗi quý.",
        evidence: ["Quy chế đã ban hành"],
      },
      {
        words: ["cập nhật dữ liệu"],
        text: "Lập danh mục lĩnh vực chưa quản lý bằng dữ liệu số, giao từng bộ phận cập nhật dữ liệu lên hệ thống theo tháng và kiểm tra chất lượng dữ liệu.",
        evidence: ["Báo cáo cập nhật dữ liệu"],
      },
      {
        text: "Đăng ký kết nối, sử dụng các ứng dụng, cơ sở dữ liệu chuyên ngành qua nền tảng chia sẻ dữ liệu của tỉnh, phân công người khai thác từng cơ sở dữ liệu.",
        evidence: ["Danh mục cơ sở dữ liệu đã kết nối"],
      },
    ],
  },
  {
    key: "digital-loudspeakers",
    title: "Đài truyền thanh ứng dụng công nghệ thông tin",
    body: "culture",
    indices: ["dti"],
    signs: ["đài truyền thanh … công nghệ thông tin"],
    proposals: [
      {
        text: "Bố trí kinh phí chuyển đài truyền thanh sang công nghệ thông tin - viễn thông, đào tạo người vận hành và kết nối với hệ thống thông tin nguồn của tỉnh.",
        evidence: ["Biên bản nghiệm thu đài truyền thanh"],
      },
    ],
  },
  {
    key: "online-channels",
    title: "Kênh số thông tin với người dân",
    body: "culture",
    indices: ["dti"],
    signs: ["nhóm hoặc diễn đàn số", "mạng xã hội … phổ biến đến người dân"],
    proposals: [
      {
        words: ["nhóm hoặc diễn đàn số"],
        text: "Lập nhóm trên nền tảng số của từng thôn, tổ dân phố, phân công cán bộ, công chức tham gia trả lời người dân và thống kê hoạt động mỗi quý.",
        evidence: ["Danh sách nhóm và người quản lý"],
      },
      {
        text: "Đăng tin pháp luật, thông báo, hướng dẫn đến người dân trên nền tảng số, mạng xã hội chính thức của địa phương, phân công người quản trị và lịch đăng hằng tuần.",
        evidence: ["Đường dẫn kênh chính thức"],
      },
    ],
  },
  {
    key: "digital-budget",
    title: "Chi ngân sách cho chuyển đổi số",
    body: "finance",
    indices: ["dti"],
    signs: ["chi … cho chuyển đổi số"],
    proposals: [
      {
        words: ["chi thường xuyên"],
        text: "Lập dự toán chi thường xuyên cho từng nhiệm vụ chuyển đổi số ngay khi xây dựng dự toán ngân sách, theo dõi giải ngân mỗi quý.",
        evidence: ["Quyết định giao dự toán"],
      },
      {
        words: ["chi đầu tư"],
        text: "Đề xuất nhiệm vụ đầu tư cho chuyển đổi số vào kế hoạch đầu tư công, chuẩn bị hồ sơ và giải ngân theo tiến độ.",
        evidence: ["Kế hoạch đầu tư công được giao"],
      },
      {
        text: "Bố trí dự toán chi ngân sách cho từng nhiệm vụ chuyển đổi số, theo dõi giải ngân mỗi quý.",
        evidence: ["Quyết định giao dự toán"],
      },
    ],
  },
];
