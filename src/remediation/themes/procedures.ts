import type { MeasureTheme } from "./theme.js";

/** Administrative procedures, which all indices look at. */
export const procedureThemes: readonly MeasureTheme[] = [
  {
    key: "procedure-publicity",
    title: "Công khai thủ tục hành chính",
    body: "service",
    indices: ["par-index", "mass-mobilisation", "papi"],
    signs: [
      "công khai thủ tục hành chính",
      "công khai … thủ tục hành chính",
      "niêm yết … thủ tục hành chính",
      { words: "công khai", under: "thủ tục hành chính", whole: true },
      { words: "niêm yết", under: "thủ tục hành chính", whole: true },
    ],
    proposals: [
      {
        text: "Rà soát, công khai đầy đủ 100% thủ tục hành chính thuộc thẩm quyền tại nơi tiếp nhận hồ sơ và trên Cổng, Trang thông tin điện tử; thay ngay thủ tục đã sửa đổi, gỡ thủ tục đã bãi bỏ.",
        evidence: ["Ảnh nơi niêm yết, đường dẫn công khai"],
      },
    ],
  },
  {
    key: "procedure-control",
    title: "Kiểm soát thủ tục hành chính",
    body: "office",
    indices: ["par-index"],
    signs: [
      "kiểm soát thủ tục hành chính",
      "rà soát … thủ tục hành chính",
      "đơn giản hóa thủ tục hành chính",
    ],
    proposals: [
      {
        text: "Ban hành kế hoạch kiểm soát thủ tục hành chính, rà soát các thủ tục thuộc thẩm quyền, kiến nghị cắt giảm, đơn giản hóa và báo cáo kết quả đúng hạn.",
        evidence: ["Kế hoạch, báo cáo kiểm soát thủ tục hành chính"],
      },
    ],
  },
  {
    key: "one-stop",
    title: "Cơ chế một cửa",
    body: "service",
    indices: ["par-index"],
    signs: ["cơ chế một cửa"],
    proposals: [
      {
        text: "Rà soát danh mục thủ tục thực hiện theo cơ chế một cửa, một cửa liên thông, bảo đảm mọi thủ tục thuộc thẩm quyền được tiếp nhận và trả kết quả tại một nơi; phân công người trực và người thay thế từng ngày.",
        evidence: ["Danh mục thủ tục, lịch trực"],
      },
    ],
  },
  {
    key: "file-handling",
    title: "Giải quyết hồ sơ thủ tục hành chính",
    body: "service",
    indices: ["par-index", "mass-mobilisation", "dti", "papi"],
    signs: [
      "hồ sơ … giải quyết đúng hạn",
      "hồ sơ … giải quyết đúng",
      "hồ sơ thủ tục hành chính … đúng hạn",
      "giải quyết hồ sơ … đúng hạn",
      { words: "đúng hạn", under: "thủ tục hành chính", whole: true },
    ],
    proposals: [
      {
        text: "Hằng ngày theo dõi hồ sơ thủ tục hành chính sắp đến hạn trên hệ thống một cửa, nhắc người thụ lý trước hạn; làm rõ nguyên nhân, trách nhiệm của từng hồ sơ giải quyết trễ hạn.",
        evidence: ["Báo cáo trích xuất từ Hệ thống thông tin giải quyết thủ tục hành chính"],
      },
    ],
  },
  {
    key: "late-apology",
    title: "Xin lỗi khi trễ hẹn",
    body: "service",
    indices: ["par-index", "mass-mobilisation"],
    signs: ["thực hiện xin lỗi", "thư xin lỗi", "xin lỗi khi trễ", "xin lỗi người dân"],
    proposals: [
      {
        text: "Gửi thư xin lỗi và hẹn lại ngày trả kết quả cho mọi hồ sơ trễ hẹn ngay khi biết không kịp hạn, lưu thư xin lỗi vào hồ sơ.",
        evidence: ["Thư xin lỗi lưu trong hồ sơ"],
      },
    ],
  },
  {
    key: "digitisation",
    title: "Số hóa hồ sơ, kết quả giải quyết",
    body: "service",
    indices: ["par-index", "dti"],
    signs: [
      "số hóa hồ sơ",
      "hồ sơ … được số hóa",
      "số hóa … kết quả giải quyết",
      "giấy tờ đã số hóa",
      "nộp lại giấy tờ",
    ],
    proposals: [
      {
        text: "Số hóa hồ sơ ngay khi tiếp nhận và số hóa kết quả giải quyết ngay khi trả; giao chỉ tiêu cho từng công chức, hằng tuần đối chiếu số hồ sơ chưa số hóa trên hệ thống.",
        evidence: ["Báo cáo số hóa hồ sơ"],
      },
    ],
  },
  {
    key: "online-services",
    title: "Dịch vụ công trực tuyến",
    body: "service",
    indices: ["par-index", "dti", "papi", "mass-mobilisation"],
    signs: [
      "hồ sơ … trực tuyến",
      "hồ sơ trực tuyến toàn trình",
      "hồ sơ nộp trực tuyến",
      "sử dụng dịch vụ công trực tuyến",
      { words: "dịch vụ công trực tuyến", whole: true },
    ],
    proposals: [
      {
        text: "Hướng dẫn người dân, doanh nghiệp nộp hồ sơ trực tuyến tại nơi tiếp nhận và tại điểm sinh hoạt cộng đồng; giao chỉ tiêu hồ sơ trực tuyến cho từng lĩnh vực, hằng tuần thống kê lĩnh vực còn nhận nhiều hồ sơ giấy.",
        evidence: ["Thống kê hồ sơ trực tuyến theo lĩnh vực"],
      },
    ],
  },
  {
    key: "online-payment",
    title: "Thanh toán trực tuyến, không dùng tiền mặt",
    body: "service",
    indices: ["par-index", "dti"],
    signs: [
      "hồ sơ thanh toán trực tuyến",
      "hồ sơ … thanh toán trực tuyến",
      "phí lệ phí … không dùng tiền mặt",
      "thanh toán trực tuyến phí",
    ],
    proposals: [
      {
        text: "Niêm yết mã thanh toán và hướng dẫn nộp phí, lệ phí trực tuyến ngay tại quầy; hằng tuần thống kê hồ sơ còn thu tiền mặt theo từng thủ tục để vận động, hướng dẫn.",
        evidence: ["Thống kê hồ sơ thanh toán trực tuyến"],
      },
    ],
  },
  {
    key: "online-help",
    title: "Hỗ trợ người dân làm hồ sơ trực tuyến",
    body: "service",
    indices: ["par-index", "dti"],
    signs: [
      "hạn chế về công nghệ thông tin",
      "hỗ trợ người dân … trực tuyến",
      "hướng dẫn người dân trong chuyển đổi số",
    ],
    proposals: [
      {
        words: ["trong chuyển đổi số"],
        text: "Xây dựng kế hoạch hỗ trợ, hướng dẫn người dân trong chuyển đổi số, phân công Tổ công nghệ số cộng đồng và đoàn viên phụ trách từng thôn, tổ dân phố.",
        evidence: ["Kế hoạch hỗ trợ, hướng dẫn người dân"],
      },
    ],
  },
  {
    key: "feedback",
    title: "Phản ánh, kiến nghị của người dân",
    body: "office",
    indices: ["par-index", "dti", "mass-mobilisation", "papi"],
    signs: ["phản ánh kiến nghị", "phản ánh … kiến nghị"],
    proposals: [
      {
        text: "Phân công người nhận phản ánh, kiến nghị hằng ngày, theo dõi thời hạn trả lời từng phản ánh, công khai kết quả xử lý.",
        evidence: ["Sổ theo dõi phản ánh, kiến nghị"],
      },
    ],
  },
  {
    key: "feedback-satisfaction",
    title: "Hài lòng về xử lý phản ánh, kiến nghị",
    body: "office",
    indices: ["par-index", "dti", "mass-mobilisation"],
    signs: ["hài lòng … phản ánh kiến nghị"],
    proposals: [
      {
        text: "Liên hệ lại với người gửi sau khi xử lý phản ánh, kiến nghị; xem xét lại từng trường hợp được đánh giá không hài lòng và trả lời bổ sung.",
        evidence: ["Thống kê đánh giá của người gửi"],
      },
    ],
  },
  {
    key: "satisfaction",
    title: "Hài lòng về giải quyết thủ tục hành chính",
    body: "service",
    indices: ["par-index", "mass-mobilisation"],
    signs: [
      "mức độ hài lòng",
      "hài lòng của người dân",
      "hài lòng về giải quyết thủ tục hành chính",
      { words: "hài lòng", under: "hài lòng về giải quyết thủ tục hành chính" },
    ],
    proposals: [
      {
        words: ["nơi tiếp nhận"],
        text: "Bố trí nơi tiếp nhận hồ sơ đủ chỗ ngồi, bảng chỉ dẫn, máy lấy số; hằng tháng lấy ý kiến người dân về nơi tiếp nhận và khắc phục ngay điểm chưa hài lòng.",
        evidence: ["Tổng hợp ý kiến theo tháng"],
      },
      {
        words: ["thái độ"],
        text: "Lấy ý kiến người dân về thái độ phục vụ ngay sau mỗi lần giải quyết hồ sơ; hằng tháng kiểm điểm từng trường hợp bị đánh giá chưa tốt.",
        evidence: ["Tổng hợp ý kiến theo tháng"],
      },
      {
        text: "Lấy ý kiến người dân ngay sau khi trả kết quả thủ tục hành chính; hằng tháng xác định nội dung người dân chưa hài lòng, giao bộ phận khắc phục và công khai việc đã sửa.",
        evidence: ["Tổng hợp ý kiến theo tháng"],
      },
    ],
  },
  {
    key: "online-satisfaction",
    title: "Hài lòng khi dùng dịch vụ công trực tuyến",
    body: "service",
    indices: ["par-index", "dti"],
    signs: ["hài lòng khi … dịch vụ công trực tuyến"],
    proposals: [
      {
        text: "Lấy ý kiến sau mỗi hồ sơ trực tuyến, sửa ngay hướng dẫn của thủ tục mà người dân thấy khó làm; kiến nghị cấp trên sửa lỗi của hệ thống dịch vụ công dùng chung.",
        evidence: ["Tổng hợp ý kiến về dịch vụ công trực tuyến"],
      },
    ],
  },
  {
    key: "certification",
    title: "Chứng thực, xác nhận",
    body: "justice",
    indices: ["papi"],
    signs: ["chứng thực xác nhận", "dịch vụ chứng thực"],
    proposals: [
      {
        text: "Công khai thời hạn, phí chứng thực, xác nhận tại quầy, trả kết quả trong ngày nhận hồ sơ theo quy định, bố trí người thay thế khi người ký vắng mặt.",
        evidence: ["Sổ chứng thực"],
      },
    ],
  },
  {
    key: "land-certificates",
    title: "Giấy chứng nhận quyền sử dụng đất",
    body: "land",
    indices: ["papi"],
    signs: ["giấy chứng nhận quyền sử dụng đất"],
    proposals: [
      {
        text: "Công khai thành phần hồ sơ, thời hạn, phí của thủ tục về giấy chứng nhận quyền sử dụng đất; theo dõi hồ sơ qua từng cơ quan và thông báo cho người dân khi chậm.",
        evidence: ["Sổ theo dõi hồ sơ đất đai"],
      },
    ],
  },
];
