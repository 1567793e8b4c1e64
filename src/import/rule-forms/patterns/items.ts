import { numberPattern } from "./numbers.js";

/** What each item is said with: "Mỗi sáng kiến", "Cứ 02 bài". */
export const each: RegExp = /^(?:(?:cứ |với )?(?:mỗi|từng) |cứ )(?:một |01 |1 (?!%))?(?=\S)/iu;

/** An amount and what it is of: "02 tin, bài", "10% hồ sơ". */
export const amountOfItems: RegExp = /^(?:đạt |được )?(\d{1,4}(?: ?%)?)(?: (\D*))?$/i;

/** "Cứ 02 bài được": the verb that leads to the points. */
export const verbAtEnd: RegExp = /(?<! không| chưa) (?:đạt|được)$/i;

/** Signs and words that no plain item has. */
export const moreThanItem: RegExp = /[:;()]|(?:^| )(?:mỗi|từng|cứ) /i;

/** "hai bài" counts by more than one. */
export const byMore: RegExp = /^(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|chục|trăm|nửa|cặp|vài) /i;

/** "0,5 điểm/sáng kiến" */
export const pointsEach: RegExp = new RegExp(
  `^(?:được |cộng |thưởng )?(${numberPattern} ?(?:điểm|đ)) ?/ ?(?:0?1 )?(\\p{L}[^,;:]*)$`,
  "iu",
);

/** "Bài đăng trên báo: 0,5 điểm/bài" */
export const namedEach: RegExp = new RegExp(
  `^(\\p{L}[^:;,]*): ?(${numberPattern} ?(?:điểm|đ)) ?/ ?(?:0?1 )?(\\p{L}[^,;:()]*)$`,
  "iu",
);

/** "Mỗi sáng kiến được cộng thêm 0,5 điểm" */
export const onTop: RegExp = new RegExp(
  `^(\\S.*?)(?: thì)?(?: được)? (?:cộng|thưởng)(?: thêm)?:? (${numberPattern} ?(?:điểm|đ)?)$`,
  "i",
);

/** "không có sáng kiến nào" */
export const deniedItem: RegExp = /^(?:không|chưa)(?: có)?(.*?)(?: nào)?$/i;

/** "không tổ chức" */
export const nothingDone: RegExp =
  /^(?:không|chưa) (?:tổ chức|thực hiện|triển khai|phát sinh|đăng ký)$/i;

/** "Mô hình dừng ở ý tưởng: không tính điểm" */
export const itemLeftOut: RegExp = /^([^:\d]+?):? không (?:được )?tính điểm$/i;

/** What counts for nothing good is counted to take points away. */
export const badItem: RegExp =
  /(?<!\p{L})(?:chậm|trễ|muộn|quá hạn|vi phạm|sai phạm|sai|kỷ luật|bị|vắng|thiếu|không|chưa|lỗi|hụt)(?!\p{L})/iu;
