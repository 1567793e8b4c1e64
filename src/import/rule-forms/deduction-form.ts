import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { DeductionRule } from "../../rules/deduction/rule.js";
import type { Worth } from "../../rules/worth.js";
import { pointsOf } from "../../rules/worth.js";
import { foldText } from "../grid.js";
import { countsByMore } from "./counts-by-more.js";
import { makeKeys } from "./keys.js";
import { joinNotes, type RuleForm, refuse, refusePiece } from "./outcome.js";
import { readOption } from "./read-option.js";
import { numberPattern, readWorth } from "./read-worth.js";
import { taken, takenWords } from "./taken.js";

/**
 * "Mỗi trường hợp khiển trách trừ 1; cảnh cáo trừ 1,5; trừ hết thì 0": points taken away for each
 * occurrence. Where the table does not say how far, they are taken down to 0, and the note says so.
 */
export const deductionForm: RuleForm = ({ pieces, max }) => {
  if (!pieces.some((piece) => counted.test(piece) && taken.test(piece))) return undefined;
  const found: { readonly label: string; readonly worth: Worth }[] = [];
  let floor: ExactDecimal | undefined;
  for (const piece of pieces) {
    const stated = readFloor(piece, max);
    // A limit above the maximum would take the points below 0, which no table means silently.
    if (stated?.isNegative() === true && !stated.isZero()) return refusePiece(piece);
    const occurrence = stated === undefined ? readOccurrence(piece) : undefined;
    if (occurrence !== undefined) found.push(occurrence);
    else if (stated === undefined) {
      if (!isFull(piece, max, labelsIn(pieces))) return refusePiece(piece);
    } else if (floor !== undefined && !floor.equals(stated)) {
      return refuse("có hai mức trừ tối đa", "there are two limits");
    } else floor = stated;
  }
  const keys = makeKeys(found.map(({ label }) => label));
  const rule: DeductionRule = {
    kind: "deduction",
    occurrences: found.map(({ label, worth }, at) => ({ key: keys[at] ?? "", label, ...worth })),
    floor: toDecimalText(floor ?? new ExactDecimal(0)),
  };
  return {
    rule,
    note: joinNotes(
      { vi: "trừ điểm theo số lần", en: "points taken away for each occurrence" },
      floor === undefined
        ? {
            vi: "bảng không nói trừ đến đâu, hiểu là đến 0",
            en: "the table does not say how far, taken as down to 0",
          }
        : undefined,
    ),
  };
};

const counted = new RegExp(`^(?:cứ )?mỗi |^(?:${takenWords}) .*(?:/|mỗi )`, "i");
const amount = `(${numberPattern} ?(?:%(?: (?:số |tổng số )?điểm(?: tối đa)?)?|điểm|đ)?)`;
const labelFirst = new RegExp(
  `^(.+?)(?: thì| sẽ)?(?: bị)?[,:]? ?(?:${takenWords})(?: đi)?:? ${amount}$`,
  "i",
);
const amountFirst = new RegExp(
  `^(?:${takenWords})(?: đi)?:? ${amount} ?(?:/|cho|đối với|với) ?(.+)$`,
  "i",
);

function readOccurrence(piece: string): { label: string; worth: Worth } | undefined {
  const [, label, points] = labelFirst.exec(piece) ?? [];
  const [, pointsBefore, labelBehind] = amountFirst.exec(piece) ?? [];
  const given = points ?? pointsBefore ?? "";
  const worth = readWorth(given)?.worth;
  const words = (label ?? labelBehind ?? "")
    .replace(/^(?:cứ )?(?:mỗi )?(?:một |01 |1 )?/i, "")
    .trim();
  if (worth === undefined || words === "" || countsByMore(words.replace(/ \d+.*$/, ""))) {
    return undefined;
  }
  // "khách quan không trừ" takes nothing, and "từ 3 văn bản" is a threshold.
  if (/(?:^| )(?:không|chưa)$|(?:^| )từ \d/i.test(words)) return undefined;
  return { label: words, worth };
}

const down =
  /^(?:và )?(?:(?:trừ|cho) (?:đến )?hết(?: số)?(?: điểm)?(?: (?:tối đa|của tiêu chí))?(?:,? thì(?: được)? (?:0|không)(?: điểm)?)?|không trừ quá (?:số )?điểm tối đa|không (?:tính )?điểm âm)$/i;
const most = new RegExp(
  `^(?:nhưng )?(?:tổng )?(?:trừ tối đa|tối đa trừ|trừ không quá|không trừ quá|không quá|tối đa)(?: không quá)? ?(?:(?:số )?điểm tối đa|(${numberPattern}) ?(?:điểm|đ)?)$`,
  "i",
);

function readFloor(piece: string, max: ExactDecimal): ExactDecimal | undefined {
  if (down.test(piece)) return new ExactDecimal(0);
  const found = most.exec(piece);
  if (found === null) return undefined;
  if (found[1] === undefined) return new ExactDecimal(0);
  const points = readDecimal(readWorth(found[1])?.worth?.points);
  return points === undefined ? undefined : max.minus(points);
}

// "Không vi phạm: 2" says what no occurrence gives anyway.
function isFull(piece: string, max: ExactDecimal, occurrences: readonly string[]): boolean {
  const option = readOption(piece);
  const worth = option?.worth.worth;
  if (worth === undefined || !pointsOf(worth, max).equals(max)) return false;
  const [, denied] =
    /^không(?: có| phát sinh| để xảy ra)*(?: trường hợp)?(.*?)(?: nào)?$/i.exec(
      option?.label ?? "",
    ) ?? [];
  if (denied === undefined) return false;
  const words = foldText(denied);
  return words === "" || occurrences.some((label) => ` ${foldText(label)} `.includes(` ${words} `));
}

function labelsIn(pieces: readonly string[]): readonly string[] {
  return pieces.flatMap((piece) => readOccurrence(piece)?.label ?? []);
}
