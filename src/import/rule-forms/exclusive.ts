import { cleanText, foldText } from "../grid.js";

interface Patterns {
  readonly grade: RegExp;
  readonly manner: RegExp;
}

const marked: Patterns = {
  grade:
    /^(?:(?:trên|dưới|từ|ít nhất|không quá) \d|(?:mức|loại|xếp loại|hạng|đạt loại|đạt mức)(?: độ)?(?: |$)|cấp (?:tỉnh|huyện|xã|bộ|cơ sở|thôn|trường|trung ương)|(?:đạt )?giải (?:nhất|nhì|ba)|(?:xuất sắc|tốt|khá|giỏi|trung bình|yếu|kém|đạt|chưa đạt)$)/,
  manner:
    /(?<!\p{L})(?:(?:trước|sau) (?:ngày )?\d[\d/]*|đúng hạn|đúng thời hạn|trước hạn|trễ hạn|quá hạn|trễ|chậm|kịp thời|muộn|sớm|đầy đủ|một phần|không|chưa|thiếu)(?!\p{L})/gu,
};

const unmarked: Patterns = {
  grade:
    /^(?:(?:tren|duoi|tu|it nhat|khong qua) \d|(?:muc|loai|xep loai|hang|dat loai|dat muc)(?: do)?(?: |$)|cap (?:tinh|huyen|xa|bo|co so|thon|truong|trung uong)|(?:dat )?giai (?:nhat|nhi|ba)|(?:xuat sac|tot|kha|gioi|trung binh|yeu|kem|dat|chua dat)$)/,
  manner:
    /(?<!\p{L})(?:(?:truoc|sau) (?:ngay )?\d[\d/]*|dung han|dung thoi han|truoc han|tre han|qua han|tre|cham|kip thoi|muon|som|day du|mot phan|khong|chua|thieu)(?!\p{L})/gu,
};

/**
 * True for labels of which one shuts the others out: grades ("Tốt", "Khá"), how well one thing was
 * done ("Đúng hạn", "chậm"), or labels that differ in their numbers only. Marks tell words apart
 * ("cập nhật" is no "cấp"); only text that has none at all is compared without them.
 */
export function areExclusive(labels: readonly string[]): boolean {
  const lines = labels.map((label) => cleanText(label).toLowerCase());
  const shapes = labels.map((label) => foldText(label).replaceAll(/\d+(?: \d+)*/g, "#"));
  if (new Set(shapes).size < shapes.length) return true;
  const { grade, manner } = lines.some(hasMarks) ? marked : unmarked;
  return lines.some((line) => grade.test(line)) || sayHowOneThingWasDone(lines, manner);
}

function hasMarks(line: string): boolean {
  return line.includes("đ") || /\p{M}/u.test(line.normalize("NFD"));
}

// "Ban hành kịp thời" and "không ban hành" are of one thing, "Báo cáo đúng hạn" and "kế hoạch đúng
// hạn" are not: what is left of one label stands in the other.
function sayHowOneThingWasDone(lines: readonly string[], manner: RegExp): boolean {
  const things = lines.map((line) => wordsOf(line.replaceAll(manner, " ")));
  return lines.some((line, at) => {
    if (line.search(manner) < 0) return false;
    const own = things[at] ?? new Set();
    return things.some(
      (other, index) => index !== at && (isWithin(own, other) || isWithin(other, own)),
    );
  });
}

const fillers = new Set("có đã được và nhưng bị việc co da duoc va nhung bi viec".split(" "));

function wordsOf(line: string): ReadonlySet<string> {
  return new Set((line.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !fillers.has(word)));
}

function isWithin(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].every((word) => others.has(word));
}
