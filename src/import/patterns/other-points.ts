/** Who appraises, and papers about it: names and titles, no points. Without marks. */
export const peopleAndPapers: RegExp =
  /^((ho ten |ten )?(nguoi|chuyen vien|thu ky|thanh vien)( |$)(?!dan ).*(cham|danh gia|tham dinh|phuc tra|hoi dong|phe duyet|cong nhan|to )|(tai lieu|van ban|ho so|bien ban|chu ky) )/;

/** What stands beside the points of a round: rates, counts, days, ranks, classes. Without marks. */
export const otherThings: RegExp =
  /^((ty|ti) le|so (luong|lan|ngay|quyet dinh|van ban)|ngay|thoi (gian|diem)|quyet dinh|(thu|xep) (hang|loai|thu))( |$)/;

/**
 * Words that turn what a heading of points says: points before the round that it names, those that
 * a round took away or did not recognise, differences, and those of another year. Without marks.
 */
export const turningWords: readonly RegExp[] = [
  /(^| )(truoc|chua)( khi)?( duoc)? (tham dinh|phuc tra|giai trinh|cong nhan|phe duyet|kiem tra)/,
  /(^| )khong( duoc)? (cong nhan|tham dinh|phe duyet|chap nhan)/,
  /(^| )(chenh lech|so voi|con thieu)( |$)/,
  /(^| )(nam|ky|quy|thang) (truoc|lien truoc|ngoai)( |$)/,
  /^(so )?(diem )?((don vi|co so|xa|phuong) )?de nghi( |$)/,
];

/** Quarters, months and years are no earlier turns of a round. Without marks. */
export const periodInHeading: RegExp = /(?:^| )(?:quy|thang|nam|ky)(?: |$)/;

/** "Thẩm định lần 1", "Vòng 2". Without marks. */
export const turnInHeading: RegExp = /(?:^| )(?:lan|vong|dot) \S/;

/** "Điểm tối đa", beside a scale that is the wording of the rule. Without marks. */
export const headsMaximum: RegExp = / toi da$|^toi da$/;

/** "Điểm đạt": points that were given. Without marks. */
export const headsGiven: RegExp = /(^| )(dat|thuc te)( |$)/;
