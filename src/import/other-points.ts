/** Who appraises, and papers about it: names and titles, no points. Without marks. */
const peopleAndPapers =
  /^((ho ten |ten )?(nguoi|chuyen vien|thu ky|thanh vien)( |$)(?!dan ).*(cham|danh gia|tham dinh|phuc tra|hoi dong|phe duyet|cong nhan|to )|(tai lieu|van ban|ho so|bien ban|chu ky) )/;

/** What stands beside the points of a round: rates, counts, days, ranks, classes. Without marks. */
const otherThings =
  /^((ty|ti) le|so (luong|lan|ngay|quyet dinh|van ban)|ngay|thoi (gian|diem)|quyet dinh|(thu|xep) (hang|loai|thu))( |$)/;

/**
 * Words that turn what a heading of points says: points before the round that it names, those that a
 * round took away or did not recognise, differences, and those of another year. Without marks.
 */
const turningWords: readonly RegExp[] = [
  /(^| )(truoc|chua)( khi)?( duoc)? (tham dinh|phuc tra|giai trinh|cong nhan|phe duyet|kiem tra)/,
  /(^| )khong( duoc)? (cong nhan|tham dinh|phe duyet|chap nhan)/,
  /(^| )(chenh lech|so voi|con thieu)( |$)/,
  /(^| )(nam|ky|quy|thang) (truoc|lien truoc|ngoai)( |$)/,
  /^(so )?(diem )?((don vi|co so|xa|phuong) )?de nghi( |$)/,
];

/**
 * True for a heading that may name a round but holds other than the points of the round: "Điểm trước
 * thẩm định", "Điểm không được công nhận", "Tỷ lệ tự đánh giá". Such a column is named as not read, for it must never be
 * taken for the round.
 *
 * @param folded the heading, in lower case and without marks
 */
export function isOfOtherPoints(folded: string): boolean {
  return (
    otherThings.test(folded) ||
    peopleAndPapers.test(folded) ||
    turningWords.some((pattern) => pattern.test(folded))
  );
}
