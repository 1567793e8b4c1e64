import { numberPattern } from "./numbers.js";

/** Before what a level is worth: "được tính 0,5 điểm". */
export const givenPrefix: RegExp = /^(?:được tính|được chấm|được cộng|được|đạt|tính|chấm|cho) /;

/** "điểm tối đa" */
export const wholeMaximum: RegExp = /^(?:số )?điểm (?:tối đa|chuẩn)$/;

/** "0,5 điểm", "2đ", "2" */
export const pointsOnly: RegExp = new RegExp(`^(${numberPattern}) ?(?:điểm|đ)?$`);

/** "75% điểm", "50% × điểm tối đa" */
export const percentOfPoints: RegExp = new RegExp(
  `^(${numberPattern}) ?% ?(?:×|của)? ?(?:số |tổng số )?điểm(?: tối đa| chuẩn)?$`,
);

/** "trừ 25% số điểm" */
export const percentTaken: RegExp = new RegExp(
  `^(?:bị )?trừ (?:đi )?(${numberPattern}) ?% (?:số |tổng số )?điểm(?: tối đa| chuẩn)?$`,
);

/** "1/2 × điểm tối đa" */
export const quotientOfMaximum: RegExp = new RegExp(
  `^(${numberPattern})(?: ?/ ?(\\d{1,3}))?(?: ?× ?| )(?:số )?điểm (?:tối đa|chuẩn)$`,
);
