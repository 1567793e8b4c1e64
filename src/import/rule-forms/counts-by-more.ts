/** True for what is not counted one by one: "02 bài", "hai bài", "10%", "nửa ngày". */
export function countsByMore(label: string): boolean {
  return /\d|^(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|trăm|nửa|cặp|vài) /i.test(label);
}
