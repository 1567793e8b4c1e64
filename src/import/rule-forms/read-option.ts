import {
  changeAtEnd,
  compoundAtEnd,
  limitAtEnd,
  linkAtEnd,
  namesDeduction,
  nothingAtEnd,
  pointsAtEnd,
  pointsAtStart,
  wholeAtEnd,
} from "./patterns/levels.js";
import { readWorth, type WorthReading } from "./read-worth.js";

/** A label with what it is worth. */
export interface OptionWording {
  readonly label: string;
  readonly worth: WorthReading;
}

/**
 * Reads a piece such as "Ban hành kịp thời: 1", "Không đạt = 0 điểm", "Đạt (1 điểm)", "Không ban
 * hành 0 điểm", "dưới 80% thì không được điểm" or "không phát sinh thì đạt điểm tối đa";
 * `undefined` when no points stand at its end, or when they are a limit ("tối đa 2 điểm") or taken
 * away.
 */
export function readOption(piece: string): OptionWording | undefined {
  const colon = Math.max(piece.lastIndexOf(":"), piece.lastIndexOf("="));
  if (colon > 0) {
    const worth = readWorth(piece.slice(colon + 1));
    const label = piece.slice(0, colon).trim();
    if (worth !== undefined)
      return changesPoints(label) || namesDeduction.test(label) ? undefined : option(label, worth);
  }
  return readTail(piece);
}

function readTail(piece: string): OptionWording | undefined {
  const tail = piece.slice(-longestTail);
  const [none] = nothingAtEnd.exec(tail) ?? [];
  if (none !== undefined) return option(cut(piece, none), { worth: { points: "0" } });
  const [whole] = wholeAtEnd.exec(tail) ?? [];
  if (whole !== undefined) return option(cut(piece, whole), { worth: { share: "1" } });
  const [found = "", inside, bare] = pointsAtEnd.exec(tail) ?? [];
  const points = inside ?? bare;
  if (points === undefined) return readHead(piece);
  const worth = readWorth(points);
  if (worth === undefined) return undefined;
  const label = cut(piece, found);
  if (changesPoints(label) || limitAtEnd.test(label.slice(-longestTail))) return undefined;
  return option(label.replace(linkAtEnd, ""), worth);
}

// "2 điểm nếu ban hành trong quý I"
function readHead(piece: string): OptionWording | undefined {
  const [, points = "", label = ""] = pointsAtStart.exec(piece) ?? [];
  const worth = readWorth(points);
  return worth === undefined ? undefined : option(label, worth);
}

function cut(piece: string, found: string): string {
  return piece.slice(0, piece.length - found.length).trim();
}

// "Có khen thưởng: 1" gives a point for praise, "cộng thưởng: 1" gives one more.
function changesPoints(label: string): boolean {
  const end = label.slice(-longestTail);
  return changeAtEnd.test(end) && !compoundAtEnd.test(end);
}

const longestTail = 40;

function option(label: string, worth: WorthReading): OptionWording | undefined {
  const clean = label.trim().replace(/[\s,.:=-]{1,9}$/, "");
  return clean === "" ? undefined : { label: clean, worth };
}
