import type { LocalizedText } from "../text/language.js";

/** What frames the help. */
export const overview = {
  vi: {
    title: "chiso: chấm điểm các chỉ số hành chính, liệt kê điểm chưa đạt, lập kế hoạch khắc phục",
    usage: "Cách dùng:",
    files: `FILE là tệp JSON: bảng chấm điểm, phiếu khảo sát hài lòng, số liệu PAPI cấp tỉnh hoặc hồ sơ
chính quyền thân thiện; hoặc phiếu .xlsx của chiso đã điền. SET là mã bộ tiêu chí có sẵn hoặc
tệp JSON bộ tiêu chí. BẢNG là tệp .xlsx, .docx, .csv hoặc .tsv.`,
    more: "Tùy chọn của từng lệnh: chiso LỆNH --help, ví dụ chiso import --help (--unit, --verbose, ...).",
    exits:
      "Mã kết thúc: 0 xong; 1 dữ liệu có lỗi; 2 dòng lệnh sai; 3 không đọc hoặc ghi được tệp;\n4 lỗi của chương trình.",
  },
  en: {
    title: "chiso: scores administrative indices, lists what was lost, plans the remedy",
    usage: "Usage:",
    files: `FILE is a JSON file: a score sheet, the answers to a satisfaction survey, a sheet of the
provincial PAPI, or a case of friendly government; or a filled .xlsx template of chiso. SET is
the id of a criteria set that ships, or one as JSON. TABLE is .xlsx, .docx, .csv or .tsv.`,
    more: "Options of a command: chiso COMMAND --help, such as chiso import --help (--unit, --verbose, ...).",
    exits:
      "Exit codes: 0 done; 1 problems in the data; 2 wrong command line; 3 file not read or written;\n4 error of the program itself.",
  },
} as const;

/** The use of each command. */
export const commandHelp: readonly (LocalizedText & { readonly command: string })[] = [
  {
    command: "plan",
    vi: "chiso plan FILE [FILE ...]     lập kế hoạch khắc phục từ kết quả năm trước, mỗi chỉ số một tệp",
    en: "chiso plan FILE [FILE ...]     remediation plan from last year's results, an index a file",
  },
  {
    command: "gaps",
    vi: "chiso gaps FILE                liệt kê tiêu chí chưa đạt điểm tối đa, mất nhiều nhất trước",
    en: "chiso gaps FILE                criteria below their maximum, the largest loss first",
  },
  {
    command: "score",
    vi: "chiso score FILE               chấm điểm một bảng",
    en: "chiso score FILE               score a sheet",
  },
  {
    command: "explain",
    vi: "chiso explain FILE CODE        giải thích điểm của một tiêu chí",
    en: "chiso explain FILE CODE        explain the points of a criterion",
  },
  {
    command: "rank",
    vi: "chiso rank FILE [FILE ...]     xếp hạng các đơn vị",
    en: "chiso rank FILE [FILE ...]     rank units",
  },
  {
    command: "compare",
    vi: "chiso compare TRƯỚC SAU        so sánh hai kết quả; một tệp: so tự chấm với thẩm định",
    en: "chiso compare BEFORE AFTER     compare two results; one file: self-assessed with appraised",
  },
  {
    command: "roadmap",
    vi: "chiso roadmap FILE             kiểm tra mục tiêu Đề án 05, chọn đơn vị cần nâng mức",
    en: "chiso roadmap FILE             check the targets of Đề án 05, choose the units to raise",
  },
  {
    command: "what-if",
    vi: "chiso what-if FILE --to ...    cách ít công sức nhất để đạt một kết quả",
    en: "chiso what-if FILE --to ...    the cheapest way to a result",
  },
  {
    command: "template",
    vi: "chiso template SET             lập phiếu chấm điểm .xlsx để điền",
    en: "chiso template SET             a score sheet as .xlsx to fill in",
  },
  {
    command: "import",
    vi: "chiso import set BẢNG          đọc bảng tiêu chí thành bản nháp bộ tiêu chí",
    en: "chiso import set TABLE         read a criteria table into a draft criteria set",
  },
  {
    command: "import",
    vi: "chiso import sheet BẢNG        đọc phiếu hoặc bảng đã chấm thành bảng chấm điểm",
    en: "chiso import sheet TABLE       read a filled template or table into a score sheet",
  },
  {
    command: "import survey",
    vi: "chiso import survey BẢNG       đọc phiếu khảo sát (mỗi câu một cột, mỗi người một dòng)",
    en: "chiso import survey TABLE      read forms of a survey (a question a column, a person a row)",
  },
  {
    command: "sample-size",
    vi: "chiso sample-size --margin 5   cần bao nhiêu phiếu khảo sát cho sai số 5 điểm phần trăm",
    en: "chiso sample-size --margin 5   how many forms a margin of 5 percentage points needs",
  },
  {
    command: "check",
    vi: "chiso check SET                kiểm tra một bộ tiêu chí",
    en: "chiso check SET                check a criteria set",
  },
  {
    command: "sets",
    vi: "chiso sets                     liệt kê bộ tiêu chí có sẵn",
    en: "chiso sets                     list the criteria sets that ship with chiso",
  },
];

const ofResults = ["plan", "gaps", "score", "explain", "rank", "compare", "what-if"];

/** Options, with the commands that take them; those of every command stand without. */
export const optionHelp: readonly (LocalizedText & { readonly of?: readonly string[] })[] = [
  {
    of: ofResults,
    vi: `Chấm điểm:
  --set MÃ|FILE       mã có sẵn hoặc tệp của bộ tiêu chí, bảng hỏi, mô hình, thay cái mà tệp nêu tên
  --layer LỚP         self (tự chấm), appraised (thẩm định), final (công nhận),
                      best-known (mới nhất hiện có; mặc định), hoặc mã vòng chấm riêng của bảng
  --leave-out AI      survey, superior: bỏ phần không ai chấm, quy về điểm tối đa còn lại`,
    en: `Scoring:
  --set ID|FILE       a shipped or own set, questionnaire or model, in place of what FILE names
  --layer LAYER       self, appraised, final, best-known (default), or a round of the sheet's own
  --leave-out WHO     survey, superior: leave out what nobody scored, on the base that is left`,
  },
  {
    of: ["gaps", "score"],
    vi: `Của gaps và score:
  --group NHÓM        gaps: domain (lĩnh vực) hoặc responsible (bộ phận chủ trì);
                      score của phiếu khảo sát: cách nhóm của bảng hỏi, ví dụ service`,
    en: `Of gaps and score:
  --group GROUP       gaps: domain or responsible; score of a survey: a grouping of its
                      questionnaire, such as service`,
  },
  {
    of: ["score"],
    vi: `Của score, với phiếu khảo sát:
  --level SỐ          độ tin cậy 90, 95 (mặc định) hoặc 99 phần trăm
  --method CÁCH       khoảng tin cậy: wilson (mặc định), clopper-pearson hoặc normal
  --minimum SỐ        dưới số người này thì không công bố; mặc định theo bảng hỏi
  --population SỐ     số người của tổng thể, để hiệu chỉnh sai số
  --populations FILE  dân số từng nhóm của --group: { "tên nhóm": số người }`,
    en: `Of score, for a survey:
  --level NUMBER      confidence of 90, 95 (default) or 99 percent
  --method METHOD     intervals: wilson (default), clopper-pearson or normal
  --minimum NUMBER    fewer people than these are not published; by default the questionnaire's
  --population NUMBER people whom the sample was drawn from, to correct the errors
  --populations FILE  people of each group of --group: { "group": people }`,
  },
  {
    of: ["sample-size"],
    vi: `Của sample-size:
  --margin SỐ         sai số cho phép, tính bằng điểm phần trăm (bắt buộc)
  --population SỐ     số người của tổng thể; coi là rất lớn khi không ghi
  --method CÁCH       normal (mặc định) hoặc survey-2012: N / (1 + N e²)
  --level SỐ          độ tin cậy 90, 95 (mặc định) hoặc 99 phần trăm
  --share SỐ          tỷ lệ dự kiến, phần trăm; mặc định 50, cần nhiều phiếu nhất
  --design-effect SỐ  hiệu ứng thiết kế, khi chọn thôn, tổ trước rồi chọn người
  --response-rate SỐ  tỷ lệ phiếu thu về dự kiến, phần trăm: cho biết phải phát bao nhiêu phiếu`,
    en: `Of sample-size:
  --margin NUMBER     margin of error in percentage points (needed)
  --population NUMBER people whom the sample is drawn from; without end when absent
  --method METHOD     normal (default) or survey-2012: N / (1 + N e²)
  --level NUMBER      confidence of 90, 95 (default) or 99 percent
  --share NUMBER      share expected, in percent; 50, which needs most, when absent
  --design-effect N   design effect, where places are drawn before people
  --response-rate N   percent of forms expected back: tells how many to hand out`,
  },
  {
    of: ["rank"],
    vi: `Của rank:
  --by MÃ             xếp theo một lĩnh vực, tiêu chí; mặc định theo tổng
  --measure CÁCH      percentage (tỷ lệ; mặc định) hoặc points (điểm)
  --ties CÁCH         competition (1, 2, 2, 4; mặc định) hoặc dense (1, 2, 2, 3)
  --groups FILE       nhóm của từng đơn vị: { "mã đơn vị": "tên nhóm" }`,
    en: `Of rank:
  --by CODE           rank by a domain or criterion; by the total when absent
  --measure MEASURE   percentage (default) or points
  --ties RULE         competition (1, 2, 2, 4; default) or dense (1, 2, 2, 3)
  --groups FILE       group of each unit: { "unit id": "group" }`,
  },
  {
    of: ["compare"],
    vi: `Của compare:
  --crosswalk FILE    bảng đối chiếu mã khi hai năm dùng hai bộ tiêu chí
  --layer LỚP,LỚP     một tệp: hai lớp điểm, vòng chấm cần so sánh`,
    en: `Of compare:
  --crosswalk FILE    how codes map when two years follow two criteria sets
  --layer LAYER,LAYER of one file: the two rounds to compare`,
  },
  {
    of: ["what-if"],
    vi: `Của what-if:
  --to KẾT_QUẢ        points=80, percentage=80, hoặc thang xếp loại: class=good
  --effort FILE       công sức từng tiêu chí: { "mã": số }; mặc định mỗi tiêu chí là 1
  --change MÃ=ĐIỂM    thử điểm khác, nhiều mục cách nhau bằng dấu phẩy`,
    en: `Of what-if:
  --to RESULT         points=80, percentage=80, or a class of a ladder: class=good
  --effort FILE       effort of each criterion: { "code": number }; one each when absent
  --change CODE=POINTS  other points, several parted by commas`,
  },
  {
    of: ["plan"],
    vi: `Của plan: FILE là bảng .xlsx, .docx, .csv của đơn vị, sổ kế hoạch đã duyệt, hoặc tệp kết quả.
Bảng của đơn vị cho dự thảo .docx và sổ kế hoạch .xlsx; sổ đã duyệt cho bản trình ký.
  --out THƯ_MỤC       nơi ghi; tệp kết quả JSON được ghi ra docx, xlsx, svg, md, csv và json
  --format KIỂU       chỉ một kiểu: text, md, html, csv, json, docx, xlsx, svg
  --separator DẤU     dấu ngăn cột của CSV: "," (mặc định) hoặc ";" cho Excel tiếng Việt
  --force             ghi đè tệp đã có
  --measures FILE     danh mục giải pháp của bạn, đặt chồng lên danh mục Dị Sử
  --calendar FILE     lịch làm việc; có sẵn 2024 - 2026, năm khác chỉ trừ thứ Bảy, Chủ nhật
  --start, --due NGÀY ngày bắt đầu và hạn chung; mặc định 01/01 và 30/11 năm sau
  --aim MỤC_TIÊU      demanded (bước tiếp theo, rồi đến loại Khá và loại năm trước; mặc định),
                      next-step, maximum, class=MÃ, percentage=85, gain=2
  --targets FILE      mục tiêu điểm của bạn cho từng tiêu chí: { "mã bộ": { "mã": điểm } }
  --letterhead FILE   tên cơ quan, số, ngày, người ký, căn cứ của văn bản
  --index, --year, --unit  chỉ số, năm, đơn vị, khi các dòng trên bảng không ghi
  --sheet TÊN         chỉ đọc một trang tính
  --merge TÊN         gộp thành đơn vị mới: các đơn vị của một bảng, hoặc mỗi đơn vị cũ một tệp;
                      --weights "Xã A=3; Xã B=2" khi không tính như nhau
  --decision SỐ       quyết định ban hành bộ tiêu chí: "1234/QĐ-UBND, 15/09/2025, UBND tỉnh"
  --checked AI        ai đã đối chiếu bộ tiêu chí với quyết định: "Họ tên, 05/01/2026"; với sổ kế
                      hoạch: sau khi ghi x ở trang "Kiểm tra"
  --xep-loai THANG    thang xếp loại theo tỷ lệ điểm: "Tốt:80,Khá:65"`,
    en: `Of plan: FILE is a table of the unit (.xlsx, .docx, .csv), the workbook of a plan, or results.
A table gives a draft .docx and the workbook .xlsx; the confirmed workbook gives the paper.
  --out FOLDER        where to write; results in JSON become docx, xlsx, svg, md, csv and json
  --format FORMAT     one of them only: text, md, html, csv, json, docx, xlsx, svg
  --separator SIGN    separator of CSV: "," (default) or ";"
  --force             replace files that exist
  --measures FILE     your catalogue of measures, laid over the Dị Sử catalogue
  --calendar FILE     working days; 2024 - 2026 are built in, of other years the weekends
  --start, --due DATE first day, and common due date; 1 January and 30 November of the next year
  --aim AIM           demanded (next steps, then those to Khá and to last year's class; default),
                      next-step, maximum, class=KEY, percentage=85, gain=2
  --targets FILE      your own targets in points: { "set id": { "code": points } }
  --letterhead FILE   agency, number, date, signer and legal bases of the document
  --index, --year, --unit  index, year and unit that the lines above a table do not say
  --sheet NAME        read one sheet only
  --merge NAME        merge into a new unit: the units of a table, or a file for each old one;
                      --weights "Xã A=3; Xã B=2" where they do not count alike
  --decision NUMBER   decision that issued the criteria: "1234/QĐ-UBND, 15/09/2025, UBND tỉnh"
  --checked WHO       who compared the criteria with the decision: "Name, 05/01/2026"; of a
                      workbook, when the sheet "Kiểm tra" has its x
  --xep-loai LADDER   classes by percentage: "Tốt:80,Khá:65"`,
  },
  {
    of: ["template"],
    vi: `Của template:
  --sheet FILE        điền sẵn từ bảng chấm điểm
  --ask MỤC           thêm ô cho month, quarter, date (tháng, quý, ngày của bảng),
                      wholes (điểm chung của cả mục), signed (ngày và người nhận xét)
  --out TỆP.xlsx      tên phiếu
  --force             ghi đè tệp đã có`,
    en: `Of template:
  --sheet FILE        fill in from a score sheet
  --ask WHAT          cells for month, quarter or date (of the sheet), wholes (points of a whole),
                      signed (day and author of remarks); several parted by commas
  --out FILE.xlsx     name of the template
  --force             replace files that exist`,
  },
  {
    of: ["import"],
    vi: `Của import set và import sheet:
  --sheet TÊN         tên trang tính cần đọc
  --year NĂM          năm chấm điểm, hoặc năm bắt đầu áp dụng; mặc định đọc từ các dòng trên bảng
  --out TỆP.json      ghi kết quả; --force: ghi đè tệp đã có
  --format KIỂU       báo cáo dạng text (mặc định), md, html, csv (với --separator), json
  --verbose           thêm mọi điều ghi nhận khi đọc và cách đọc từng tiêu chí; không có thì chỉ
                      hiện điều cần người xem

Của import survey: chiso import survey --help

Của import set:
  --index CHỈ_SỐ      par-index, sipas, papi, dti, ..., hoặc tên tiếng Việt; mặc định đọc từ tiêu đề
  --id, --title       mã và tên bộ tiêu chí
  --applies-to LOẠI   loại đơn vị; mặc định "xã, phường"

Của import sheet:
  --set SET           bộ tiêu chí của bảng
  --unit, --unit-id   tên và mã đơn vị; bảng nhiều đơn vị: tên chọn cột hoặc dòng của đơn vị
  --layer LỚP         self, appraised, final: điểm của ai, khi bảng không nói
  --merge TÊN         gộp các đơn vị của bảng thành đơn vị mới, điểm là bình quân
  --weights           cùng --merge: trọng số từng đơn vị, dạng "Xã A=3; Xã B=2"`,
    en: `Of import set and import sheet:
  --sheet NAME        name of the sheet to read
  --year YEAR         year that is scored, or the first one of a set; else as the table says
  --out FILE.json     write the result; --force: replace a file that exists
  --format FORMAT     the report as text (default), md, html, csv (with --separator), json
  --verbose           all notes, and how each criterion was read; without it only what a person
                      must see

Of import survey: chiso import survey --help

Of import set:
  --index INDEX       par-index, sipas, papi, dti, ..., or a name in Vietnamese; else by the title
  --id, --title       key and title of the set
  --applies-to KIND   kind of unit; "xã, phường" when absent

Of import sheet:
  --set SET           the criteria set of the table
  --unit, --unit-id   name and key; in a table of several units the name picks columns or row
  --layer LAYER       self, appraised, final: whose points, where the table does not say
  --merge NAME        merge the units of the table into a new one, by the mean
  --weights           with --merge: the weight of each unit, as "Xã A=3; Xã B=2"`,
  },
  {
    of: ["import survey"],
    vi: `Của import survey:
  --questionnaire MÃ|FILE  mã bảng hỏi có sẵn hoặc tệp bảng hỏi, cũng ghi được là --set; bỏ trống
                      thì liệt kê bảng hỏi có sẵn
  --unit, --unit-id   tên và mã đơn vị
  --year NĂM          năm khảo sát
  --sheet TÊN         tên trang tính cần đọc
  --columns           cột nào là câu nào khi tiêu đề không nói rõ, dạng "C=1; D=2; E=" (E: không đọc)
  --answers           chữ nào là phương án nào, dạng "Tốt=4; Không trả lời=" (= bỏ trống)
  --without           mã các câu phiếu không hỏi, cách nhau bằng dấu chấm phẩy
  --duplicates CÁCH   phiếu trùng: keep (giữ cả hai) hoặc first (chỉ giữ phiếu đầu)
  --issued SỐ         số phiếu phát ra
  --out TỆP.json      ghi kết quả; --force: ghi đè tệp đã có
  --format KIỂU       báo cáo dạng text (mặc định), md, html, csv (với --separator), json
  --verbose           thêm mọi điều ghi nhận khi đọc và cách đọc từng cột; không có thì chỉ hiện
                      điều cần người xem`,
    en: `Of import survey:
  --questionnaire ID|FILE  id of a questionnaire that ships, or a file, also as --set; without it
                      those that ship are listed
  --unit, --unit-id   name and key of the unit
  --year YEAR         year of the survey
  --sheet NAME        name of the sheet to read
  --columns           what columns hold that do not say it, as "C=1; D=2; E=" (E is not read)
  --answers           what answers mean, as "Good=4; No answer=" (nothing: blank)
  --without           codes of questions that the form does not ask, parted by semicolons
  --duplicates RULE   forms that repeat: keep (both) or first
  --issued COUNT      forms handed out
  --out FILE.json     write the result; --force: replace a file that exists
  --format FORMAT     the report as text (default), md, html, csv (with --separator), json
  --verbose           all notes, and how each column was read; without it only what a person must
                      see`,
  },
  {
    of: [...ofResults.filter((one) => one !== "plan"), "roadmap", "sample-size", "sets"],
    vi: `Kết quả:
  --format KIỂU       text (mặc định), md, html, csv, json, docx, xlsx, svg (biểu đồ)
  --out TỆP           ghi ra tệp; không có --format thì theo đuôi tệp
  --separator DẤU     dấu ngăn cột của CSV: "," (mặc định) hoặc ";" cho Excel tiếng Việt
  --force             ghi đè tệp đã có`,
    en: `Result:
  --format FORMAT     text (default), md, html, csv, json, docx, xlsx, svg (pictures)
  --out FILE          write to a file; without --format its name says the format
  --separator SIGN    separator of CSV: "," (default) or ";"
  --force             replace files that exist`,
  },
  {
    vi: `Mọi lệnh:
  --lang NGÔN_NGỮ     vi (mặc định) hoặc en
  --verbose           khi chương trình có lỗi: lỗi ở chỗ nào của chương trình
  --help, --version`,
    en: `Every command:
  --lang LANGUAGE     vi (default) or en
  --verbose           of an error of the program itself: where it happened
  --help, --version`,
  },
];
