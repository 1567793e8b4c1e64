import type { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { Fraction } from "../numbers/fraction.js";
import type { LocalizedText, Text } from "../text/language.js";
import {
  chanceOfMeans,
  chanceOfShares,
  type MeanEvidence,
  meanEvidence,
  type ShareEvidence,
  shareEvidence,
} from "./chance-of-difference.js";
import type { ConfidenceInterval } from "./confidence.js";
import type { Precision } from "./precision.js";
import { noStandardError } from "./ranking-words.js";
import type { UnrankedSurvey } from "./survey-ranking.js";
import type { PublishedShare, ShareTable } from "./survey-table.js";

/** The figure that a unit is ranked by. */
export interface FigureToRank {
  readonly share: Fraction;
  readonly percentage: DecimalText;
  readonly people: number;
  readonly standardError: DecimalText;
  readonly interval: ConfidenceInterval;
  readonly evidence:
    | { readonly kind: "share"; readonly of: ShareEvidence }
    | { readonly kind: "mean"; readonly of: MeanEvidence };
}

/** Why there is no such figure. */
export type NoFigure = Pick<UnrankedSurvey, "reason" | "explanation">;

/** What a table has under a code; the index where no code is given. */
export interface NodeOfTable {
  readonly title: Text | null;
  readonly interval: ConfidenceInterval | null;
  /** The figure, or why there is none. */
  readonly read: FigureToRank | NoFigure;
}

/** Finds a part, a factor or a criterion in a table; nothing where it has no such code. */
export function nodeOfTable(table: ShareTable, code: string | undefined): NodeOfTable | undefined {
  const { overall, parts, factors } = table;
  if (code === undefined) return nodeOf(null, overall, meanOf);
  const combined = [...parts, ...factors].find((one) => one.code === code);
  if (combined !== undefined) return nodeOf(combined.title, combined, meanOf);
  const criterion = factors.flatMap(({ criteria }) => criteria).find((one) => one.code === code);
  if (criterion === undefined) return undefined;
  return nodeOf(criterion.title, criterion, (figure) => {
    const of = shareEvidence(figure);
    return of === undefined ? undefined : { kind: "share", of };
  });
}

type Figure = PublishedShare & Precision & { readonly people: number | null };

function meanOf(figure: Figure): FigureToRank["evidence"] | undefined {
  const of = meanEvidence(figure);
  return of === undefined ? undefined : { kind: "mean", of };
}

function nodeOf<F extends Figure>(
  title: Text | null,
  figure: F,
  evidenceOf: (figure: F) => FigureToRank["evidence"] | undefined,
): NodeOfTable {
  const { percentage, people, standardError, interval, withheld } = figure;
  const none = (explanation: LocalizedText, reason: NoFigure["reason"]): NodeOfTable => ({
    title,
    interval,
    read: { reason, explanation },
  });
  if (withheld !== null) return none(withheld, "withheld");
  const evidence = evidenceOf(figure);
  if (percentage === null || people === null || standardError === null || interval === null) {
    return none(noStandardError, "no-standard-error");
  }
  if (evidence === undefined) return none(noStandardError, "no-standard-error");
  const { share } = evidence.of;
  return {
    title,
    interval,
    read: { share, percentage, people, standardError, interval, evidence },
  };
}

/** The probability of at least such a difference of two figures of one kind where there is none. */
export function chanceOfFigures(one: FigureToRank, other: FigureToRank): ApproximateDecimal {
  const [first, second] = [one.evidence, other.evidence];
  return first.kind === "share" && second.kind === "share"
    ? chanceOfShares(first.of, second.of)
    : chanceOfMeans(first.of as MeanEvidence, second.of as MeanEvidence);
}
