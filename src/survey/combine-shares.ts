import { exact } from "../numbers/exact.js";
import {
  addFractions,
  type Fraction,
  fraction,
  timesFraction,
  zeroFraction,
} from "../numbers/fraction.js";
import type { LocalizedText } from "../text/language.js";
import type { Questionnaire } from "./questionnaire.js";
import { formulaUnknown, notRead } from "./share-words.js";
import { type Slopes, slopesOfSum } from "./slopes.js";

/** A share that is known exactly, with its slopes, or the reason why it is not. */
export type KnownShare =
  | { readonly share: Fraction; readonly slopes: Slopes; readonly withheld: null }
  | { readonly share: null; readonly withheld: LocalizedText };

/** The plain mean; withheld when one of them is, or when there is none. */
export function meanOf(shares: readonly KnownShare[]): KnownShare {
  if (shares.length === 0) return { share: null, withheld: notRead };
  const factor: Fraction = { numerator: 1, denominator: shares.length };
  return sumOf(shares.map((share) => ({ share, factor })));
}

/** The sum of shares, each with a factor; withheld when one of them is. */
function sumOf(
  parts: readonly { readonly share: KnownShare; readonly factor: Fraction }[],
): KnownShare {
  const known: { readonly share: Fraction; readonly slopes: Slopes; readonly factor: Fraction }[] =
    [];
  for (const { share: own, factor } of parts) {
    if (own.share === null) return own;
    known.push({ share: own.share, slopes: own.slopes, factor });
  }
  return {
    share: known.reduce<Fraction>(
      (total, { share, factor }) => addFractions(total, timesFraction(share, factor)),
      zeroFraction,
    ),
    slopes: slopesOfSum(known),
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
      return sumOf(
        Object.entries(formula.weights).map(([part, weight]) => ({
          share: known.parts.get(part) ?? { share: null, withheld: notRead },
          factor: fraction(exact(weight)),
        })),
      );
    case "not-known":
      return { share: null, withheld: formulaUnknown };
  }
}
