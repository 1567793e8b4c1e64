/** What frames the help. */
export const overview = {
  vi: {
    title: "chiso: chấm điểm các chỉ số hành chính, liệt kê điểm chưa đạt, lập kế hoạch khắc phục",
    usage: "Cách dùng:",
    files: `FILE là tệp JSON: bảng chấm điểm, phiếu khảo sát hài lòng, số liệu PAPI cấp tỉnh hoặc hồ sơ
chính quyền thân thiện; hoặc phiếu .xlsx của chiso đã điền. SET là mã bộ tiêu chí có sẵn hoặc
tệp JSON bộ tiêu chí. BẢNG là tệp .xlsx, .docx, .csv hoặc .tsv.`,
    more: "Tùy chọn của từng lệnh: chiso LỆNH --help, ví dụ chiso import set --help (--year, --verbose, ...).",
    exits:
      "Mã kết thúc: 0 xong; 1 dữ liệu có lỗi; 2 dòng lệnh sai; 3 không đọc hoặc ghi được tệp;\n4 lỗi của chương trình.",
  },
  en: {
    title: "chiso: scores administrative indices, lists what was lost, plans the remedy",
    usage: "Usage:",
    files: `FILE is a JSON file: a score sheet, the answers to a satisfaction survey, a sheet of the
provincial PAPI, or a case of friendly government; or a filled .xlsx template of chiso. SET is
the id of a criteria set that ships, or one as JSON. TABLE is .xlsx, .docx, .csv or .tsv.`,
    more: "Options of a command: chiso COMMAND --help, such as chiso import set --help (--year, --verbose, ...).",
    exits:
      "Exit codes: 0 done; 1 problems in the data; 2 wrong command line; 3 file not read or written;\n4 error of the program itself.",
  },
} as const;
