const lead =
  "(?:(?:phan|muc|nhom|bang|danh muc|hang muc|noi dung|tieu chi|chi tieu|cac|nhung|mot so|quy dinh|truong hop|hanh vi|loi|thanh tich|hoat dong|cong viec|nhiem vu|yeu to|ve) )*(?:(?:duoc|bi|tinh) )?";

const tail =
  "(?: (?:them|khac|khuyen khich|uu tien|neu co|toi da|cho|doi voi|do|vi|khi)(?: |$).*)?$";

/** A section of points given besides: "Phần điểm thưởng". Without marks. */
export const bonus: RegExp = new RegExp(
  `^${lead}(?:diem (?:thuong|cong|khuyen khich|uu tien|cong thuong|bo sung|gia tang|vuot troi|sang tao)|(?:cong|thuong) diem)${tail}`,
);

/** A section of points taken away: "Các nội dung bị trừ điểm". Without marks. */
export const penalty: RegExp = new RegExp(
  `^${lead}(?:diem (?:(?:bi |giam |khau )*tru|phat)|(?:giam |khau |bi )*tru diem|(?:bi )?(?:phat|ha) diem)${tail}`,
);

const before = "(?:(?:phần|mục|nhóm|các|những|nội dung|tiêu chí|trường hợp|điểm) )*";

/** The same in words that without marks may be others ("công"): "Phần cộng thêm". */
export const bonusAlone: RegExp = new RegExp(
  `^(?:${before}(?:thưởng|khuyến khích)|(?:phần|nhóm|tiêu chí|nội dung) cộng(?: thêm)?|(?:phần |mục )?điểm thưởng .*)$`,
  "iu",
);

/** The same in words that without marks may be others ("trụ"): "Phần trừ". */
export const penaltyAlone: RegExp = new RegExp(
  `^(?:${before}(?:(?:bị |giảm |khấu )*trừ|vi phạm (?:bị )?trừ)(?: thi đua)?|(?:phần |mục )?điểm (?:bị )?trừ .*)$`,
  "iu",
);

/** Words of points taken away or given besides, in a heading that is not known. */
export const apartInOtherWords: RegExp =
  /(?<!\p{L})(?:(?:điểm|bị|giảm|khấu|nội dung|tiêu chí|phần) trừ|trừ điểm|trừ\)|cộng điểm|điểm cộng|^(?:tiêu chí|nội dung) ưu tiên$)(?!\p{L})(?! thuế)/iu;

/** What begins such a section of a filled table, or its sum. Without marks. */
export const bonusText: RegExp =
  /^(?:tong )?(?:diem (?:thuong|cong|khuyen khich)|thuong diem|cong diem|(?:phan|muc|cac noi dung|cac tieu chi|noi dung|tieu chi) (?:diem )?(?:thuong|cong diem|cong them|khuyen khich))(?: |$)/;

/** What begins such a section of a filled table, or its sum. Without marks. */
export const penaltyText: RegExp =
  /^(?:tong )?(?:diem (?:tru|phat|bi tru)|tru diem|phat diem|(?:phan|muc|cac noi dung|cac tieu chi|noi dung|tieu chi) (?:diem )?(?:tru|bi tru|phat))(?: |$)/;

/** "Điểm cộng, điểm trừ": one section for both. Without marks. */
export const bonusAndPenalty: RegExp =
  /^(?:(?:phan|muc|nhom|cac) )*(?:diem )?(?:cong|thuong)(?: diem)?(?: va)? (?:diem )?(?:tru|phat)(?: diem)?$/;
