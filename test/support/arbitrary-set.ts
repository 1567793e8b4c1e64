import fc from "fast-check";
import type {
  BranchNode,
  CriteriaSet,
  CriterionNode,
  Declared,
  LayerEntry,
  LeafNode,
  Round,
  Rule,
  ScoreSheet,
  SheetEntry,
} from "../../src/entries/scoring.js";
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
      declared: fc.oneof(
        quotient,
        fc.nat(1200).map((tenths): Declared => ({ value: String(tenths / 10) })),
      ),
    },
    {
      max,
      rule: { kind: "ratio", numerator: "a", denominator: "b", floor: "0.5" },
      declared: quotient,
    },
    {
      max,
      rule: { kind: "ratio", numerator: "a", denominator: "b", floor: "0.3", target: "0.8" },
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

const weights = fc.constantFrom(undefined, undefined, "2", "0.5", "1.5", "3");

function weighted(weight: string | undefined): { readonly weight?: string } {
  return weight === undefined ? {} : { weight };
}

/** A node with what sheets may say of it and of all below it. */
interface FilledNode<N extends CriterionNode = CriterionNode> {
  readonly node: N;
  readonly entries: fc.Arbitrary<readonly (readonly [string, LayerEntry])[]>;
  /** The same, but that domains may be known as a whole. */
  readonly orWholes: fc.Arbitrary<readonly (readonly [string, LayerEntry])[]>;
}

const notApplicable: LayerEntry = { notApplicable: "Không phát sinh" };

// One leaf in ten has no entry, and one does not apply.
function filledLeaf(code: string): fc.Arbitrary<Omit<FilledNode<LeafNode>, "orWholes">> {
  return fc.tuple(anyRule, policies, weights).map(([given, policy, weight]) => ({
    node: leaf(code, given.max, given.rule, { notApplicable: policy, ...weighted(weight) }),
    entries: fc
      .tuple(given.declared, fc.integer({ min: 0, max: 9 }))
      .map(([declared, fate]) =>
        fate === 0 ? [] : [[code, fate === 1 ? notApplicable : { declared }] as const],
      ),
  }));
}

// One branch in eight is known only as a whole.
function filledBranch(code: string, size: number): fc.Arbitrary<FilledNode<BranchNode>> {
  const leaves = Array.from({ length: size }, (_, at) => filledLeaf(`${code}.${at + 1}`));
  return fc.tuple(fc.tuple(...leaves), weights).map(([children, weight]) => {
    const nodes = children.map(({ node }) => node) as [LeafNode, ...LeafNode[]];
    const max = sum(nodes);
    const parts = fc
      .tuple(...children.map(({ entries }) => entries))
      .map((entries) => entries.flat());
    // Sums of quarters with such weights are eighths.
    const whole = fc
      .nat(Number(max) * 8)
      .map((eighths) => [[code, { points: String(eighths / 8) }] as const]);
    return {
      node: { code, title: `Lĩnh vực ${code}`, max, children: nodes, ...weighted(weight) },
      entries: parts,
      orWholes: fc.oneof({ weight: 7, arbitrary: parts }, { weight: 1, arbitrary: whole }),
    };
  });
}

/** A set of two levels with weights, and what sheets may say of it. */
interface FilledSet {
  readonly set: CriteriaSet;
  readonly entries: FilledNode["entries"];
  readonly orWholes: FilledNode["entries"];
}

const anySet: fc.Arbitrary<FilledSet> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
  .chain((sizes) => fc.tuple(...sizes.map((size, at) => filledBranch(String(at + 1), size))))
  .map((domains) => {
    const nodes = domains.map(({ node }) => node);
    const all = (pick: (domain: FilledNode) => FilledNode["entries"]): FilledNode["entries"] =>
      fc.tuple(...domains.map(pick)).map((entries) => entries.flat());
    return {
      set: smallSet(nodes, sum(nodes)),
      entries: all(({ entries }) => entries),
      orWholes: all(({ orWholes }) => orWholes),
    };
  });

/** A set, and a sheet for it. */
export interface SetWithSheet {
  readonly set: CriteriaSet;
  readonly sheet: ScoreSheet;
}

const asSheet =
  (set: CriteriaSet) =>
  (given: readonly (readonly [string, LayerEntry])[]): SetWithSheet => ({
    set,
    sheet: sheetOf(given.map(([code, self]) => ({ code, self }))),
  });

/** A set with weights and a sheet of its leaves: some missing, some not applicable. */
export const setWithSheet: fc.Arbitrary<SetWithSheet> = anySet.chain(({ set, entries }) =>
  entries.map(asSheet(set)),
);

/** The same, with domains of which only the points of the whole are known. */
export const setWithWholes: fc.Arbitrary<SetWithSheet> = anySet.chain(({ set, orWholes }) =>
  orWholes.map(asSheet(set)),
);

/** Keys of the rounds of {@link setWithRounds}, weakest first. */
export const ownRounds = ["unit", "board"] as const;

/**
 * A set with a sheet of two rounds by names of their own, each with what it says, as a sheet of its
 * own too. Where one has the whole of a domain and the other its parts, the sheet of both does not
 * stand, so there are two.
 */
export const setWithRounds: fc.Arbitrary<{
  readonly set: CriteriaSet;
  readonly sheets: readonly [ScoreSheet, ScoreSheet];
}> = anySet.chain(({ set, orWholes }) =>
  fc.tuple(orWholes, orWholes).map((given) => {
    const rounds = ownRounds.map((key) => ({ key, title: `Vòng ${key}` })) as [Round, ...Round[]];
    const sheets = ownRounds.map((key, at) =>
      sheetOf(
        (given[at] ?? []).map(([code, entry]) => ({ code, rounds: { [key]: entry } })),
        { rounds },
      ),
    ) as [ScoreSheet, ScoreSheet];
    return { set, sheets };
  }),
);

/** A sheet in which nothing is left without an assessment: such leaves do not apply. */
export function completed(set: CriteriaSet, sheet: ScoreSheet): ScoreSheet {
  const known = new Set(sheet.entries.map(({ code }) => code));
  const round = sheet.rounds === undefined ? undefined : roundOf(sheet);
  const rest = set.domains.flatMap((domain): readonly SheetEntry[] => {
    if (known.has(domain.code)) return [];
    return (domain.children ?? [domain])
      .filter(({ code }) => !known.has(code))
      .map(({ code }) =>
        round === undefined
          ? { code, self: notApplicable }
          : { code, rounds: { [round]: notApplicable } },
      );
  });
  return { ...sheet, entries: [...sheet.entries, ...rest] };
}

function roundOf({ entries }: ScoreSheet): string {
  return Object.keys(entries[0]?.rounds ?? { unit: {} })[0] as string;
}

// Quarters times halves are exact in binary.
function sum(nodes: readonly CriterionNode[]): string {
  return String(
    nodes.reduce((total, { max, weight }) => total + Number(max) * Number(weight ?? 1), 0),
  );
}
