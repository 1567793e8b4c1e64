import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import {
  addFractions,
  dividedBy,
  type Fraction,
  fraction,
  timesDecimal,
} from "../numbers/fraction.js";
import type { LocalizedText } from "../text/language.js";
import type { Questionnaire } from "./questionnaire.js";

/** A share that is known exactly, or the reason why it is not. */
export type KnownShare =
  | { readonly share: Fraction; readonly withheld: null }
  | { readonly share: null; readonly withheld: LocalizedText };

/** The plain mean; withheld when one of them is, or when there is none. */
export function meanOf(shares: readonly KnownShare[]): KnownShare {
  const missing = shares.find(({ withheld }) => withheld !== null);
  if (missing !== undefined) return missing;
  if (shares.length === 0) return { share: null, withheld: notRead };
  const sum = shares.reduce<Fraction>(
    (total, { share }) => (share === null ? total : addFractions(total, share)),
    fraction(new ExactDecimal(0)),
  );
  return { share: dividedBy(sum, new ExactDecimal(shares.length)), withheld: null };
}

/** The mean by weights that sum to 1. */
export function weightedMeanOf(
  shares: readonly { readonly share: KnownShare; readonly weight: ExactDecimal }[],
): KnownShare {
  const missing = shares.find(({ share }) => share.withheld !== null);
  if (missing !== undefined) return missing.share;
  return {
    share: shares.reduce<Fraction>(
      (total, { share, weight }) =>
        share.share === null ? total : addFractions(total, timesDecimal(share.share, weight)),
      fraction(new ExactDecimal(0)),
    ),
    withheld: null,
  };
}

/** The overall share by the formula of a questionnaire. */
export function overallOf(
  questionnaire: Questionnaire,
  known: {
    readonly criteria: readonly KnownShare[];
    readonly factors: readonly KnownShare[];
    readonly parts: ReadonlyMap<string, KnownShare>;
    readonly pooled: KnownShare;
  },
): KnownShare {
  const { overallFormula: formula } = questionnaire;
  switch (formula.kind) {
    case "mean-of-criteria":
      return meanOf(known.criteria);
    case "mean-of-factors":
      return meanOf(known.factors);
    case "pooled":
      return known.pooled;
    case "weighted-parts":
      return weightedMeanOf(
        Object.entries(formula.weights).map(([part, weight]) => ({
          share: known.parts.get(part) ?? { share: null, withheld: notRead },
          weight: exact(weight),
        })),
      );
    case "not-known":
      return { share: null, withheld: formulaUnknown };
  }
}

const notRead: LocalizedText = {
  vi: "Chưa có tiêu chí nào: bảng hỏi chưa đọc được phần này",
  en: "There are no criteria: this part of the questionnaire was not read",
};

const formulaUnknown: LocalizedText = {
  vi: "Chưa đọc được cách tính chỉ số chung của bộ này",
  en: "How this set makes its overall index was not read",
};
