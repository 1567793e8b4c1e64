import { numberPattern } from "./numbers.js";

/** A limit beside a rule: "tối đa 2 điểm", "không quá điểm tối đa". */
export const limitBeside: RegExp = new RegExp(
  `^(?:nhưng )?(?:(?:cộng|tổng|được cộng|tổng điểm|tổng số điểm|và) )*(?:tối đa|không quá|không vượt quá|cho đến|được tối đa)(?: không quá| là| bằng|:)? ?(?:(?:số )?điểm tối đa|(${numberPattern})(?: ?điểm| ?đ)?)$`,
  "i",
);

const limitWords =
  "(?:trừ )?(?:tối đa|nhiều nhất)(?: trừ)?(?: không quá)?|(?:tổng điểm )?trừ không quá|(?:không trừ|trừ)? ?không (?:trừ |vượt )?quá|không trừ quá";

const lead = "^(?:và )?(?:nhưng )?(?:tổng (?:điểm |số điểm )?)?";

/** Points taken down to nothing: "trừ hết thì 0", "không trừ quá số điểm tối đa". */
export const downToNothing: RegExp =
  /^(?:và )?(?:(?:trừ|cho) (?:đến )?hết(?: số)?(?: điểm)?(?: (?:tối đa|chuẩn|(?:của )?(?:tiêu chí|nội dung)(?: này)?))?(?:,? thì(?: (?:dừng|thôi)|(?: được)? (?:0|không)(?: điểm)?))?|không trừ quá (?:số )?điểm tối đa|không (?:tính )?điểm âm)$/i;

/** The most that is taken: "trừ tối đa 2 điểm". */
export const mostTaken: RegExp = new RegExp(
  `${lead}(?:${limitWords}) ?(?:(?:hết )?(?:số )?điểm (?:tối đa|chuẩn)(?: của (?:tiêu chí|nội dung)(?: này)?)?|(?:hết )?(${numberPattern}) ?(?:điểm|đ)?)$`,
  "i",
);

/** How often points are taken: "nhưng không quá 3 lần". */
export const timesTaken: RegExp = new RegExp(
  `${lead}(?:${limitWords}) ?0?(\\d{1,2}) (?:lần|trường hợp|vụ)$`,
  "i",
);

/** A limit that is said of all kinds together: "tổng điểm trừ không quá 2 điểm". */
export const ofAll: RegExp = /(?<!\p{L})(?:tổng|cộng lại|cả (?:hai|các)|tất cả|chung)(?!\p{L})/iu;
