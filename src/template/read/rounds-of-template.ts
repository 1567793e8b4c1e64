import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { defaultRounds, type Round } from "../../criteria-set/round.js";
import type { Text } from "../../text/language.js";

/**
 * The rounds that a template was made for, weakest first: those that its information names, else
 * those of the set. What is no list of rounds is told elsewhere.
 *
 * @param data what was read of the information
 */
export function roundsOfTemplate(data: unknown, set: CriteriaSet): readonly Round[] {
  const others = set.rounds ?? defaultRounds;
  const given = (data as { readonly rounds?: unknown }).rounds;
  return Array.isArray(given) && given.every(isRound) ? given : others;
}

function isRound(value: unknown): value is Round {
  if (typeof value !== "object" || value === null) return false;
  const { key, title } = value as { readonly key?: unknown; readonly title?: unknown };
  return typeof key === "string" && isText(title);
}

function isText(value: unknown): value is Text {
  if (typeof value === "string") return true;
  if (typeof value !== "object" || value === null) return false;
  const { vi, en } = value as { readonly vi?: unknown; readonly en?: unknown };
  return typeof vi === "string" && typeof en === "string";
}
