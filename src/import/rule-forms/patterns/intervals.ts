import { numberPattern } from "./numbers.js";

/** Words before an interval, up to its first number or sign: "Thực hiện". */
export const wordsBefore: string = String.raw`^(?<before>[^\d<>≥≤]*?)(?<![\p{L}\d])`;

/** Words behind it: "kế hoạch". */
export const wordsBehind: string = String.raw`(?<after>(?: [^\d]*)?)$`;

const first = `(?<first>${numberPattern})(?<percent> ?%)?`;
const second = `(?<second>${numberPattern})(?<percents> ?%)?`;
const above = "trên|hơn|cao hơn|lớn hơn|vượt|quá|>";
const atLeast = "đạt từ|từ|ít nhất|tối thiểu|không dưới|≥";
const below = "dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến|chưa đạt|không đạt|<";
const atMost = "không quá|không vượt quá|tối đa|nhiều nhất|≤";
const upTo = "hết|không quá|≤|=<";

/**
 * Intervals between the words before and behind them. `open` and `below` say that an end is not
 * within.
 */
export const intervals = {
  /** "70 % - 90 %", "từ 70% đến dưới 90%" */
  fromTo: `(?:(?<open>từ trên|${above})|từ|≥)? ?${first} ?(?:-|đến|tới|÷|~) ?(?:(?<below>${below})|${upTo})? ?${second}`,
  /** "80% ≤ x < 90%" */
  signed: `${first} ?(?<open>[≤<]) ?[\\p{L} ]{1,30}(?<below>[≤<]) ?${second}`,
  /** "từ 70% trở lên và dưới 90%" */
  fromAndBelow: `(?:(?<open>>|trên)|≥|từ) ?${first}(?: trở lên)? ?(?:và|,) ?(?:(?<below>${below})|≤) ?${second}`,
  /** "từ 90% trở lên" */
  upwards: `(?:từ )?${first} trở lên`,
  /** "70% trở xuống" */
  downwards: `(?:từ )?${first} trở xuống`,
  /** "không quá 3" */
  atMost: `(?:${atMost}) ?${first}`,
  /** "ít nhất 90 %" */
  atLeast: `(?:${atLeast}) ?${first}`,
  /** "dưới 70%" */
  below: `(?:${below}) ?${first}`,
  /** "> 90 %" */
  above: `(?:${above}) ?${first}`,
  /** "Đủ 100%" */
  whole: "(?:đủ |đạt |đúng )?(?<first>100)(?<percent> ?%)",
  /** "Đạt 0%" */
  none: "(?:đạt |đúng )?(?<first>0)(?<percent> ?%)",
} as const satisfies Record<string, string>;

/** "80% kế hoạch trở lên": the direction behind the words, which are found. */
export const upwardsAtEnd: RegExp = / ?(.*?) ?trở lên$/i;

/** The other direction. */
export const downwardsAtEnd: RegExp = /trở xuống$/i;

/** Words that turn the sense of the interval behind them: "không trên 90%". */
export const turned: RegExp = /(?:^| )(?:bằng|hoặc|và|gần|không|chưa|dưới|trên|hơn|vượt)$|\/ ?$/i;

/** What takes the rest that other intervals leave: "còn lại". */
export const restWords: RegExp =
  /^(?:các |những )?(?:trường hợp |mức )?(?:còn lại|khác|ngược lại)$/i;

/** "và đúng hạn" is a second condition, which a number does not hold. */
export const secondCondition: RegExp = /(?:^| )(?:và|hoặc|nhưng|nếu|khi|đồng thời|kèm)(?: |$)/i;

/** "Nếu đạt 100%" and "dưới 75%" measure the same. */
export const ifAtStart: RegExp = /^(?:nếu|khi)(?= (?:đạt|tỷ lệ|tỉ lệ|kết quả)|$) ?/i;

/** A verb before an interval that names nothing. */
export const reached: RegExp = /^(?:đạt|được)$/i;
