import fc from "fast-check";
import type {
  CriteriaSet,
  CriterionNode,
  Declared,
  LayerEntry,
  LeafNode,
  Rule,
  ScoreSheet,
} from "../../src/scoring.js";
import { leavesOf } from "../../src/scoring.js";
import { leaf, sheetOf, smallSet } from "./small-set.js";

/** A rule of any kind, with figures for it. */
export interface RuleWithFigures {
  readonly rule: Rule;
  readonly max: string;
  readonly declared: fc.Arbitrary<Declared>;
}

const maxima = fc.integer({ min: 1, max: 20 }).map((quarters) => String(quarters / 4));

/** A rule of every kind, with figures that it takes. */
export const anyRule: fc.Arbitrary<RuleWithFigures> = maxima.chain((max) => {
  const half = String(Number(max) / 2);
  const quotient = fc
    .tuple(fc.nat(300), fc.integer({ min: 1, max: 300 }))
    .map(([numerator, denominator]): Declared => ({ numerator, denominator }));
  const choices: readonly RuleWithFigures[] = [
    {
      max,
      rule: { kind: "points" },
      declared: fc
        .nat(Number(max) * 100)
        .map((cents): Declared => ({ points: String(cents / 100) })),
    },
    { max, rule: { kind: "pass" }, declared: fc.boolean().map((met): Declared => ({ met })) },
    {
      max,
      rule: {
        kind: "choice",
        options: [
          { key: "a", label: "A", share: "1" },
          { key: "b", label: "B", points: half },
          { key: "c", label: "C", points: "0" },
        ],
      },
      declared: fc.constantFrom("a", "b", "c").map((choice): Declared => ({ choice })),
    },
    {
      max,
      rule: {
        kind: "bands",
        measure: "Tỷ lệ",
        unit: "%",
        bands: [
          { above: "90", points: max },
          { atLeast: "70", atMost: "90", points: half },
          { below: "70", points: "0" },
        ],
      },
      declared: quotient,
    },
    {
      max,
      rule: { kind: "ratio", numerator: "a", denominator: "b", floor: "0.5" },
      declared: quotient,
    },
    {
      max,
      rule: {
        kind: "parts",
        parts: [
          {
            key: "x",
            label: "X",
            max: half,
            rule: { kind: "ratio", numerator: "a", denominator: "b" },
          },
          { key: "y", label: "Y", max: half, rule: { kind: "pass" } },
        ],
      },
      declared: fc
        .tuple(quotient, fc.boolean())
        .map(([x, met]): Declared => ({ parts: { x, y: { met } } })),
    },
    {
      max,
      rule: { kind: "per-item", item: "việc", pointsEach: "0.25" },
      declared: fc.nat(30).map((count): Declared => ({ count })),
    },
    {
      max,
      rule: {
        kind: "deduction",
        occurrences: [{ key: "late", label: "chậm", points: "0.25" }],
        floor: "-0.25",
      },
      declared: fc.nat(30).map((late): Declared => ({ occurrences: { late } })),
    },
    {
      max,
      rule: {
        kind: "deadline",
        due: { month: 12, day: "last", year: "same" },
        grace: [{ withinDays: 10, points: half }],
        late: { points: "0" },
        notDone: { points: "0" },
      },
      declared: fc
        .constantFrom("2023-12-31", "2024-01-01", "2024-01-10", "2024-02-29")
        .map((done): Declared => ({ done })),
    },
    {
      max,
      rule: {
        kind: "survey",
        options: [
          { key: "A", label: "A", share: "1" },
          { key: "B", label: "B", share: "0.6" },
          { key: "C", label: "C", share: "0" },
        ],
      },
      declared: fc
        .tuple(fc.nat(90), fc.nat(90), fc.integer({ min: 1, max: 90 }))
        .map(([A, B, C]): Declared => ({ answers: { A, B, C } })),
    },
    {
      max,
      rule: { kind: "index", name: "PAR INDEX", scale: "100" },
      declared: fc.nat(10_000).map((value): Declared => ({ value: String(value / 100) })),
    },
    {
      max,
      rule: { kind: "rescale", measure: "Tỷ lệ", worst: "90", best: "20", lowest: "0.1" },
      declared: fc.integer({ min: 20, max: 90 }).map((value): Declared => ({ value })),
    },
  ];
  return fc.constantFrom(...choices);
});

const policies = fc.constantFrom("shrink-base" as const, "full-points" as const);

interface FilledLeaf {
  readonly node: LeafNode;
  readonly entry: LayerEntry | undefined;
}

function filledLeaf(code: string): fc.Arbitrary<FilledLeaf> {
  return fc
    .tuple(anyRule, policies, fc.integer({ min: 0, max: 9 }))
    .chain(([given, policy, fate]) =>
      given.declared.map((declared) => ({
        node: leaf(code, given.max, given.rule, { notApplicable: policy }),
        entry:
          fate === 0 ? undefined : fate === 1 ? { notApplicable: "Không phát sinh" } : { declared },
      })),
    );
}

/** A set of two or three levels with a sheet for it: some leaves missing, some not applicable. */
export const setWithSheet: fc.Arbitrary<{ readonly set: CriteriaSet; readonly sheet: ScoreSheet }> =
  fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
    .chain((sizes) =>
      fc.tuple(
        ...sizes.map((size, domain) =>
          fc.tuple(
            ...Array.from({ length: size }, (_, index) => filledLeaf(`${domain + 1}.${index + 1}`)),
          ),
        ),
      ),
    )
    .map((domains) => {
      const nodes = domains.map((leaves, index): CriterionNode => {
        const children = leaves.map(({ node }) => node) as [LeafNode, ...LeafNode[]];
        return {
          code: String(index + 1),
          title: `Lĩnh vực ${index + 1}`,
          max: sum(children),
          children,
        };
      });
      const set = smallSet(nodes, sum(nodes));
      const entries = domains
        .flat()
        .flatMap(({ node, entry }) =>
          entry === undefined ? [] : [{ code: node.code, self: entry }],
        );
      return { set, sheet: sheetOf(entries) };
    });

function sum(nodes: readonly CriterionNode[]): string {
  return String(nodes.reduce((total, { max }) => total + Number(max) * 4, 0) / 4);
}

/** Codes of all leaves. */
export function codesOf(set: CriteriaSet): readonly string[] {
  return leavesOf(set).map(({ code }) => code);
}
