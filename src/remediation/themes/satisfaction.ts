import type { MeasureTheme } from "./theme.js";

/** What people are asked about in SIPAS: access, procedures, officials, results, feedback. */
export const satisfactionThemes: readonly MeasureTheme[] = [
  {
    key: "waiting-place",
    title: "Nơi ngồi chờ, bảng chỉ dẫn",
    body: "service",
    indices: ["sipas"],
    signs: ["nơi ngồi chờ", "đủ chỗ ngồi", "biển chỉ dẫn", "bảng chỉ dẫn"],
    proposals: [
      {
        words: ["chỉ dẫn"],
        text: "Rà soát, bổ sung biển, bảng chỉ dẫn từ cổng trụ sở đến từng quầy giao dịch, chữ to, dễ thấy, đúng với cách bố trí hiện nay.",
        evidence: ["Ảnh biển, bảng chỉ dẫn"],
      },
      {
        text: "Bổ sung ghế ngồi chờ, bàn viết, quạt, nước uống tại nơi tiếp nhận hồ sơ cho đủ số người trong giờ cao điểm; phân luồng, lấy số thứ tự để giảm chờ.",
        evidence: ["Ảnh nơi ngồi chờ"],
      },
    ],
  },
  {
    key: "service-equipment",
    title: "Trang thiết bị phục vụ",
    body: "service",
    indices: ["sipas"],
    signs: ["trang thiết bị"],
    proposals: [
      {
        words: ["dễ sử dụng"],
        text: "Dán hướng dẫn ngắn, có hình tại từng trang thiết bị phục vụ người dân (máy lấy số, máy tra cứu, máy quét), phân công người hỗ trợ trực tiếp.",
        evidence: ["Ảnh bảng hướng dẫn, lịch phân công"],
      },
      {
        words: ["hiện đại"],
        text: "Lập danh mục trang thiết bị phục vụ người dân đã cũ, lạc hậu tại nơi tiếp nhận hồ sơ, bố trí kinh phí thay bằng thiết bị hiện đại hơn trong năm.",
        evidence: ["Danh mục thiết bị thay mới"],
      },
      {
        words: ["đầy đủ"],
        text: "Kiểm kê trang thiết bị phục vụ người dân tại nơi tiếp nhận hồ sơ (máy tính, máy in, máy lấy số), bổ sung thiết bị còn thiếu, sửa thiết bị hỏng.",
        evidence: ["Biên bản kiểm kê thiết bị"],
      },
    ],
  },
  {
    key: "posted-procedures",
    title: "Niêm yết thủ tục",
    body: "service",
    indices: ["sipas"],
    signs: ["niêm yết công khai", "thủ tục … niêm yết"],
    proposals: [
      {
        words: ["chính xác"],
        text: "Hằng tháng đối chiếu thủ tục đang niêm yết với quyết định công bố mới nhất, thay ngay thủ tục đã sửa đổi, gỡ thủ tục đã bãi bỏ để nội dung niêm yết chính xác.",
        evidence: ["Biên bản đối chiếu hằng tháng"],
      },
      {
        words: ["đầy đủ"],
        text: "Rà soát, niêm yết công khai đầy đủ thủ tục thuộc thẩm quyền, có thành phần hồ sơ, thời hạn, phí, lệ phí và mẫu điền sẵn, kèm mã QR để tra cứu.",
        evidence: ["Ảnh nơi niêm yết"],
      },
    ],
  },
  {
    key: "required-papers",
    title: "Thành phần hồ sơ phải nộp",
    body: "service",
    indices: ["sipas"],
    signs: ["thành phần hồ sơ"],
    proposals: [
      {
        text: "Không yêu cầu thêm giấy tờ ngoài thành phần hồ sơ đã công bố; hướng dẫn bổ sung hồ sơ một lần bằng phiếu, hằng tháng kiểm tra các phiếu yêu cầu bổ sung.",
        evidence: ["Phiếu hướng dẫn bổ sung hồ sơ"],
      },
    ],
  },
  {
    key: "fees",
    title: "Phí, lệ phí",
    body: "service",
    indices: ["sipas"],
    signs: ["phí lệ phí"],
    proposals: [
      {
        text: "Niêm yết mức phí, lệ phí từng thủ tục tại quầy, xuất biên lai cho mọi khoản thu, đối chiếu hằng tháng biên lai với mức phí, lệ phí quy định.",
        evidence: ["Bảng niêm yết phí, biên bản đối chiếu"],
      },
    ],
  },
  {
    key: "handling-time",
    title: "Thời hạn giải quyết",
    body: "service",
    indices: ["sipas"],
    signs: ["thời hạn giải quyết", "thời gian giải quyết"],
    proposals: [
      {
        text: "Hằng ngày theo dõi hồ sơ sắp hết thời hạn giải quyết, nhắc người thụ lý; hồ sơ không kịp hạn thì báo và xin lỗi người dân trước ngày hẹn.",
        evidence: ["Báo cáo hồ sơ đúng hạn, trễ hạn"],
      },
    ],
  },
  {
    key: "polite-officials",
    title: "Thái độ của công chức",
    body: "service",
    indices: ["sipas"],
    signs: ["thái độ giao tiếp", "thái độ … lịch sự", "giao tiếp lịch sự", "thái độ phục vụ"],
    proposals: [
      {
        text: "Tập huấn kỹ năng giao tiếp cho công chức tiếp nhận hồ sơ; lấy đánh giá của người dân về thái độ giao tiếp tại quầy, hằng tháng nhắc nhở người bị đánh giá chưa tốt.",
        evidence: ["Tổng hợp đánh giá tại quầy"],
      },
    ],
  },
  {
    key: "listening-officials",
    title: "Công chức lắng nghe ý kiến",
    body: "service",
    indices: ["sipas"],
    signs: ["lắng nghe ý kiến"],
    proposals: [
      {
        text: "Quy định công chức tiếp nhận dừng việc khác, lắng nghe hết ý kiến của người dân trước khi trả lời; lãnh đạo trực tiếp quan sát tại quầy, góp ý hằng tuần.",
        evidence: ["Nhật ký góp ý tại quầy"],
      },
    ],
  },
  {
    key: "answering-officials",
    title: "Công chức trả lời, giải đáp",
    body: "service",
    indices: ["sipas"],
    signs: ["giải đáp đầy đủ", "trả lời giải đáp"],
    proposals: [
      {
        text: "Soạn bộ câu hỏi thường gặp và câu trả lời của từng thủ tục để công chức giải đáp đầy đủ, thống nhất; câu hỏi chưa trả lời được thì ghi lại và trả lời trong ngày làm việc sau.",
        evidence: ["Bộ câu hỏi, câu trả lời"],
      },
    ],
  },
  {
    key: "guiding-officials",
    title: "Công chức hướng dẫn hồ sơ",
    body: "service",
    indices: ["sipas"],
    signs: ["hướng dẫn kê khai hồ sơ", "hướng dẫn hồ sơ", "hướng dẫn … tận tình"],
    proposals: [
      {
        words: ["dễ hiểu"],
        text: "Viết lại hướng dẫn hồ sơ của từng thủ tục bằng lời dễ hiểu, có mẫu điền sẵn và hình từng bước, phát tại quầy và qua mã QR.",
        evidence: ["Tờ hướng dẫn, mẫu điền sẵn"],
      },
      {
        text: "Bố trí người hướng dẫn kê khai hồ sơ tận tình, chu đáo tại bàn riêng, có mẫu điền sẵn; ưu tiên người cao tuổi, người khuyết tật.",
        evidence: ["Lịch phân công người hướng dẫn"],
      },
    ],
  },
  {
    key: "rule-abiding-officials",
    title: "Công chức tuân thủ quy định",
    body: "service",
    indices: ["sipas"],
    signs: ["tuân thủ đúng quy định", "tuân thủ … quy định"],
    proposals: [
      {
        text: "Kiểm tra đột xuất việc tuân thủ quy trình giải quyết công việc của công chức, chấn chỉnh ngay việc yêu cầu ngoài quy định và xử lý người vi phạm.",
        evidence: ["Biên bản kiểm tra công vụ"],
      },
    ],
  },
  {
    key: "correct-results",
    title: "Kết quả giải quyết",
    body: "service",
    indices: ["sipas"],
    signs: ["kết quả đúng quy định", "kết quả có thông tin", "kết quả … chính xác"],
    proposals: [
      {
        words: ["đầy đủ", "chính xác"],
        text: "Kiểm tra hai lần thông tin trên kết quả trước khi trả (người thụ lý và người trả), mời người dân xem lại tại quầy, sửa ngay thông tin thiếu hoặc sai.",
        evidence: ["Sổ theo dõi kết quả phải sửa"],
      },
      {
        text: "Rà soát quy trình nội bộ của từng thủ tục để kết quả trả cho người dân đúng quy định; hằng tháng kiểm tra mẫu hồ sơ đã giải quyết.",
        evidence: ["Biên bản kiểm tra hồ sơ"],
      },
    ],
  },
  {
    key: "feedback-channels",
    title: "Hình thức tiếp nhận góp ý",
    body: "service",
    indices: ["sipas"],
    signs: ["hình thức tiếp nhận góp ý", "thực hiện góp ý"],
    proposals: [
      {
        words: ["dễ dàng"],
        text: "Rút gọn cách gửi góp ý, phản ánh, kiến nghị: một mã QR, một số điện thoại, một phiếu ngắn tại quầy, có người giúp ghi khi người dân cần.",
        evidence: ["Ảnh nơi tiếp nhận góp ý"],
      },
      {
        text: "Công khai các hình thức tiếp nhận góp ý, phản ánh, kiến nghị: hòm thư, số điện thoại, mã QR, người trực tiếp nhận; mở hòm thư hằng tuần.",
        evidence: ["Ảnh nơi tiếp nhận góp ý, biên bản mở hòm thư"],
      },
    ],
  },
  {
    key: "feedback-handling",
    title: "Xử lý góp ý, phản ánh, kiến nghị",
    body: "service",
    indices: ["sipas"],
    signs: ["xử lý … góp ý", "xử lý … phản ánh kiến nghị"],
    proposals: [
      {
        words: ["thông báo"],
        text: "Thông báo kết quả xử lý góp ý, phản ánh, kiến nghị đến từng người gửi bằng tin nhắn, điện thoại hoặc văn bản ngay sau khi xử lý, công khai kết quả mỗi tháng.",
        evidence: ["Sổ theo dõi góp ý, phản ánh"],
      },
      {
        text: "Phân công người tiếp nhận góp ý, phản ánh, kiến nghị hằng ngày, xử lý theo thời hạn của từng loại việc, lãnh đạo kiểm tra việc xử lý mỗi tuần.",
        evidence: ["Sổ theo dõi góp ý, phản ánh"],
      },
    ],
  },
];
