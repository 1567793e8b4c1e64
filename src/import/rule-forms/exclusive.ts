import { foldText } from "../grid.js";

const grade =
  /^(?:(?:tren|duoi|tu|it nhat|khong qua) |(?:muc|loai|xep loai|hang|cap|dat loai|dat muc)(?: do)?(?: |$)|giai (?:nhat|nhi|ba)|(?:xuat sac|tot|kha|gioi|trung binh|yeu|kem|dat|chua dat)$)/;
const manner =
  /(?:^| )(?:(?:truoc|sau) (?:ngay )?\d|(?:dung han|truoc han|tre|cham|kip thoi|muon|som|qua han|day du|mot phan|khong|chua|thieu)(?: |$))/;

/**
 * True for labels of which one shuts the others out: grades ("Tốt", "Khá"), or how well one thing
 * was done ("Đúng hạn", "chậm"), or labels that differ in their numbers only.
 */
export function areExclusive(labels: readonly string[]): boolean {
  const folded = labels.map(foldText);
  const shapes = folded.map((label) => label.replaceAll(/\d+(?: \d+)*/g, "#"));
  return (
    folded.some((label) => grade.test(label) || manner.test(label)) ||
    new Set(shapes).size < shapes.length
  );
}
