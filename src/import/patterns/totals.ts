/** What begins a total: "Tổng điểm", "Cộng". Without marks. */
export const totalStart: RegExp = /^(?:tong|cong|diem tong|total|grand total)(?: |$)/;

/** The words that a total is made of. Without marks. */
export const totalWords: RegExp =
  /^(?:tong|cong|so|diem|toi|da|chuan|thang|muc|phan|linh|vuc|nhom|chung|chi|toan|bang|bo|tieu|cac|dat|duoc|dat duoc|tu|cham|danh|gia|tham|dinh|cua|don|vi|hoi|cuoi|cung|thuc|te|quy|doi|va|ca|nam|sau|khi|gom|bao|tru|thuong|phat|xa|phuong|so|theo|ket|qua|total|grand|points|score|d|[ivx]+|[a-h]|[\d]+)$/;

/** "Tổng hợp", "Công tác": no totals. Without marks. */
export const noTotal: RegExp = /^(?:tong|cong) (?:hop|ket|tac|dong)(?: |$)/;

/** What begins like a total, in whatever words it goes on: "Tổng các …". */
export const likeTotal: RegExp =
  /^(?:tổng (?:số điểm|điểm|cộng|các|cả|của|toàn|chung|tất|kết quả|hợp điểm|\d)|tổng$|cộng (?!đồng|tác)|toàn bộ(?: |$)|điểm (?:số )?tổng|điểm tối đa toàn|điểm toàn)/iu;

/** "(20 điểm)" */
export const pointsInBrackets: RegExp = /\([^()]*\d\s*điểm[^()]*\)/giu;

/** "Cộng mục II" */
export const sectionNamed: RegExp =
  /(?:mục|phần|lĩnh vực|nhóm)\s+([IVX]+|[A-H]|\d{1,2})(?![\p{L}\d])/iu;

/** "công khai", "điểm công nhận": no sums, though they read alike without marks. */
export const ofWork: RegExp = /^(?:điểm )?công(?: |$)/iu;
