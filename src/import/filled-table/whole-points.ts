import { type CriteriaSet, type CriterionNode, isBranch } from "../../criteria-set/criteria-set.js";
import { toDecimalText } from "../../numbers/decimal-text.js";
import { type Finding, finding } from "../finding.js";
import type { FilledEntry, FilledRound } from "./filled-entry.js";
import type { PrintedSum } from "./printed-sum.js";

/** The entries with those of domains and criteria of which only the whole is known. */
export interface SettledWholes {
  readonly entries: readonly FilledEntry[];
  readonly findings: readonly Finding[];
}

/**
 * Points of a domain or criterion below which nothing has points in a round are those of the
 * whole. A formula that adds up empty cells gives 0 and says nothing.
 *
 * @param rounds keys, weakest first
 */
export function settleWholes(
  entries: readonly FilledEntry[],
  sums: readonly PrintedSum[],
  set: CriteriaSet,
  rounds: readonly string[],
): SettledWholes {
  const findings: Finding[] = [];
  const byCode = new Map(entries.map((one) => [one.node.code, one]));
  const wholes = new Map<
    string,
    { node: CriterionNode; rounds: Map<string, FilledRound>; path: string }
  >();
  for (const [position, round] of rounds.entries()) {
    const own = sums.filter((sum) => sum.round === round);
    const isSilent =
      own.every(({ printed }) => printed.isZero()) && !entries.some((one) => one.rounds.has(round));
    const printed = new Map(
      own.flatMap((sum) => (sum.code === undefined ? [] : [[sum.code, sum] as const])),
    );
    const settle = (node: CriterionNode, isInWhole: boolean): boolean => {
      if (!isBranch(node)) return byCode.get(node.code)?.rounds.has(round) ?? false;
      const isWhole = isInWhole || wholes.has(node.code);
      if (node.children.map((child) => settle(child, isWhole)).some((has) => has)) return true;
      const sum = printed.get(node.code);
      if (sum === undefined || sum.percent) return false;
      if (sum.printed.isZero() && (sum.isFormula || isSilent)) return false;
      // Beside rows with points, "0" over empty ones may be none of them, or the sum of nothing.
      if (sum.printed.isZero() && !isInWhole) {
        const place = { path: sum.path, criterion: node.code };
        findings.push(finding("error", "zero-over-nothing", place, { code: node.code }));
        return true;
      }
      const parameters = { code: node.code, points: toDecimalText(sum.printed) };
      const place = { path: sum.path, criterion: node.code };
      if (isInWhole || hasStronger(node, byCode, rounds.slice(position + 1))) {
        // The sum of empty cells, though no formula says so.
        if (sum.printed.isZero()) return false;
        findings.push(finding("error", "whole-not-kept", place, parameters));
        return true;
      }
      findings.push(finding("note", "whole-points", place, parameters));
      const whole = wholes.get(node.code) ?? { node, rounds: new Map(), path: sum.path };
      const given = { keys: ["points"], value: parameters.points };
      whole.rounds.set(round, { given, path: sum.path });
      wholes.set(node.code, whole);
      return true;
    };
    for (const domain of set.domains) settle(domain, false);
  }
  return { entries: [...entries, ...wholes.values()], findings };
}

// In one round nothing may be counted twice, and a part of a stronger round contradicts the whole.
function hasStronger(
  node: CriterionNode,
  byCode: ReadonlyMap<string, FilledEntry>,
  stronger: readonly string[],
): boolean {
  if (isBranch(node)) return node.children.some((child) => hasStronger(child, byCode, stronger));
  const given = byCode.get(node.code)?.rounds;
  return given !== undefined && stronger.some((round) => given.has(round));
}
