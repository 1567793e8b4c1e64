import { foldText } from "../grid.js";

const grade =
  /^(?:(?:muc|loai|xep loai|hang|cap|dat loai|dat muc)(?: do)?(?: |$)|(?:xuat sac|tot|kha|gioi|trung binh|yeu|kem|dat|chua dat)$)/;
const manner =
  /(?:^| )(?:dung han|truoc han|tre|cham|kip thoi|muon|som|qua han|day du|mot phan|khong|chua|thieu)(?: |$)/;

/**
 * True for labels of which one shuts the others out: grades ("Tốt", "Khá"), or how well one thing
 * was done ("Đúng hạn", "chậm").
 */
export function areExclusive(labels: readonly string[]): boolean {
  return labels.map(foldText).some((label) => grade.test(label) || manner.test(label));
}
