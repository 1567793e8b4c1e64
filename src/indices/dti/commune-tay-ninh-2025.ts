import type { CriteriaSet } from "../../criteria-set/criteria-set.js";

/**
 * The digital transformation index of the communes of Tây Ninh, used in 2026 for 2025: 62 items,
 * 960 points. Names and maxima were read in a public repository, the decision and its rules were
 * not; where a name says "Tỷ lệ", a ratio is assumed, else the points are entered as they are.
 * Provenance: partial.
 */
export const communeTayNinh2025: CriteriaSet = {
  id: "dti-commune-tay-ninh-2025",
  version: "1",
  index: "dti",
  title: {
    vi: "Chỉ số chuyển đổi số cấp xã tỉnh Tây Ninh (đánh giá năm 2025)",
    en: "Digital transformation index of the communes of Tây Ninh (for 2025)",
  },
  appliesTo: { vi: "xã, phường", en: "communes" },
  period: { from: "2025-01-01", to: "2025-12-31" },
  max: "960",
  notApplicable: "shrink-base",
  provenance: {
    status: "partial",
    instruments: [
      {
        title: "Bảng chỉ tiêu DTI cấp xã trong kho mã PlatformManager (doc/ERD/example_db_ver1.csv)",
        issuer: "xuantruongnguyen230300-gif (GitHub)",
        read: {
          vi: "mã, tên và điểm tối đa của 62 chỉ tiêu; ba lỗi gõ trong tên đã sửa (4.22.7, 3.2, 3.3)",
          en: "codes, names and maxima of the 62 items; three misprints in names are set right (4.22.7, 3.2, 3.3)",
        },
      },
    ],
    note: {
      vi: 'Chưa đọc được số quyết định và cách tính điểm: chỉ tiêu có tên "Tỷ lệ" tạm tính theo tỷ lệ, chỉ tiêu khác nhập điểm; việc bỏ mục không áp dụng khỏi điểm tối đa cũng là giả định.',
      en: 'Neither the number of the decision nor the rules were read: items named "Tỷ lệ" are scored as a ratio for the time being, others take points; leaving out what does not apply is an assumption too.',
    },
  },
  domains: [
    {
      code: "1",
      title: "Hạ tầng và Nền tảng số",
      max: "80",
      children: [
        {
          code: "1.1",
          title: "Tỷ lệ người sử dụng có khả năng truy nhập băng rộng cố định với tốc độ trên 1Gb/s",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "1.2",
          title: "Tỷ lệ phủ sóng mạng di động băng rộng 5G trên dân số",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "1.3",
          title: "Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        { code: "1.4", title: "Mức độ ứng dụng AI", max: "20", rule: { kind: "points" } },
        { code: "1.5", title: "Trang bị máy tính cho CBCCVC", max: "10", rule: { kind: "points" } },
        {
          code: "1.6",
          title: "Triển khai Hệ thống camera giám sát an ninh, trật tự xã hội",
          max: "10",
          rule: { kind: "points" },
        },
        {
          code: "1.7",
          title:
            "Nội dung thông tin của đài truyền thanh xã, phường được thực hiện trên nền tảng công nghệ thông tin - viễn thông",
          max: "10",
          rule: { kind: "points" },
        },
      ],
    },
    {
      code: "2",
      title: "Nhân lực số",
      max: "100",
      children: [
        {
          code: "2.1",
          title:
            "Bố trí người làm công tác chuyên trách hoặc đầu mối thực hiện nhiệm vụ chuyển đổi số và an toàn thông tin",
          max: "30",
          rule: { kind: "points" },
        },
        {
          code: "2.2",
          title: "Tỷ lệ công chức, viên chức chuyên trách về chuyển đổi số",
          max: "20",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "2.3",
          title:
            "Tỷ lệ công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số; kỹ năng số cơ bản (bao gồm các phòng, ban chuyên môn, đơn vị sự nghiệp cấp xã, không bao gồm trường học, y tế)",
          max: "20",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "2.4",
          title: "Số lượng người dân được phổ cập kỹ năng số",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "2.5",
          title:
            "Tỷ lệ thành viên Tổ Công nghệ số cộng đồng được tập huấn, bồi dưỡng về chuyển đổi số, phổ cập kỹ năng số cơ bản",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
      ],
    },
    {
      code: "3",
      title: "An toàn thông tin, an ninh mạng",
      max: "100",
      children: [
        {
          code: "3.1",
          title:
            "Tỷ lệ hệ thống thông tin được xác định và phê duyệt hồ sơ đề xuất bảo đảm an ninh mạng theo cấp độ trước khi đưa vào vận hành, sử dụng (chỉ tính các hệ thống do cơ quan tự quản lý vận hành riêng, không tính các hệ thống đã đưa vào quản lý tập trung tại Trung tâm dữ liệu tỉnh)",
          max: "20",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "3.2",
          title:
            "Tỷ lệ hệ thống thông tin được kiểm tra, đánh giá mức độ đảm bảo an toàn thông tin, an ninh mạng định kỳ (chỉ tính các hệ thống do cơ quan tự quản lý vận hành riêng, không tính các hệ thống đã đưa vào quản lý tập trung tại Trung tâm dữ liệu tỉnh)",
          max: "20",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "3.3",
          title:
            "Tỷ lệ hệ thống thông tin triển khai đầy đủ phương án bảo đảm an toàn thông tin, an ninh mạng theo cấp độ đã được phê duyệt (chỉ tính các hệ thống do cơ quan tự quản lý vận hành riêng, không tính các hệ thống đã đưa vào quản lý tập trung tại Trung tâm dữ liệu tỉnh)",
          max: "20",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "3.4",
          title:
            "Tỷ lệ máy tính của công chức, viên chức có kết nối mạng LAN, được cài đặt phần mềm phòng, chống mã độc",
          max: "20",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "3.5",
          title: "Có tham gia đầy đủ các lớp diễn tập, ứng cứu sự cố ATTT của tỉnh tổ chức",
          max: "10",
          rule: { kind: "points" },
        },
        {
          code: "3.6",
          title: "Có tham gia đầy đủ các lớp tập huấn, đào tạo về ATTT của tỉnh",
          max: "10",
          rule: { kind: "points" },
        },
      ],
    },
    {
      code: "4",
      title: "Hoạt động chính quyền số",
      max: "520",
      children: [
        {
          code: "4.1",
          title:
            "Cổng/Trang thông tin điện tử của địa phương cung cấp đầy đủ nội dung thông tin bắt buộc theo quy định tại Nghị định số 42/2022/NĐ-CP và Thông tư số 22/2023/TT-BTTTT",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.2",
          title: "Số lượng ứng dụng, cơ sở dữ liệu chuyên ngành đã kết nối, sử dụng qua LGSP cấp tỉnh",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.3",
          title: "Tỷ lệ sử dụng dịch vụ công trực tuyến của người dân và doanh nghiệp",
          max: "20",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.4",
          title: "Tỷ lệ hồ sơ trực tuyến toàn trình",
          max: "20",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.5",
          title: "Tỷ lệ người dân, doanh nghiệp đánh giá hài lòng khi sử dụng dịch vụ công trực tuyến",
          max: "20",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.6",
          title: "Tỷ lệ hồ sơ TTHC đã giải quyết đúng hạn",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.7",
          title: "Tổng chi Ngân sách nhà nước cho chuyển đổi số",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.8",
          title: "Tổng chi thường xuyên cho chuyển đổi số",
          max: "20",
          rule: { kind: "points" },
        },
        { code: "4.9", title: "Tổng chi đầu tư cho chuyển đổi số", max: "20", rule: { kind: "points" } },
        {
          code: "4.10",
          title: "Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.11",
          title:
            "Tỉ lệ hồ sơ công việc tại cấp xã được xử lý trên môi trường điện tử (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước) và sử dụng chữ ký số để giải quyết công việc",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.12",
          title: "Tỷ lệ chế độ báo cáo của cấp xã được thực hiện trên Hệ thống thông tin báo cáo",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.13",
          title:
            "Tỷ lệ hệ thống WiFi công cộng miễn phí phục vụ nhu cầu của người dân và du khách tại các điểm công cộng như tại nhà văn hóa, các điểm tham quan du lịch, trụ sở UBND cấp xã",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.14",
          title: "Chính quyền cấp xã sử dụng hệ thống, nền tảng họp không giấy trong các cuộc họp",
          max: "10",
          rule: { kind: "points" },
        },
        {
          code: "4.15",
          title:
            "Quản lý, chỉ đạo điều hành của UBND cấp xã được hỗ trợ thông qua Trung tâm giám sát, điều hành thông minh (IOC) hoặc hệ thống quản lý dữ liệu tập trung",
          max: "10",
          rule: { kind: "points" },
        },
        {
          code: "4.16",
          title:
            "Sử dụng các nền tảng số hoặc mạng xã hội được chính quyền cấp xã phổ biến đến người dân nội dung thông tin (pháp luật, thông báo, hướng dẫn…)",
          max: "10",
          rule: { kind: "points" },
        },
        {
          code: "4.17",
          title:
            "Tỷ lệ lĩnh vực kinh tế – xã hội trên địa bàn cấp xã được quản lý, cập nhật dữ liệu thông qua hệ thống quản lý thông tin dữ liệu số",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.18",
          title:
            "Tỷ lệ công chức, viên chức sử dụng phần mềm Quản lý văn bản và điều hành trong xử lý công việc",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.19",
          title: "Tỷ lệ văn bản điện tử ký số (trừ văn bản mật)",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.20",
          title: "Tỷ lệ hồ sơ công việc lưu trữ điện tử được tạo lập",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.21",
          title: "Tỷ lệ thực hiện hồ sơ công việc điện tử trên hệ thống",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "4.22.1",
          title:
            "Triển khai thực hiện nhiệm vụ được giao theo các Kế hoạch giai đoạn 2026-2030 của tỉnh: - Kế hoạch hành động phát triển Chính quyền số trên địa bàn tỉnh Tây Ninh giai đoạn 2026-2030; - Kế hoạch phát triển kinh tế số và xã hội số giai đoạn 2026 -2030 - Kế hoạch thực hiện chuyển đổi số trên địa bàn tỉnh Tây Ninh giai đoạn 2026 -2030",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.22.2",
          title: "Triển khai thực hiện nhiệm vụ được giao theo Kế hoạch chuyển đổi số của tỉnh hàng năm",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.22.3",
          title:
            "Triển khai thực hiện nhiệm vụ được giao theo Kế hoạch phát triển chính quyền số của tỉnh hàng năm",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.22.4",
          title:
            "Triển khai thực hiện nhiệm vụ được giao theo Kế hoạch phát triển kinh tế số và xã hội số hàng năm",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.22.5",
          title:
            "Triển khai thực hiện nhiệm vụ truyền thông, phổ biến, nâng cao nhận thức về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trên báo chí, truyền thông, hệ thống thông tin cơ sở, truyền thông xã hội, mạng xã hội, nền tảng số và phương thức khác hàng năm",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.22.6",
          title:
            "Xây dựng và triển khai kế hoạch của địa phương để hỗ trợ, hướng dẫn người dân trong chuyển đổi số",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.22.7",
          title: "Ban hành kế hoạch chuyển đổi số bám sát yêu cầu, nhiệm vụ kế hoạch của UBND tỉnh giao",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.22.8",
          title: "Kết quả thực hiện kế hoạch chuyển đổi số",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.22.9",
          title: "Ban hành quy chế khai thác các nền tảng số, cơ sở dữ liệu chuyên ngành",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "4.22.10",
          title: "Tuyên truyền chuyển đổi số tại địa phương",
          max: "30",
          rule: { kind: "points" },
        },
        {
          code: "4.22.11",
          title: "Triển khai hoạt động hưởng ứng ngày chuyển đổi số quốc gia",
          max: "20",
          rule: { kind: "points" },
        },
      ],
    },
    {
      code: "5",
      title: "Hoạt động Kinh tế số",
      max: "80",
      children: [
        { code: "5.1", title: "Tỷ trọng kinh tế số trong GRDP", max: "20", rule: { kind: "points" } },
        {
          code: "5.2",
          title: "Tỷ lệ doanh nghiệp công nghệ số/1000 dân",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "5.3",
          title: "Tỷ trọng thương mại điện tử trong tổng mức bán lẻ",
          max: "20",
          rule: { kind: "points" },
        },
        {
          code: "5.4",
          title: "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử",
          max: "20",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
      ],
    },
    {
      code: "6",
      title: "Hoạt động Xã hội số",
      max: "80",
      children: [
        {
          code: "6.1",
          title:
            "Tỷ lệ người dân từ 14 tuổi trở lên có tài khoản danh tính điện tử sử dụng được cho các giao dịch điện tử",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "6.2",
          title:
            "Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản thanh toán trực tuyến tại ngân hàng hoặc tổ chức được phép khác",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "6.3",
          title: "Tỷ lệ dân số trưởng thành từ 18 tuổi trở lên có chữ ký số hoặc chữ ký điện tử cá nhân",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "6.4",
          title: "Tỷ lệ người dân có Sổ sức khỏe điện tử",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "6.5",
          title: "Tỷ lệ người dân biết kỹ năng về công nghệ thông tin và truyền thông",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "6.6",
          title: "Tỷ lệ phản ánh, kiến nghị đã giải quyết đúng hạn trên hệ thống 1022",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "6.7",
          title: "Tỷ lệ mức độ hài lòng về phản ánh kiến nghị trên hệ thống 1022",
          max: "10",
          rule: { kind: "ratio", numerator: "Số đạt", denominator: "Tổng số" },
        },
        {
          code: "6.8",
          title:
            "Tổ dân phố trên địa bàn xã có nhóm hoặc diễn đàn số được sử dụng để chia sẻ, trao đổi thông tin giữa cán bộ, công chức và người dân",
          max: "10",
          rule: { kind: "points" },
        },
      ],
    },
  ],
};
