/** Wordings of rules for a maximum, with the scoring that each says. */

import { asText, type Hundredths, written } from "./hundredths.js";
import type { Layout } from "./layout.js";
import type { Random } from "./random.js";
import wordings from "./wordings.json" with { type: "json" };

/** A wording, and the scorings that it may be read as; none where a person must read it. */
export interface DrawnRule {
  readonly text: string;
  readonly scorings: readonly string[];
}

interface Wording {
  readonly text: string;
  readonly scoring: readonly string[];
  readonly isDeduction?: boolean;
}

const known: readonly Wording[] = wordings.rules;

/** Wordings of which few or none can be a rule. */
const hardOnes: readonly Wording[] = wordings.hardRules;

/** Draws a wording for a leaf; nothing where none divides its maximum well. */
export function drawRule(random: Random, max: Hundredths, layout: Layout): DrawnRule | undefined {
  const figures = figuresOf(max);
  const fits = (text: string): boolean =>
    [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => figures.has(name ?? ""));
  if (layout["ruleWords"] === "hard" && random.chance(50)) {
    return ruleOf(random.pick(hardOnes.filter(({ text }) => fits(text))), figures);
  }
  const isScale = layout["ruleIn"] === "scale-only";
  const possible = known.filter(
    ({ text, scoring: [first = ""] }) => fits(text) && (!isScale || /^(options|bands)/.test(first)),
  );
  const wording = random.pick(possible);
  const own = ruleOf(wording, figures);
  if (layout["ruleWords"] !== "clause" || random.chance(40)) return own;
  const clause = random.pick(
    wordings.clauses.filter(
      (one) => fits(one.text) && (one.for === "any" || wording.isDeduction === true),
    ),
  );
  return {
    text: `${own.text.replace(/\.$/, "")}${filled(clause.text, figures, written)}`,
    scorings: clause.keeps ? own.scorings : [],
  };
}

function ruleOf({ text, scoring }: Wording, figures: ReadonlyMap<string, Hundredths>): DrawnRule {
  return {
    text: filled(text, figures, written),
    scorings: scoring.map((one) => filled(one, figures, asText)),
  };
}

function figuresOf(max: Hundredths): ReadonlyMap<string, Hundredths> {
  const halves = max % 2 === 0 ? [["half", max / 2] as const, ["rest", max / 2] as const] : [];
  const quarters = max % 4 === 0 ? [["quarter", max / 4] as const] : [];
  return new Map<string, Hundredths>([["max", max], ...halves, ...quarters]);
}

function filled(
  text: string,
  figures: ReadonlyMap<string, Hundredths>,
  write: (value: Hundredths) => string,
): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => write(figures.get(name) ?? 0));
}
