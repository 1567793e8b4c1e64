import type { ClassLadder, ClassStep } from "../../criteria-set/class-ladder.js";
import { exact } from "../../numbers/exact.js";
import { foldText } from "../grid.js";
import { makeKeys } from "../rule-forms/keys.js";
import { readInterval } from "../rule-forms/read-interval.js";

/** A ladder as lines of a table print it. */
export interface ClassLines {
  readonly ladder?: ClassLadder;
  /** What was meant as a ladder and not understood. */
  readonly unread?: string;
}

/**
 * Reads lines such as "Xuất sắc: từ 90 điểm trở lên" or "Xếp loại: Tốt từ 80 điểm; Khá từ 65 đến dưới
 * 80 điểm" into a ladder of classes. The classes must join without a hole: "80 - 89" and "90 - 100"
 * leave 89,5 open and are left to a person.
 */
export function readClassLines(lines: readonly string[]): ClassLines {
  const pieces = lines.flatMap(piecesOf);
  const found = pieces.flatMap((piece) => classOf(piece) ?? []);
  const meant = pieces.filter((piece) => namesClass(piece) && /\d/.test(piece));
  if (found.length === 0 && meant.length === 0) return {};
  const unread = { unread: (meant.length === 0 ? pieces : meant).join("; ") };
  if (found.length < 2 || found.length < meant.length) return unread;
  const sorted = [...found].sort((one, other) => (one.low < other.low ? 1 : -1));
  const joins = sorted.every(({ low, isOpen }, at) => {
    const above = sorted[at - 1];
    return above === undefined || above.lowText === undefined || sorted[at]?.highText === undefined
      ? true
      : sorted[at]?.highText === above.lowText &&
          sorted[at]?.takesHigh === above.isOpen &&
          (low < above.low || isOpen);
  });
  const isPercent = new Set(found.map(({ percent }) => percent));
  const keys = makeKeys(sorted.map(({ title }) => title));
  const names = new Set(sorted.map(({ title }) => foldText(title)));
  const bounds = sorted.slice(0, -1).every(({ lowText }) => lowText !== undefined);
  if (!joins || !bounds || isPercent.size > 1 || names.size < sorted.length) return unread;
  const classes = sorted.map(({ title, lowText, isOpen }, at): ClassStep => {
    const step = { key: keys[at] ?? "", title };
    if (lowText === undefined) return step;
    return isOpen ? { ...step, above: lowText } : { ...step, atLeast: lowText };
  });
  return {
    ladder: {
      key: "xep-loai",
      title: "Xếp loại",
      measure: isPercent.has(true) ? "percentage" : "points",
      classes,
    },
  };
}

interface ReadClass {
  readonly title: string;
  readonly percent: boolean;
  readonly low: number;
  readonly lowText: string | undefined;
  /** The lower bound itself is not in the class. */
  readonly isOpen: boolean;
  readonly highText: string | undefined;
  /** The upper bound itself is in the class. */
  readonly takesHigh: boolean;
}

function piecesOf(line: string): readonly string[] {
  return line
    .replace(
      /^[-+•*\s]*(?:mức |cách |tiêu chuẩn )?(?:xếp loại|phân loại|đánh giá, xếp loại)\s*:\s*/iu,
      "",
    )
    .split(/[;\n]|\.\s+(?=\p{Lu})|,\s+(?=\p{Lu})/u)
    .map((piece) => piece.replace(/^[-+•*\s]+|^(?:[a-zđ]|\d+)[.)]\s+/u, "").replace(/[.\s]+$/, ""))
    .filter((piece) => piece !== "");
}

function classOf(piece: string): ReadClass | undefined {
  const plain = piece
    .replaceAll(/(?<=\d)\s?(?:điểm|đ)(?!\p{L})/gu, "")
    // Bounds are no thousands: "3,825" can only be a decimal comma.
    .replaceAll(/(?<![\d.,])(\d{1,3},\d{3})(?![\d.,])/g, "$10")
    .replaceAll(/\s+/g, " ");
  const interval = readInterval(plain.replace(/:/g, " ").replaceAll(/\s+/g, " "));
  if (interval === undefined || interval === "ambiguous") return undefined;
  const title = [interval.before, interval.after]
    .map((words) => words.replace(about, "").trim())
    .filter((words) => words !== "")
    .join(" ");
  if (title === "" || !namesClass(title)) return undefined;
  const { atLeast, above, atMost, below } = interval.ends;
  const lowText = text(atLeast ?? above);
  const high = text(atMost ?? below);
  const isWhole = high === "100" && atMost !== undefined;
  return {
    title: title.replace(/^./u, (letter) => letter.toUpperCase()),
    percent: interval.percent,
    low: lowText === undefined ? Number.NEGATIVE_INFINITY : exact(lowText).toNumber(),
    lowText,
    isOpen: above !== undefined,
    highText: isWhole ? undefined : high,
    takesHigh: atMost !== undefined,
  };
}

function text(bound: unknown): string | undefined {
  return bound === undefined ? undefined : String(bound);
}

const about =
  /^(?:xếp |đạt |được )?(?:loại(?= \p{L}{2})|mức|hạng)?\s*|\s*(?:có |đạt )?(?:tổng )?(?:số )?(?:điểm|đạt|nếu|khi|xếp loại|xếp)$/giu;

/** True for words that name a class: "Xuất sắc", "Hoàn thành tốt nhiệm vụ", "Loại A". */
export function namesClass(words: string): boolean {
  return classNames.test(foldText(words));
}

const classNames =
  /(?:^| )(?:xuat sac|rat tot|tot|kha|trung binh|yeu|kem|(?:khong |chua )?hoan thanh(?: .*)?nhiem vu|(?:loai|nhom|hang|muc) (?:[a-d]|[1-5]|i{1,3}|iv))(?: |$)/;
