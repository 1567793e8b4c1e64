import type { Language } from "../text/language.js";

const vietnamese = `chiso: chấm điểm các chỉ số hành chính, liệt kê điểm chưa đạt, lập kế hoạch khắc phục

Cách dùng:
  chiso plan FILE [FILE ...]     lập kế hoạch khắc phục từ kết quả năm trước, mỗi chỉ số một tệp
  chiso gaps FILE                liệt kê tiêu chí chưa đạt điểm tối đa, mất nhiều nhất trước
  chiso score FILE               chấm điểm một bảng
  chiso explain FILE CODE        giải thích điểm của một tiêu chí
  chiso rank FILE [FILE ...]     xếp hạng các đơn vị
  chiso compare TRƯỚC SAU        so sánh hai kết quả; một tệp: so tự chấm với thẩm định
  chiso roadmap FILE             kiểm tra mục tiêu Đề án 05, chọn đơn vị cần nâng mức
  chiso what-if FILE --to ...    cách ít công sức nhất để đạt một kết quả
  chiso template SET             lập phiếu chấm điểm .xlsx để điền
  chiso import set BẢNG          đọc bảng tiêu chí .xlsx, .csv thành bản nháp bộ tiêu chí
  chiso import sheet BẢNG        đọc phiếu hoặc bảng đã chấm thành bảng chấm điểm
  chiso import survey BẢNG       đọc phiếu khảo sát (mỗi câu một cột, mỗi người một dòng)
  chiso check SET                kiểm tra một bộ tiêu chí
  chiso sets                     liệt kê bộ tiêu chí có sẵn

FILE là tệp JSON: bảng chấm điểm, phiếu khảo sát hài lòng, số liệu PAPI cấp tỉnh hoặc hồ sơ
chính quyền thân thiện; hoặc phiếu .xlsx của chiso đã điền. SET là mã bộ tiêu chí có sẵn hoặc
tệp JSON bộ tiêu chí.

Tùy chọn chung:
  --set FILE          bộ tiêu chí, bảng hỏi hoặc mô hình của bạn, thay bộ có sẵn mà tệp nêu tên
  --layer LỚP         self (tự chấm), appraised (thẩm định), final (công nhận),
                      best-known (mới nhất hiện có; mặc định), hoặc mã vòng chấm riêng của bảng
  --leave-out AI      survey, superior: bỏ phần không ai chấm, quy về điểm tối đa còn lại
  --format KIỂU       text (mặc định), md, html, csv, json, docx, xlsx, svg (biểu đồ)
  --out TỆP           ghi ra tệp; không có --format thì theo đuôi tệp
  --force             ghi đè tệp đã có
  --separator DẤU     dấu ngăn cột của CSV: "," (mặc định) hoặc ";" cho Excel tiếng Việt
  --lang NGÔN_NGỮ     vi (mặc định) hoặc en
  --help, --version

Tùy chọn của gaps và score:
  --group NHÓM        gaps: domain (lĩnh vực) hoặc responsible (bộ phận chủ trì);
                      score của phiếu khảo sát: cách nhóm của bảng hỏi, ví dụ service

Tùy chọn của rank:
  --by MÃ             xếp theo một lĩnh vực, tiêu chí; mặc định theo tổng
  --measure CÁCH      percentage (tỷ lệ; mặc định) hoặc points (điểm)
  --ties CÁCH         competition (1, 2, 2, 4; mặc định) hoặc dense (1, 2, 2, 3)
  --groups FILE       nhóm của từng đơn vị: { "mã đơn vị": "tên nhóm" }

Tùy chọn của compare và what-if:
  --crosswalk FILE    bảng đối chiếu mã khi hai năm dùng hai bộ tiêu chí
  --layer LỚP,LỚP     compare một tệp: hai lớp điểm, vòng chấm cần so sánh
  --to KẾT_QUẢ        points=80, percentage=80, hoặc thang xếp loại: class=good
  --effort FILE       công sức từng tiêu chí: { "mã": số }; mặc định mỗi tiêu chí là 1
  --change MÃ=ĐIỂM    thử điểm khác, nhiều mục cách nhau bằng dấu phẩy

Tùy chọn của plan:
  --out THƯ_MỤC       ghi kế hoạch ra docx, xlsx, svg, md, csv và json, hoặc một kiểu theo --format
  --measures FILE     danh mục giải pháp của bạn, đặt chồng lên danh mục Dị Sử
  --calendar FILE     lịch làm việc; có sẵn 2024 - 2026, năm khác chỉ trừ thứ Bảy, Chủ nhật
  --start, --due NGÀY ngày bắt đầu và hạn chung; mặc định 01/01 và 30/11 năm sau
  --aim MỤC_TIÊU      maximum (điểm tối đa; mặc định) hoặc next-step (bước tiếp theo)
  --targets FILE      mục tiêu điểm của bạn cho từng tiêu chí: { "mã bộ": { "mã": điểm } }
  --letterhead FILE   tên cơ quan, số, ngày, người ký, căn cứ của văn bản

Tùy chọn của template và import:
  --sheet FILE        template: điền sẵn từ bảng chấm điểm; import: tên trang tính cần đọc
  --ask MỤC           template: thêm ô cho month, quarter, date (tháng, quý, ngày của bảng),
                      wholes (điểm chung của cả mục), signed (ngày và người nhận xét)
  --set SET           import sheet: bộ tiêu chí của bảng
  --unit, --unit-id, --year  import sheet: tên, mã đơn vị và năm, khi bảng không phải phiếu của chiso;
                      trong bảng nhiều đơn vị, tên chọn cột hoặc dòng của đơn vị đó
  --merge TÊN         import sheet: gộp các đơn vị của bảng thành đơn vị mới, điểm là bình quân
  --weights           cùng --merge: trọng số từng đơn vị, dạng "Xã A=3; Xã B=2"
  --index, --year     import set: chỉ số (ví dụ par-index) và năm bắt đầu áp dụng
  --id, --title, --applies-to  import set: mã, tên bộ tiêu chí, loại đơn vị

Tùy chọn của import survey (cùng --unit, --unit-id, --year, --sheet):
  --questionnaire MÃ  mã bảng hỏi có sẵn hoặc tệp bảng hỏi; bỏ trống thì liệt kê bảng hỏi có sẵn
  --columns           cột nào là câu nào khi tiêu đề không nói rõ, dạng "C=1; D=2; E=" (E: không đọc)
  --answers           chữ nào là phương án nào, dạng "Tốt=4; Không trả lời=" (= bỏ trống)
  --without           mã các câu phiếu không hỏi, cách nhau bằng dấu chấm phẩy
  --duplicates CÁCH   phiếu trùng: keep (giữ cả hai) hoặc first (chỉ giữ phiếu đầu)
  --issued SỐ         số phiếu phát ra

Mã kết thúc: 0 xong; 1 dữ liệu có lỗi; 2 dòng lệnh sai; 3 không đọc hoặc ghi được tệp.
`;

const english = `chiso: scores administrative indices, lists what was lost, plans the remedy

Usage:
  chiso plan FILE [FILE ...]     remediation plan from last year's results, an index a file
  chiso gaps FILE                criteria below their maximum, the largest loss first
  chiso score FILE               score a sheet
  chiso explain FILE CODE        explain the points of a criterion
  chiso rank FILE [FILE ...]     rank units
  chiso compare BEFORE AFTER     compare two results; one file: self-assessed with appraised
  chiso roadmap FILE             check the targets of Đề án 05, choose the units to raise
  chiso what-if FILE --to ...    the cheapest way to a result
  chiso template SET             a score sheet as .xlsx to fill in
  chiso import set TABLE         read a criteria table (.xlsx, .csv) into a draft criteria set
  chiso import sheet TABLE       read a filled template or table into a score sheet
  chiso import survey TABLE      read forms of a survey (a question a column, a person a row)
  chiso check SET                check a criteria set
  chiso sets                     list the criteria sets that ship with chiso

FILE is a JSON file: a score sheet, the answers to a satisfaction survey, a sheet of the
provincial PAPI, or a case of friendly government; or a filled .xlsx template of chiso. SET is
the id of a criteria set that ships, or one as JSON.

Options:
  --set FILE          your criteria set, questionnaire or model, in place of the shipped one
  --layer LAYER       self, appraised, final, best-known (default), or a round of the sheet's own
  --leave-out WHO     survey, superior: leave out what nobody scored, on the base that is left
  --format FORMAT     text (default), md, html, csv, json, docx, xlsx, svg (pictures)
  --out FILE          write to a file; without --format its name says the format
  --force             replace files that exist
  --separator SIGN    separator of CSV: "," (default) or ";"
  --lang LANGUAGE     vi (default) or en
  --help, --version

Options of gaps and score:
  --group GROUP       gaps: domain or responsible; score of a survey: a grouping of its
                      questionnaire, such as service

Options of rank:
  --by CODE           rank by a domain or criterion; by the total when absent
  --measure MEASURE   percentage (default) or points
  --ties RULE         competition (1, 2, 2, 4; default) or dense (1, 2, 2, 3)
  --groups FILE       group of each unit: { "unit id": "group" }

Options of compare and what-if:
  --crosswalk FILE    how codes map when two years follow two criteria sets
  --layer LAYER,LAYER compare of one file: the two rounds to compare
  --to RESULT         points=80, percentage=80, or a class of a ladder: class=good
  --effort FILE       effort of each criterion: { "code": number }; one each when absent
  --change CODE=POINTS  other points, several parted by commas

Options of plan:
  --out FOLDER        write the plan as docx, xlsx, svg, md, csv and json, or one by --format
  --measures FILE     your catalogue of measures, laid over the Dị Sử catalogue
  --calendar FILE     working days; 2024 - 2026 are built in, of other years the weekends
  --start, --due DATE first day, and common due date; 1 January and 30 November of the next year
  --aim AIM           maximum (default) or next-step
  --targets FILE      your own targets in points: { "set id": { "code": points } }
  --letterhead FILE   agency, number, date, signer and legal bases of the document

Options of template and import:
  --sheet FILE        template: fill in from a score sheet; import: name of the sheet to read
  --ask WHAT          template: cells for month, quarter or date (of the sheet), wholes (points of
                      a whole), signed (day and author of remarks); several parted by commas
  --set SET           import sheet: the criteria set of the table
  --unit, --unit-id, --year  import sheet: name, key and year, where the table is no template;
                      in a table of several units the name picks its columns or row
  --merge NAME        import sheet: merge the units of the table into a new one, by the mean
  --weights           with --merge: the weight of each unit, as "Xã A=3; Xã B=2"
  --index, --year     import set: the index (such as par-index) and the first year it holds for
  --id, --title, --applies-to  import set: key and title of the set, kind of unit

Options of import survey (with --unit, --unit-id, --year, --sheet):
  --questionnaire ID  id of a questionnaire that ships, or a file; without it those are listed
  --columns           what columns hold that do not say it, as "C=1; D=2; E=" (E is not read)
  --answers           what answers mean, as "Good=4; No answer=" (nothing: blank)
  --without           codes of questions that the form does not ask, parted by semicolons
  --duplicates RULE   forms that repeat: keep (both) or first
  --issued COUNT      forms handed out

Exit codes: 0 done; 1 problems in the data; 2 wrong command line; 3 file not read or written.
`;

/** Help of the command. */
export function help(language: Language): string {
  return language === "vi" ? vietnamese : english;
}
