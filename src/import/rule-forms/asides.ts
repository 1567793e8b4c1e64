import { readDecimal } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { inBoth, type LocalizedText } from "../../text/language.js";
import { saysAbsent } from "./absent.js";
import { isSentence, saysCondition, saysException } from "./limiting.js";
import { quoted, type RuleWording, refuseAmbiguous, shown } from "./outcome.js";
import { readInterval } from "./read-interval.js";
import { readOption } from "./read-option.js";
import { numberPattern, readNumber } from "./read-worth.js";

/** A wording whose asides are set apart, or why one of them contradicts the table. */
export type SetAside = RuleWording | { readonly refused: LocalizedText };

/**
 * Sets apart what stands beside the rule itself: a heading, where the figures come from, what is
 * not counted, what happens when nothing arose, and the maximum said again.
 */
export function setAside(
  pieces: readonly string[],
  max: ExactDecimal,
  firstLine: string,
): SetAside {
  const sources: string[] = [];
  const scope: string[] = [];
  const rest: string[] = [];
  const absent: string[] = [];
  for (const piece of pieces) {
    const printed = restated.exec(piece)?.[1];
    if (printed !== undefined) {
      const value = readNumber(printed);
      if (value === "ambiguous") return refuseAmbiguous(printed);
      if (readDecimal(value)?.equals(max) !== true) return refuseMaximum(printed, max);
    } else if (isSource(piece)) sources.push(piece);
    else if (saysAbsent(piece)) absent.push(piece);
    else if (isScope(piece)) scope.push(piece.replace(/^\(/, "").replace(/\)$/, ""));
    else rest.push(piece);
  }
  const { heading, body } = takeHeading(withoutGluedMaximum(rest, max), firstLine);
  return { pieces: body, max, heading, sources, scope, absent };
}

const restated = new RegExp(
  `^(?:mức )?(?:điểm tối đa|thang điểm|điểm chuẩn)(?: là)? ?[:=] ?(${numberPattern})(?: ?điểm| ?đ)?$`,
  "i",
);

function refuseMaximum(printed: string, max: ExactDecimal): { refused: LocalizedText } {
  return {
    refused: inBoth((language) =>
      language === "vi"
        ? `cách chấm ghi điểm tối đa ${printed} mà bảng ghi ${shown(max, language)}`
        : `the rule prints the maximum ${printed}, the table ${shown(max, language)}`,
    ),
  };
}

const source =
  /^(?:số liệu|dữ liệu|nguồn(?: số liệu| dữ liệu)?|minh chứng|(?:tài liệu|hồ sơ) (?:kiểm chứng|minh chứng)|căn cứ|thông tin lấy)(?: |:)/i;

// Points or a limit inside such a sentence are part of the rule.
function isSource(piece: string): boolean {
  const plain = !saysCondition(piece) && !saysPoints.test(piece);
  const [, ...others] = piece.split(", ");
  return source.test(piece) && plain && others.every((name) => name.split(" ").length <= 5);
}

const saysPoints =
  /điểm|\d ?đ(?!\p{L})|[×%(]|trường hợp|(?<!\p{L})(?:thì|kể cả|kể từ|một nửa|bỏ qua|cộng|lần|mỗi|mức|riêng|ít nhất|tối thiểu|trở lên|trung bình|không|phải|tính|chấm)(?!\p{L})/iu;

const scopeWords =
  /^\(?(?:không bao gồm|không tính|không kể|bao gồm cả|(?:mẫu số )?chỉ tính|trừ|ngoại trừ) \p{L}/iu;

function isScope(piece: string): boolean {
  return scopeWords.test(piece) && !/\d|điểm|[:×]|lần|nếu|khi|riêng/i.test(piece);
}

// "> 90 %: 4; < 90 %: 0: 4": the maximum of the row stands behind its wording.
function withoutGluedMaximum(pieces: readonly string[], max: ExactDecimal): readonly string[] {
  const [, before, printed = ""] = glued.exec(pieces.at(-1) ?? "") ?? [];
  if (before === undefined || pieces.length < 2) return pieces;
  const value = readNumber(printed);
  if (value === "ambiguous" || readDecimal(value)?.equals(max) !== true) return pieces;
  const reaches = pieces.slice(0, -1).some((piece) => pointsIn(piece)?.equals(max) === true);
  return reaches && pointsIn(before)?.lessThan(max) === true
    ? [...pieces.slice(0, -1), before]
    : pieces;
}

const glued = new RegExp(`^(.*[:=] ?${numberPattern}(?: ?điểm| ?đ)?) ?: ?(${numberPattern})$`);

function pointsIn(piece: string): ExactDecimal | undefined {
  return readDecimal(readOption(piece)?.worth.worth?.points);
}

// A first line that only names, or the name before the first interval, heads all the others.
function takeHeading(
  pieces: readonly string[],
  firstLine: string,
): { readonly heading: string; readonly body: readonly string[] } {
  const [first = "", ...others] = pieces;
  if (others.length === 0) return { heading: "", body: pieces };
  if (others.length > 1 && first === firstLine && isTitle(first)) {
    return { heading: first.replace(/ ?:$/, ""), body: others };
  }
  const colon = first.indexOf(": ");
  const [name, level] = [first.slice(0, Math.max(colon, 0)), first.slice(colon + 2)];
  const option = isMeasure(name) ? readOption(level) : undefined;
  return option === undefined || readInterval(option.label) === undefined
    ? { heading: "", body: pieces }
    : { heading: name, body: [level, ...others] };
}

function isTitle(text: string): boolean {
  return isName(text) && !isSentence(text) && /^\p{Lu}/u.test(text);
}

// "Tỷ lệ kiến nghị được thực hiện xong" names a number, whatever its words.
function isMeasure(text: string): boolean {
  return /^(?:tỷ lệ|tỉ lệ|mức độ|số|số lượng|kết quả|thời gian) /i.test(text) && isName(text);
}

function isName(text: string): boolean {
  return (
    text !== "" &&
    !/[\d<>≤≥×=/]|điểm|^(?:nhóm|giai đoạn|trường hợp|mỗi|cứ|theo|do|tối đa)(?: |$)/i.test(text) &&
    !saysCondition(text) &&
    !saysException(text) &&
    readOption(text) === undefined
  );
}

/** What was set apart, as remarks for the person who checks the reading. */
export function asideNotes({
  heading,
  sources,
  absent,
}: RuleWording): readonly (LocalizedText | undefined)[] {
  return [
    heading === "" ? undefined : { vi: `tên: ${quoted(heading)}`, en: `name: ${quoted(heading)}` },
    ...sources.map((text) => ({ vi: `ghi chú: ${quoted(text)}`, en: `note: ${quoted(text)}` })),
    absent.length === 0
      ? undefined
      : {
          vi: "không phát sinh thì không áp dụng, trừ khỏi điểm tối đa",
          en: "not applicable where nothing arose, left out of the base",
        },
  ];
}
