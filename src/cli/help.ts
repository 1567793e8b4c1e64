import type { Language } from "../text/language.js";

const vietnamese = `chiso: chấm điểm các chỉ số hành chính, liệt kê điểm chưa đạt, lập kế hoạch khắc phục

Cách dùng:
  chiso plan SHEET [SHEET ...]   lập kế hoạch khắc phục từ bảng chấm điểm năm trước
  chiso gaps SHEET               liệt kê tiêu chí chưa đạt điểm tối đa, mất nhiều nhất trước
  chiso score SHEET              chấm điểm một bảng
  chiso explain SHEET CODE       giải thích điểm của một tiêu chí
  chiso check SET                kiểm tra một bộ tiêu chí
  chiso sets                     liệt kê bộ tiêu chí có sẵn

SHEET là tệp JSON bảng chấm điểm, SET là tệp JSON bộ tiêu chí.

Tùy chọn chung:
  --set FILE          bộ tiêu chí của bạn, thay bộ có sẵn mà bảng chấm nêu tên
  --layer LỚP         self (tự chấm), appraised (thẩm định), final (công nhận),
                      best-known (mới nhất hiện có; mặc định)
  --leave-out AI      survey, superior: bỏ phần không ai chấm, quy về điểm tối đa còn lại
  --format KIỂU       text (mặc định), md, csv, json
  --separator DẤU     dấu ngăn cột của CSV: "," (mặc định) hoặc ";" cho Excel tiếng Việt
  --lang NGÔN_NGỮ     vi (mặc định) hoặc en
  --help, --version

Tùy chọn của gaps:
  --group NHÓM        domain (lĩnh vực) hoặc responsible (bộ phận chủ trì)

Tùy chọn của plan:
  --out THƯ_MỤC       ghi kế hoạch ra tệp: md, csv và json, hoặc một kiểu theo --format
  --force             ghi đè tệp đã có
  --measures FILE     danh mục giải pháp của bạn, đặt chồng lên danh mục Dị Sử
  --calendar FILE     lịch làm việc; mặc định có sẵn 2024 - 2026
  --start, --due NGÀY ngày bắt đầu và hạn chung; mặc định 01/01 và 30/11 năm sau
  --aim MỤC_TIÊU      maximum (điểm tối đa; mặc định) hoặc next-step (bước tiếp theo)
  --targets FILE      mục tiêu điểm của bạn cho từng tiêu chí: { "mã bộ": { "mã": điểm } }
  --letterhead FILE   tên cơ quan, số, ngày, người ký, căn cứ của văn bản

Mã kết thúc: 0 xong; 1 dữ liệu có lỗi; 2 dòng lệnh sai; 3 không đọc hoặc ghi được tệp.
`;

const english = `chiso: scores administrative indices, lists what was lost, plans the remedy

Usage:
  chiso plan SHEET [SHEET ...]   remediation plan from last year's score sheets
  chiso gaps SHEET               criteria below their maximum, the largest loss first
  chiso score SHEET              score a sheet
  chiso explain SHEET CODE       explain the points of a criterion
  chiso check SET                check a criteria set
  chiso sets                     list the criteria sets that ship with chiso

SHEET is a score sheet, SET a criteria set, both JSON files.

Options:
  --set FILE          your criteria set, in place of the shipped one that the sheet names
  --layer LAYER       self, appraised, final, or best-known (default)
  --leave-out WHO     survey, superior: leave out what nobody scored, on the base that is left
  --format FORMAT     text (default), md, csv, json
  --separator SIGN    separator of CSV: "," (default) or ";"
  --lang LANGUAGE     vi (default) or en
  --help, --version

Options of gaps:
  --group GROUP       domain or responsible

Options of plan:
  --out FOLDER        write the plan to files: md, csv and json, or one by --format
  --force             replace files that exist
  --measures FILE     your catalogue of measures, laid over the Dị Sử catalogue
  --calendar FILE     working days; 2024 - 2026 are built in
  --start, --due DATE first day, and common due date; 1 January and 30 November of the next year
  --aim AIM           maximum (default) or next-step
  --targets FILE      your own targets in points: { "set id": { "code": points } }
  --letterhead FILE   agency, number, date, signer and legal bases of the document

Exit codes: 0 done; 1 problems in the data; 2 wrong command line; 3 file not read or written.
`;

/** Help of the command. */
export function help(language: Language): string {
  return language === "vi" ? vietnamese : english;
}
