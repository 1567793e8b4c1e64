/** How labels shut one another out. */
export interface GradePatterns {
  /** A grade: "Tốt", "cấp tỉnh", "giải nhất". */
  readonly grade: RegExp;
  /** How well one thing was done: "đúng hạn", "chậm". */
  readonly manner: RegExp;
}

/** Labels of which one shuts the others out: grades, and words for how well one thing was done. */
export const grades: GradePatterns = {
  grade:
    /^(?:(?:trên|dưới|từ|ít nhất|không quá) \d|(?:mức|loại|xếp loại|hạng|đạt loại|đạt mức)(?: độ)?(?: |$)|cấp (?:tỉnh|huyện|xã|bộ|cơ sở|thôn|trường|trung ương)|(?:đạt )?giải (?:nhất|nhì|ba)|(?:xuất sắc|tốt|khá|giỏi|trung bình|yếu|kém|đạt|chưa đạt)$)/,
  manner:
    /(?<!\p{L})(?:(?:trước|sau) (?:ngày )?\d[\d/]*|đúng hạn|đúng thời hạn|trước hạn|trễ hạn|quá hạn|trễ|chậm|kịp thời|muộn|sớm|đầy đủ|một phần|không|chưa|thiếu)(?!\p{L})/gu,
};

/** The same in text without marks. */
export const gradesWithoutMarks: GradePatterns = {
  grade:
    /^(?:(?:tren|duoi|tu|it nhat|khong qua) \d|(?:muc|loai|xep loai|hang|dat loai|dat muc)(?: do)?(?: |$)|cap (?:tinh|huyen|xa|bo|co so|thon|truong|trung uong)|(?:dat )?giai (?:nhat|nhi|ba)|(?:xuat sac|tot|kha|gioi|trung binh|yeu|kem|dat|chua dat)$)/,
  manner:
    /(?<!\p{L})(?:(?:truoc|sau) (?:ngay )?\d[\d/]*|dung han|dung thoi han|truoc han|tre han|qua han|tre|cham|kip thoi|muon|som|day du|mot phan|khong|chua|thieu)(?!\p{L})/gu,
};

/** Words that tell no label from another, with and without marks. */
export const fillerWords = "có đã được và nhưng bị việc co da duoc va nhung bi viec";
