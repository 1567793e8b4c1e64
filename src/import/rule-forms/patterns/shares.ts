import { numberPattern } from "./numbers.js";

/** The words between a condition and its formula: "dưới 80% thì được tính theo công thức: …". */
export const leadAtEnd: RegExp =
  /(?:^|[ ,:])(?:thì|được|và|bằng|số điểm|điểm số|điểm đánh giá|điểm đạt được|điểm|cách tính điểm|cách tính|công thức tính điểm|công thức tính|công thức|tính điểm|tính|là|theo công thức(?: sau)?|theo tỷ lệ)[ ,:=]{0,3}$/i;

/** "tính điểm theo công thức sau …" */
export const leadAtStart: RegExp =
  /^(?:được )?tính (?:điểm )?theo (?:công thức(?: sau)? |(?=(?:tỷ|tỉ) lệ))/i;

/** The same between a condition and its formula, without a colon. */
export const leadInside: RegExp = /(?:^| )(?:được )?tính (?:điểm )?theo công thức(?: sau)? (?=\S)/i;

const whole = `(?:(?:số )?điểm (?:tối đa|chuẩn)|(${numberPattern})(?: ?điểm)?)`;

const hundredth = " ?/ ?100 ?%?";

/** "tỷ lệ × 2 / 70%", "tỷ lệ × điểm tối đa/100", "(tỷ lệ × 2)/100", "a/b × điểm tối đa" */
export const products: readonly RegExp[] = [
  new RegExp(`^((?:tỷ|tỉ) lệ[^×/]*?) ?× ?${whole} ?/ ?(?!100 ?%)(${numberPattern}) ?%$`, "i"),
  new RegExp(`^((?:tỷ|tỉ) lệ[^×/]*?) ?× ?${whole}${hundredth}$`, "i"),
  new RegExp(`^\\(((?:tỷ|tỉ) lệ[^×/()]*?) ?× ?${whole}\\)${hundredth}$`, "i"),
  new RegExp(`^([^×]+?) ?× ?${whole}$`, "i"),
];

/** "2 × a/b" */
export const pointsTimes: RegExp = new RegExp(`^${whole} ?× ?([^×]+)$`, "i");

/** "tỷ lệ/80%" */
export const overTarget: RegExp = new RegExp(`^(.+?) ?/ ?(${numberPattern}) ?%$`);

/** "(Chỉ số × điểm tối đa)/100", "Chỉ số × 2/100%", "Chỉ số (%) × 2", "Chỉ số/100 × 2" */
export const indexProducts: readonly RegExp[] = [
  new RegExp(`^\\(([^×/:=()]+?)(?: ?\\(%\\)| %)? ?× ?${whole}\\) ?/ ?100 ?%?$`, "i"),
  new RegExp(`^([^×/:=]+?)(?: ?\\(%\\)| %)? ?× ?${whole} ?/ ?100 ?%?$`, "i"),
  new RegExp(`^([^×/:=]+?) ?\\(%\\) ?× ?${whole}$`, "i"),
  new RegExp(`^([^×/:=]+?) ?/ ?100 ?%? ?× ?${whole}$`, "i"),
];

/** Names of indices on a scale of 100: "Chỉ số hài lòng", "SIPAS". */
export const indexWords: RegExp =
  /^(?:kết quả |điểm |giá trị )?(?:chỉ số|(?:điều tra|khảo sát) (?:xã hội học|XHH)|ĐTXHH|PAR INDEX|SIPAS|PAPI|DTI|PCI)(?: |$)/i;

/** "Điểm đạt được = …", "Lấy …" */
export const indexLead: RegExp = /^(?:điểm|điểm đạt được|điểm đánh giá) ?[:=] ?|^lấy /i;

/** "Tỷ lệ = a/b" */
export const shareDefined: RegExp = /^(?:tỷ|tỉ) lệ(?: [^=:]*)? ?= ?([^=:]+)$/i;

/** "trong đó: a là …" */
export const definitionLead: RegExp = /^(?:trong đó|với),?:? /i;

/** "a là số hồ sơ đúng hạn" */
export const symbolDefined: RegExp = /^([a-z]) ?(?:là|=|:) ?(\p{L}[^\d×%]*)$/iu;

/** "…, b là tổng số hồ sơ" */
export const nextDefinition: RegExp = /,? (?:và )?(?=[a-z] ?(?:là|=|:) ?\p{L})/iu;

/** A label that names the share: "Tỷ lệ hồ sơ đúng hạn". */
export const shareName: RegExp = /^(?:tỷ|tỉ) lệ \p{L}[^\d:;%]*$/iu;

/** "được điểm tối đa khi đạt từ 80% trở lên" */
export const fullWhen: RegExp = /^(?:được |đạt )?điểm tối đa (?:khi|nếu) (.+)$/i;

/** "không thực hiện": a numerator of 0 gives 0 anyway. */
export const saysNoneDone: RegExp = /^(?:không|chưa)(?: (?:thực hiện|triển khai|có|đạt))?$/i;

/** "nếu b = 0 thì đạt điểm tối đa" */
export const zeroDenominator: RegExp =
  /^(?:nếu |trường hợp |khi )?([a-z]|mẫu số) ?(?:=|bằng) ?0(?: thì|:|,)? (?:được |đạt |được tính |tính )?(?:đủ )?điểm tối đa$/i;

/** Words around an interval that name no number. */
export const genericWords: RegExp =
  /(?<!\p{L})(?:nếu|khi|thì|tỷ lệ|tỉ lệ|này|kết quả|đạt được|đạt|được)(?!\p{L})/giu;

/** "Nếu tỷ lệ …" */
export const beginsWithShare: RegExp = /^(?:nếu |khi )?(?:tỷ|tỉ) lệ /i;

/** "Tỷ lệ", "Tỷ lệ hồ sơ đúng hạn" */
export const shareOf: RegExp = /^(?:tỷ|tỉ) lệ(?:$| +(.*))/i;

/** The same, without its words. */
export const namesShare: RegExp = /^(?:tỷ|tỉ) lệ(?: |$)/i;

/** "Tỷ lệ đạt được" names nothing. */
export const emptyShare: RegExp = /^(?:đạt được|đạt|này)$/i;

/** A target, a floor or another sum inside a ratio: "tỷ lệ/80%", "tỷ lệ từ 80% trở lên". */
export const saysMoreThanShare: RegExp =
  /[\d%+]| \/|\/ | - |(?:^| )(?:từ|trên|dưới|tối thiểu|trừ|cộng|nhân|chia)(?: |$)/i;

/** What begins the name of an amount: "Tổng số hồ sơ". */
export const amountWords: RegExp = /^(?:số|tổng|tổng số) /i;

/** A sum, or points, in what should name one number. */
export const sumInside: RegExp = / - |^điểm(?: |$)|(?:^| )(?:trừ|nhân|chia|cộng)(?: |$)/i;
