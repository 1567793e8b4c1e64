import type { ProvenanceStatus } from "../criteria-set/provenance.js";
import type { DemandStatus } from "../remediation/demand.js";
import type { Layer, Round, UsualLayer } from "../score-sheet/score-sheet.js";
import type { LayerChoice, State } from "../scoring/scorecard.js";
import { type Language, type LocalizedText, lowerFirst, textIn } from "../text/language.js";

/** Words of documents in both languages, after the table of terms. */
export const words = {
  code: { vi: "Mã", en: "Code" },
  number: { vi: "STT", en: "No." },
  criterion: { vi: "Tiêu chí", en: "Criterion" },
  domain: { vi: "Lĩnh vực", en: "Domain" },
  max: { vi: "Điểm tối đa", en: "Maximum score" },
  points: { vi: "Điểm", en: "Points" },
  weight: { vi: "Hệ số", en: "Weight" },
  percentage: { vi: "Tỷ lệ", en: "Percentage" },
  state: { vi: "Trạng thái", en: "State" },
  lost: { vi: "Điểm chưa đạt", en: "Gap" },
  shareOfLoss: { vi: "Tỷ trọng", en: "Share" },
  nextStep: { vi: "Bước tiếp theo", en: "Next step" },
  needs: { vi: "Việc phải đạt", en: "What it needs" },
  responsible: { vi: "Chủ trì", en: "Responsible" },
  coordinating: { vi: "Phối hợp", en: "Coordinating" },
  measures: { vi: "Giải pháp", en: "Measures" },
  start: { vi: "Bắt đầu", en: "Start" },
  due: { vi: "Thời hạn", en: "Due" },
  evidence: { vi: "Tài liệu kiểm chứng", en: "Evidence" },
  target: { vi: "Mục tiêu", en: "Target" },
  gain: { vi: "Điểm tăng", en: "Gain" },
  total: { vi: "Tổng", en: "Total" },
  gaps: { vi: "Số tiêu chí chưa đạt", en: "Criteria below maximum" },
  index: { vi: "Chỉ số", en: "Index" },
  set: { vi: "Bộ tiêu chí", en: "Criteria set" },
  unit: { vi: "Đơn vị", en: "Unit" },
  year: { vi: "Năm", en: "Year" },
  layer: { vi: "Lớp điểm", en: "Layer" },
  round: { vi: "Vòng chấm", en: "Round" },
  class: { vi: "Xếp loại", en: "Class" },
  demand: { vi: "Yêu cầu", en: "Demand" },
  finding: { vi: "Kết luận", en: "Finding" },
  notice: { vi: "Lưu ý", en: "Notice" },
  questionnaire: { vi: "Bảng hỏi", en: "Questionnaire" },
  answers: { vi: "Ý kiến", en: "Answers" },
  satisfied: { vi: "Hài lòng", en: "Satisfied" },
  interval: { vi: "Khoảng tin cậy", en: "Interval" },
  level: { vi: "Mức độ", en: "Level" },
  rank: { vi: "Hạng", en: "Rank" },
  group: { vi: "Nhóm", en: "Group" },
  before: { vi: "Trước", en: "Before" },
  after: { vi: "Sau", en: "After" },
  change: { vi: "Thay đổi", en: "Change" },
  remark: { vi: "Nhận xét", en: "Remark" },
  gapCount: { vi: "Tiêu chí chưa đạt", en: "Gaps" },
  largestLosses: { vi: "Mất nhiều nhất", en: "Largest losses" },
  none: { vi: "chưa có", en: "none" },
  noMeasure: { vi: "Chưa có giải pháp", en: "No measure yet" },
  unassigned: { vi: "Chưa phân công", en: "Nobody named" },
} as const satisfies Record<string, LocalizedText>;

const layerNames: Readonly<Record<UsualLayer | "best-known", LocalizedText>> = {
  self: { vi: "tự chấm", en: "self-assessed" },
  appraised: { vi: "thẩm định", en: "appraised" },
  final: { vi: "công nhận", en: "final" },
  "best-known": { vi: "mới nhất hiện có", en: "best known" },
};

/** What says which rounds there are. */
export interface RoundNames {
  /** The rounds by name, where a set or sheet has its own. */
  readonly rounds?: readonly Round[];
}

/** Name of a round in the middle of a sentence. */
export function roundName(layer: LayerChoice, { rounds }: RoundNames, language: Language): string {
  const own = rounds?.find(({ key }) => key === layer);
  if (own !== undefined) return lowerFirst(textIn(own.title, language));
  const usual = (layerNames as Readonly<Record<string, LocalizedText>>)[layer];
  return usual?.[language] ?? layer;
}

/** Name of the layer that points come from: the one really used, where there is only one. */
export function layerName(
  result: RoundNames & { readonly layer: LayerChoice; readonly layersUsed: readonly Layer[] },
  language: Language,
): string {
  const [only, ...others] = result.layersUsed;
  const layer = only !== undefined && others.length === 0 ? only : result.layer;
  return roundName(layer, result, language);
}

export const stateNames: Readonly<Record<State, LocalizedText>> = {
  scored: { vi: "đã chấm", en: "scored" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
  "not-assessed": { vi: "chưa chấm", en: "not assessed" },
};

export const demandStatusNames: Readonly<Record<DemandStatus, LocalizedText>> = {
  met: { vi: "Đạt", en: "Met" },
  missed: { vi: "Chưa đạt", en: "Missed" },
  "to-hold": { vi: "Phải giữ", en: "To hold" },
  "cannot-tell": { vi: "Chưa đủ căn cứ", en: "Cannot be told" },
};

export const statusNames: Readonly<Record<ProvenanceStatus, LocalizedText>> = {
  official: { vi: "chính thức", en: "official" },
  partial: { vi: "một phần", en: "partial" },
  draft: { vi: "bản nháp, chưa đối chiếu", en: "draft, not yet compared" },
  sample: { vi: "mẫu", en: "sample" },
};
