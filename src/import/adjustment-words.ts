import { foldText } from "./grid.js";
import { isOfWork, outsideBrackets } from "./total-words.js";

/** Points outside the base: given besides, or taken away. */
export type AdjustmentKind = "bonus" | "penalty";

const lead =
  "(?:(?:phan|muc|nhom|bang|danh muc|hang muc|noi dung|tieu chi|chi tieu|cac|nhung|mot so|quy dinh|truong hop|hanh vi|loi|thanh tich|hoat dong|cong viec|nhiem vu|yeu to|ve) )*(?:(?:duoc|bi|tinh) )?";
const tail =
  "(?: (?:them|khac|khuyen khich|uu tien|neu co|toi da|cho|doi voi|do|vi|khi)(?: |$).*)?$";
const bonus = new RegExp(
  `^${lead}(?:diem (?:thuong|cong|khuyen khich|uu tien|cong thuong|bo sung|gia tang|vuot troi|sang tao)|(?:cong|thuong) diem)${tail}`,
);
const penalty = new RegExp(
  `^${lead}(?:diem (?:(?:bi |giam |khau )*tru|phat)|(?:giam |khau |bi )*tru diem|(?:bi )?(?:phat|ha) diem)${tail}`,
);
// Words that without marks may be others ("công", "trụ").
const before = "(?:(?:phần|mục|nhóm|các|những|nội dung|tiêu chí|trường hợp|điểm) )*";
const bonusAlone = new RegExp(
  `^(?:${before}(?:thưởng|khuyến khích)|(?:phần|nhóm|tiêu chí|nội dung) cộng(?: thêm)?|(?:phần |mục )?điểm thưởng .*)$`,
  "iu",
);
const penaltyAlone = new RegExp(
  `^(?:${before}(?:(?:bị |giảm |khấu )*trừ|vi phạm (?:bị )?trừ)(?: thi đua)?|(?:phần |mục )?điểm (?:bị )?trừ .*)$`,
  "iu",
);

/** What a heading stands over, where its words say that it is outside the base. */
export function headedBy(title: string): AdjustmentKind | undefined {
  const words = foldText(outsideBrackets(title).replace(/[:.].*$/s, ""));
  const marked = title
    .replaceAll(/\s*\([^()]*\)/g, "")
    .replace(/[:.].*$/s, "")
    .normalize("NFC")
    .trim();
  if (bonus.test(words) || bonusAlone.test(marked)) return "bonus";
  if (penalty.test(words) || penaltyAlone.test(marked)) return "penalty";
  return undefined;
}

/** True for a heading that speaks of points taken away or given besides, in words not known. */
export function mayStandApart(title: string): boolean {
  return /(?<!\p{L})(?:(?:điểm|bị|giảm|khấu|nội dung|tiêu chí|phần) trừ|trừ điểm|trừ\)|cộng điểm|điểm cộng|^(?:tiêu chí|nội dung) ưu tiên$)(?!\p{L})(?! thuế)/iu.test(
    title.normalize("NFC"),
  );
}

const bonusText =
  /^(?:tong )?(?:diem (?:thuong|cong|khuyen khich)|thuong diem|cong diem|(?:phan|muc|cac noi dung|cac tieu chi|noi dung|tieu chi) (?:diem )?(?:thuong|cong diem|cong them|khuyen khich))(?: |$)/;

const penaltyText =
  /^(?:tong )?(?:diem (?:tru|phat|bi tru)|tru diem|phat diem|(?:phan|muc|cac noi dung|cac tieu chi|noi dung|tieu chi) (?:diem )?(?:tru|bi tru|phat))(?: |$)/;

/**
 * What a row of a filled table holds outside the base: of a section, or of its sum, in whatever words
 * go on behind the name.
 */
export function adjustmentOf(text: string): AdjustmentKind | undefined {
  if (isOfWork(text)) return undefined;
  const folded = foldText(text);
  if (bonusText.test(folded)) return "bonus";
  return penaltyText.test(folded) ? "penalty" : headedBy(text);
}
