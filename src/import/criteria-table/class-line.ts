import { exact } from "../../numbers/exact.js";
import {
  classBullet,
  classEnd,
  classesHeading,
  pointsOfBound,
  restOfClasses,
} from "../patterns/classes.js";
import { readInterval } from "../rule-forms/read-interval.js";
import { classTitle, namesClass } from "./class-title.js";

/** A class as a piece of a line prints it. */
export interface ReadClass {
  readonly title: string;
  readonly percent: boolean;
  readonly low: number;
  readonly lowText: string | undefined;
  /** The lower bound itself is not in the class. */
  readonly isOpen: boolean;
  readonly highText: string | undefined;
  /** The upper bound itself is in the class. */
  readonly takesHigh: boolean;
  /** It takes what the others leave. */
  readonly isRest: boolean;
}

/** A line below a table. */
export interface ClassLine {
  readonly text: string;
  /** True where it must be read as classes, whole. */
  readonly speaks: boolean;
  /** Its pieces; nothing for one that is no class. */
  readonly classes: readonly (ReadClass | undefined)[];
}

/** Reads a line piece by piece. */
export function readClassLine(text: string): ClassLine {
  const isHeaded = classesHeading.test(text);
  const pieces = piecesOf(text);
  const classes = pieces.map((piece) => readRest(piece) ?? readClass(piece, isHeaded));
  const isNamed = pieces.some((piece) => /\d/.test(piece) && namesClass(piece));
  return { text, speaks: isNamed || (isHeaded && /\d/.test(text)), classes };
}

function piecesOf(line: string): readonly string[] {
  return line
    .replace(classesHeading, "")
    .split(classEnd)
    .map((piece) => piece.replace(classBullet, "").replace(/[.\s]+$/, ""))
    .filter((piece) => piece !== "");
}

function readClass(piece: string, isHeaded: boolean): ReadClass | undefined {
  const plain = piece
    .replaceAll(pointsOfBound, "")
    // Bounds are no thousands: "3,825" can only be a decimal comma.
    .replaceAll(/(?<![\d.,])(\d{1,3},\d{3})(?![\d.,])/g, "$10")
    // "Tốt (từ 80 trở lên)": what stands in brackets is the interval.
    .replace(/^([^()]*)\(([^()]*)\)$/, "$1 $2")
    .replaceAll(/[:\s]+/g, " ")
    .trim();
  const interval = readInterval(plain);
  if (interval === undefined || interval === "ambiguous") return undefined;
  const title = classTitle([interval.before, interval.after], isHeaded);
  if (title === undefined) return undefined;
  const { atLeast, above, atMost, below } = interval.ends;
  const lowText = text(atLeast ?? above);
  const high = text(atMost ?? below);
  const isWhole = high === "100" && atMost !== undefined;
  return {
    title,
    percent: interval.percent,
    low: lowText === undefined ? Number.NEGATIVE_INFINITY : exact(lowText).toNumber(),
    lowText,
    isOpen: above !== undefined,
    highText: isWhole ? undefined : high,
    takesHigh: atMost !== undefined,
    isRest: false,
  };
}

// "còn lại xếp loại Trung bình", "Kém: còn lại".
function readRest(piece: string): ReadClass | undefined {
  const found = restOfClasses.exec(piece)?.groups;
  const title = found && classTitle([found.before ?? "", found.after ?? ""], true);
  if (title === undefined) return undefined;
  const low = Number.NEGATIVE_INFINITY;
  const open = { lowText: undefined, isOpen: false, highText: undefined, takesHigh: false };
  return { title, percent: false, low, ...open, isRest: true };
}

function text(bound: unknown): string | undefined {
  return bound === undefined ? undefined : String(bound);
}
