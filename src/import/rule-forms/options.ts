import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { pointsOf, type Worth } from "../../rules/worth.js";
import { saysException } from "./limiting.js";
import {
  type FormOutcome,
  type RuleWording,
  refuse,
  refuseAmbiguous,
  refusePiece,
} from "./outcome.js";
import { denial, noLevel, pointsInside } from "./patterns/levels.js";
import { readInterval } from "./read-interval.js";
import { readOption } from "./read-option.js";
import { levelTwice } from "./refusal-words.js";
import { namesSource } from "./sources.js";

/** A label of the table with what it is worth, read. */
export interface ReadOption {
  readonly label: string;
  readonly worth: Worth;
  readonly points: ExactDecimal;
}

/**
 * The pieces as labels with points: all of them, or nothing where a piece is none, or the refusal
 * of a number that can be read in two ways and of a label that stands there twice.
 */
export function readOptions({
  pieces,
  max,
}: RuleWording): readonly ReadOption[] | NonNullable<FormOutcome> | undefined {
  const options: ReadOption[] = [];
  const labels = new Set<string>();
  for (const piece of pieces) {
    const option = readOption(piece);
    if (option === undefined) return undefined;
    const { label, worth } = option;
    if (worth.ambiguous !== undefined) return refuseAmbiguous(worth.ambiguous);
    if (saysMore(label)) return refusePiece(piece);
    const known = label.toLowerCase();
    if (labels.has(known)) {
      return refuse(levelTwice(label));
    }
    labels.add(known);
    options.push({ label, worth: worth.worth, points: pointsOf(worth.worth, max) });
  }
  return options;
}

/**
 * True for a label that is no level: points inside it are those of another piece that was not cut
 * off, "mỗi" counts, and "điểm chuẩn", "ghi chú" and the like say something of the table.
 */
export function saysMore(label: string): boolean {
  return (
    noLevel.some((pattern) => pattern.test(label)) ||
    namesSource(label) ||
    saysException(label) ||
    (pointsInside.test(label) && readInterval(label) === undefined)
  );
}

/** True for options that were read, not refused. */
export function areOptions(read: ReturnType<typeof readOptions>): read is readonly ReadOption[] {
  return Array.isArray(read);
}

/** True for an option that gives nothing. */
export function isNothing({ points }: ReadOption): boolean {
  return points.isZero();
}

/** True for a label that denies: "không đạt", "chưa có", "còn lại". */
export function denies(label: string): boolean {
  return denial.test(label);
}
