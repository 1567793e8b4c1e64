import { isScoredBranch, type Scorecard } from "./scorecard.js";
import { type PlacedScore, walkScores } from "./scored-tree.js";

/** A node on two sides, at the finest level that both know. */
export interface ScorePair {
  readonly before: PlacedScore | null;
  readonly after: PlacedScore | null;
  /** The side of which only the points of the whole are known, where the other has its parts. */
  readonly whole?: "before" | "after" | "both";
}

/** Which code of the earlier side a code of the later one was; nothing for what is new. */
export type EarlierCode = (code: string) => string | undefined;

/**
 * Pairs the leaves of two scorecards, in the order of the later one, then what is only in the
 * earlier. Where one side has the points of a whole and the other those of its parts, the whole is
 * paired with the sum of the parts. No leaf is in two pairs.
 */
export function pairScores(
  before: Pick<Scorecard, "domains">,
  after: Pick<Scorecard, "domains">,
  earlierCode: EarlierCode,
): readonly ScorePair[] {
  const earlier = [...walkScores(before)];
  const later = [...walkScores(after)];
  const byCode = new Map(earlier.map((placed) => [placed.node.code, placed]));
  const match = ({ node }: PlacedScore): PlacedScore | undefined => {
    const code = earlierCode(node.code);
    return code === undefined ? undefined : byCode.get(code);
  };
  const taken = new Set<PlacedScore>();
  const pairs = new Map<PlacedScore, ScorePair>();
  // Wholes first: what they stand for is not paired by itself.
  for (const placed of later) {
    const found = match(placed);
    if (found === undefined || isScoredBranch(placed.node) === isScoredBranch(found.node)) continue;
    if (!isWhole(placed) && !isWhole(found)) continue;
    const own = [...leavesBelow(placed, later), ...leavesBelow(found, earlier)];
    if (own.some((leaf) => taken.has(leaf))) continue;
    for (const leaf of own) taken.add(leaf);
    pairs.set(placed, {
      before: found,
      after: placed,
      whole: isWhole(placed) ? "after" : "before",
    });
  }
  const result = later.flatMap((placed): readonly ScorePair[] => {
    const pair = pairs.get(placed);
    if (pair !== undefined) return [pair];
    if (isScoredBranch(placed.node) || taken.has(placed)) return [];
    const found = match(placed);
    if (found === undefined || isScoredBranch(found.node) || taken.has(found)) {
      return [{ before: null, after: placed, ...wholeOn("after", placed) }];
    }
    taken.add(found);
    const both = isWhole(placed) && isWhole(found);
    const side = isWhole(placed) ? wholeOn("after", placed) : wholeOn("before", found);
    return [{ before: found, after: placed, ...(both ? { whole: "both" as const } : side) }];
  });
  const gone = earlier.filter((placed) => !isScoredBranch(placed.node) && !taken.has(placed));
  return [
    ...result,
    ...gone.map(
      (placed): ScorePair => ({ before: placed, after: null, ...wholeOn("before", placed) }),
    ),
  ];
}

function isWhole({ node }: PlacedScore): boolean {
  return !isScoredBranch(node) && node.whole === true;
}

function wholeOn(side: "before" | "after", placed: PlacedScore): Pick<ScorePair, "whole"> {
  return isWhole(placed) ? { whole: side } : {};
}

function leavesBelow(top: PlacedScore, all: readonly PlacedScore[]): readonly PlacedScore[] {
  return all.filter(
    ({ node, ancestors }) =>
      !isScoredBranch(node) && (node === top.node || ancestors.includes(top.node)),
  );
}
