import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What is said of the import of a table. */
export const importWords = {
  insteadOf: (own: string, option: string): LocalizedText => ({
    vi: `; dùng "${own}" theo --${option}`,
    en: `; "${own}" was taken, by --${option}`,
  }),
  cell: { vi: "Ô", en: "Cell" },
  severity: { vi: "Mức", en: "Severity" },
  finding: { vi: "Nội dung", en: "Finding" },
  leafReadings: { vi: "Cách đọc từng tiêu chí", en: "How each criterion was read" },
  rule: { vi: "Quy tắc", en: "Rule" },
  read: { vi: "Đã đọc", en: "Read" },
  wording: { vi: "Lời văn của bảng", en: "Wording of the table" },
  howRead: { vi: "Cách đọc", en: "How it was read" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "chưa", en: "no" },
  noSuchIndex: (text: string, list: string): LocalizedText => ({
    vi: `--index không nhận "${text}"; chỉ nhận: ${list}.`,
    en: `--index does not take "${text}"; it takes: ${list}.`,
  }),
  notAYear: (text: string): LocalizedText => ({
    vi: `--year không nhận "${text}"; ghi năm bằng bốn chữ số, ví dụ 2025.`,
    en: `--year does not take "${text}"; write four digits, such as 2025.`,
  }),
  notWeights: (part: string): LocalizedText => ({
    vi: `--weights không nhận "${part}"; ghi dạng "Xã A=3; Xã B=2".`,
    en: `--weights does not take "${part}"; write "Xã A=3; Xã B=2".`,
  }),
  toMend: (errors: number): LocalizedText => ({
    vi: `${errors} lỗi phải sửa`,
    en: `${errors} to mend`,
  }),
  toCheck: (warnings: number): LocalizedText => ({
    vi: `${warnings} chỗ cần xem lại`,
    en: `${warnings} to check`,
  }),
  notes: (others: number): LocalizedText => ({
    vi: `${others} điều ghi nhận khi đọc`,
    en: `${others} notes`,
  }),
  moreToSee: (parts: readonly string[]): LocalizedText => ({
    vi: `Thêm --verbose để xem ${parts.join(" và ")}.`,
    en: `Add --verbose to see ${parts.join(" and ")}.`,
  }),
  aboveTable: { vi: "Đọc từ các dòng trên bảng:", en: "Read above the table:" },
  textOnly: { vi: "Báo cáo nhập chỉ có kiểu chữ.", en: "The report of an import is text only." },
  criteriaWithoutRow: (count: number, codes: string): LocalizedText => ({
    vi: `${count} tiêu chí không có dòng nào trong bảng: ${codes}.`,
    en: `${count} criteria have no row in the table: ${codes}.`,
  }),
  indexNeeded: {
    vi: "Bảng không ghi chỉ số và năm: cần thêm --index CHỈ_SỐ (ví dụ par-index) và --year NĂM.",
    en: "The table does not say: --index INDEX (such as par-index) and --year YEAR are needed.",
  },
  importOfSet: { vi: "Nhập bộ tiêu chí", en: "Import of a criteria set" },
  rulesRead: (read: number, all: number, left: number): LocalizedText => ({
    vi: `Cách chấm đọc được ở ${read}/${all} tiêu chí${left === 0 ? "" : `; ${left} tiêu chí do người chấm ghi điểm`}.`,
    en: `The rules of ${read} of ${all} criteria were read${left === 0 ? "" : `; of ${left} a person gives the points`}.`,
  }),
  note: { vi: "Lưu ý", en: "Note" },
  andMore: (shown: string, left: number): LocalizedText => ({
    vi: `${shown} và ${left} tiêu chí nữa`,
    en: `${shown} and ${left} more`,
  }),
  namedByFile: (stem: string): LocalizedText => ({
    vi: `Bảng không có tiêu đề nên bộ tiêu chí mang tên tệp, "${stem}"; đặt tên khác bằng --title.`,
    en: `The table has no title, so that the set is named "${stem}" by its file; name it by --title.`,
  }),
  draftErrors: (file: string, errors: number): LocalizedText => ({
    vi: `${file}: bản nháp có ${errors} lỗi phải sửa trước khi dùng`,
    en: `${file}: the draft has ${errors} ${errors === 1 ? "error" : "errors"} to mend before use`,
  }),
  unitNeeded: {
    vi: "Bảng không ghi đơn vị và năm: cần thêm --unit TÊN (hoặc --merge TÊN_ĐƠN_VỊ_MỚI) và --year NĂM.",
    en: "The table does not say: --unit NAME (or --merge NEW_UNIT) and --year YEAR are needed.",
  },
  importOfSheet: { vi: "Nhập bảng chấm điểm", en: "Import of a score sheet" },
  nothingScored: {
    vi: "Bảng chưa ghi điểm nào: mọi tiêu chí là chưa chấm.",
    en: "The table holds no points yet: every criterion is unscored.",
  },
  weightsWithoutMerge: {
    vi: "--weights chỉ dùng cùng --merge TÊN_ĐƠN_VỊ_MỚI.",
    en: "--weights goes with --merge NEW_UNIT only.",
  },
  unitAndMerge: {
    vi: "Ghi --unit (đọc một đơn vị) hoặc --merge (gộp thành đơn vị mới), không cả hai.",
    en: "Say --unit (to read one unit) or --merge (to merge into a new one), not both.",
  },
  setNeeded: {
    vi: "Cần --set: mã bộ tiêu chí có sẵn hoặc tệp bộ tiêu chí.",
    en: "--set is needed: the id of a set that ships, or a file.",
  },
  noPoints: (file: string): LocalizedText => ({
    vi: `${file}: Bảng có tiêu chí và điểm tối đa nhưng không có cột điểm đã chấm (tự chấm, thẩm định, công nhận); bảng tiêu chí thì nhập bằng: chiso import set ${file}`,
    en: `${file}: The table has criteria and maximum scores but no column of points (self-assessed, appraised, final); a table of criteria is imported by: chiso import set ${file}`,
  }),
  otherSet: (
    file: string,
    title: LocalizedText,
    rows: number,
    criteria: number,
  ): LocalizedText => ({
    vi: `${file}: Bảng này không phải của bộ tiêu chí "${title.vi}": ${rows} dòng không có trong bộ, ${criteria} tiêu chí không có dòng.`,
    en: `${file}: This table is not of the criteria set "${title.en}": ${rows} rows are not in the set, ${criteria} criteria have no row.`,
  }),
  otherSetAdvice: (file: string): LocalizedText => ({
    vi: `  Hãy chọn đúng bộ bằng --set, hoặc lập bộ từ bảng này: chiso import set ${file}. Thêm --verbose để xem từng dòng.`,
    en: `  Name the right set by --set, or make one of this table: chiso import set ${file}. Add --verbose to see the rows.`,
  }),
} as const satisfies Words;
