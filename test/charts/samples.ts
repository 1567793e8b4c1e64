/** Results to draw: as many criteria or units as asked for, with long Vietnamese names. */
import { readFileSync } from "node:fs";
import {
  type ClassLadder,
  type CriteriaSet,
  type RankOptions,
  rankUnits,
  type Scorecard,
  type ScoreSheet,
  score,
  type UnitRanking,
} from "../../src/entries/scoring.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";

const titles = [
  "Ban hành kế hoạch cải cách hành chính năm đầy đủ nội dung, đúng thời hạn theo hướng dẫn của Ủy ban nhân dân tỉnh",
  "Chấp hành kỷ luật, kỷ cương hành chính của cán bộ, công chức, viên chức; không có đơn thư khiếu nại, tố cáo kéo dài, vượt cấp mà cơ quan có thẩm quyền kết luận là đúng hoặc đúng một phần",
  "TỶ LỆ HỒ SƠ THỦ TỤC HÀNH CHÍNH ĐƯỢC GIẢI QUYẾT ĐÚNG HẠN VÀ TRƯỚC HẠN TRÊN CỔNG DỊCH VỤ CÔNG QUỐC GIA",
  "Mức độ hài lòng của người dân đạt từ 95,5% trở lên (≥ 95,5%) – số liệu do Sở Nội vụ “điều tra xã hội học”",
  "Bố trí trang thiết bị",
  `Khôngcódấucách${"ượngười".repeat(40)}`,
];

const titleAt = (at: number): string => titles[at % titles.length] as string;

export const ladder: ClassLadder = {
  key: "class",
  title: "Xếp loại",
  measure: "percentage",
  classes: [
    { key: "best", title: "Hoàn thành xuất sắc nhiệm vụ", atLeast: "90" },
    { key: "good", title: "Tốt", atLeast: "80" },
    { key: "fair", title: "Khá", atLeast: "50" },
  ],
};

const bars = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** A set of leaves that are domains themselves, of two points each. */
export function flatSet(count: number, more: Partial<CriteriaSet> = {}): CriteriaSet {
  const leaves = bars(count).map((at) => ({ ...leaf(`${at + 1}`, "2"), title: titleAt(at) }));
  return smallSet(leaves, String(2 * count), more);
}

/** Points of a leaf, 0,00 to 1,89 in no order. */
const pointsAt = (at: number): string => String(((at * 37) % 190) / 100);

/** A result of such a set; every leaf loses something, those left out are not assessed. */
export function flatCard(count: number, leftOut: readonly number[] = [], year = 2023): Scorecard {
  const entries = bars(count)
    .filter((at) => !leftOut.includes(at))
    .map((at) => ({ code: `${at + 1}`, self: { points: pointsAt(at + year - 2023) } }));
  const unit = { id: "u", name: "Ủy ban nhân dân phường Trường Thạnh" };
  return score(flatSet(count), sheetOf(entries, { unit, year }), { layer: "self" });
}

/** Units with a long name each, ranked; those left out are not assessed. */
export function ranking(
  count: number,
  options: RankOptions = {},
  leftOut: readonly number[] = [],
): UnitRanking {
  const set = smallSet([leaf("1", "100")], "100", { ladders: [ladder] });
  return rankUnits(
    bars(count).map((at) =>
      score(
        set,
        sheetOf(leftOut.includes(at) ? [] : [{ code: "1", self: { points: `${at}.5` } }], {
          unit: {
            id: `u${at}`,
            name: `Ủy ban nhân dân xã Nguyễn Huệ – Trường Xuân số ${at + 1}, thị xã Mỹ Hào`,
          },
        }),
        { layer: "self" },
      ),
    ),
    options,
  );
}

/** A sheet of phường Dị Sử. */
export function diSuSheet(year: 2023 | 2024): ScoreSheet {
  const file = new URL(`../../fixtures/di-su-${year}/par-index.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as ScoreSheet;
}
