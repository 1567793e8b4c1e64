import { foldText } from "../grid.js";

/**
 * The title of a class out of the words around its bounds: "Đơn vị đạt … xếp loại Xuất sắc" is
 * "Xuất sắc". Nothing where words are left that say more than a title does, such as a condition.
 *
 * @param isHeaded whether the line says that it lists classes, so that any short title is one
 */
export function classTitle(around: readonly string[], isHeaded: boolean): string | undefined {
  const left = around.map(withoutFillers).filter((words) => words !== "");
  const [title, ...others] = left;
  if (title === undefined || others.length > 0) return undefined;
  const folded = foldText(title);
  const isTitle = isHeaded ? isShort(title) : isShort(title) && anyName.test(folded);
  if (!isTitle || saysMore.test(folded)) return undefined;
  return title.replace(/^./u, (letter) => letter.toUpperCase());
}

// Words that only join a title to its bounds; "đạt" and "loại" may be the title, or begin it.
function withoutFillers(words: string): string {
  let left = words
    .replaceAll(/[:,()]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (wholeTitle.test(foldText(left))) return left;
  for (;;) {
    const next = left.replace(fillerBefore, "").replace(fillerBehind, "").trim();
    if (next === left || wholeTitle.test(foldText(next))) return next;
    left = next;
  }
}

const filler =
  "(?:các |những )?(?:đơn vị|tập thể|cơ quan|địa phương|xã|phường|xã, phường)|được|có|đạt|đánh giá|công nhận|xếp|xếp loại|xếp hạng|phân loại|mức|(?:hạng|loại)(?= (?!(?:i{1,3}|iv)(?: |$))\\p{L}{2})|là|khi|nếu|tổng|số|tổng số|tổng điểm|số điểm|tổng số điểm|điểm|theo";
const fillerBefore = new RegExp(`^(?:${filler})(?: |$)`, "iu");
const fillerBehind = new RegExp(`(?:^| )(?:${filler}|loại|hạng)$`, "iu");

const wholeTitle = /^(?:khong |chua )?dat(?: chuan| yeu cau)?$/;

function isShort(title: string): boolean {
  return title.split(" ").length <= longestTitle && !/\d.*\d/.test(title);
}

const longestTitle = 6;

// "không có", "nếu", "đồng thời": a condition that no bound holds.
const saysMore =
  /(?:^| )(?:va|neu|khi|trong|diem|so|tong|tro|duoc|co|dong thoi|phai|tieu chi|xep|la|xet|hoac|mot|tung|moi)(?: |$)/;

/** True for words that name a class: "Xuất sắc", "Hoàn thành tốt nhiệm vụ", "Loại A". */
export function namesClass(words: string): boolean {
  return classNames.test(foldText(words));
}

const classNames =
  /(?:^| )(?:xuat sac|rat tot|tot|kha|trung binh|yeu|kem|(?:khong |chua )?hoan thanh(?: .*)?nhiem vu|(?:loai|nhom|hang|muc) (?:[a-d]|[1-5]|i{1,3}|iv))(?: |$)/;

// Beside those: names that other lines may hold too, which count where a class stands beside them.
const anyName = new RegExp(
  `${classNames.source}|(?:^| )(?:gioi|vung manh|(?:khong |chua )?dat(?: chuan| yeu cau)?|(?:khong |chua )?hoan thanh(?: xuat sac| tot)?)(?: |$)`,
);
