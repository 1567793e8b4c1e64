/**
 * What the compiler refuses of a set defined in code: each expected error is one that a user would
 * see in the editor. The type check of the project runs it.
 */

import type {
  CriteriaSet,
  PreparedCriteriaSet,
  Scorecard,
  ScoreSheet,
  ScoreSheetOf,
  WorkingCalendar,
} from "../../src/entries/scoring.js";
import {
  cheapestWayTo,
  checkRuleCases,
  compare,
  defineCriteriaSet,
  draftCrosswalk,
  explain,
  findGaps,
  findScore,
  parIndexCaMau2013,
  planRemediation,
  prepareCriteriaSet,
  score,
  whatIf,
} from "../support/library.js";
import { typedSet } from "./typed-set.js";

declare const calendar: WorkingCalendar;
const layer = { layer: "self" } as const;

const head = { unit: { id: "a", name: "A" }, year: 2025, set: { id: "xa-a-2025", version: "1" } };
const sheet: ScoreSheetOf<typeof typedSet> = {
  ...head,
  entries: [
    { code: "1.1", self: { declared: { value: "85" } } },
    { code: "1.2.1", self: { declared: { choice: "late" } } },
    { code: "2", self: { declared: { parts: { all: { met: true }, chair: { met: false } } } } },
    { code: "1", final: { points: "4" } },
  ],
};
const card = score(typedSet, sheet, layer);
const prepared = prepareCriteriaSet(typedSet);
score(prepared, sheet, layer);

// Codes of entries, and the figures of their rules.
// @ts-expect-error the set has no 1.3
score(typedSet, { ...head, entries: [{ code: "1.3", self: { points: "1" } }] }, layer);
// @ts-expect-error nor has the prepared one
score(prepared, { ...head, entries: [{ code: "1.3", self: { points: "1" } }] }, layer);
score(
  typedSet,
  // @ts-expect-error bands read a value or a quotient, no choice
  { ...head, entries: [{ code: "1.1", self: { declared: { choice: "late" } } }] },
  layer,
);
score(
  typedSet,
  // @ts-expect-error the choice has no such option
  { ...head, entries: [{ code: "1.2.1", self: { declared: { choice: "x" } } }] },
  layer,
);
score(
  typedSet,
  // @ts-expect-error a part is missing
  { ...head, entries: [{ code: "2", self: { declared: { parts: { all: { met: true } } } } }] },
  layer,
);
// @ts-expect-error of a domain only points are known, no figures
score(typedSet, { ...head, entries: [{ code: "1", self: { declared: { value: "85" } } }] }, layer);

// Codes of results.
explain(card, "1.2.1", { language: "en" });
// @ts-expect-error no such code
explain(card, "1.2.2");
// @ts-expect-error the language is in options
explain(card, "1.2.1", "en");
const gapCode: "1" | "1.1" | "1.2" | "1.2.1" | "2" | undefined = findGaps(card).gaps[0]?.code;
findScore(card, "1.1");
// @ts-expect-error no such code
findScore(card, "9");

// Targets, efforts, changes, crosswalks, cases.
cheapestWayTo(card, { points: "5" }, { effort: { "1.1": "2" } });
// @ts-expect-error no such code
cheapestWayTo(card, { points: "5" }, { effort: { "1.9": "2" } });
const time = { start: "2026-01-05", due: "2026-12-01", calendar } as const;
planRemediation([card], { ...time, targets: { "xa-a-2025": { "1.1": "2" } } });
// @ts-expect-error no such code
planRemediation([card], { ...time, targets: { "xa-a-2025": { "1.9": "2" } } });
whatIf(typedSet, sheet, [{ code: "1.2.1", entry: { declared: { choice: "on-time" } } }], layer);
// @ts-expect-error no such option
whatIf(typedSet, sheet, [{ code: "1.2.1", entry: { declared: { choice: "x" } } }], layer);
const crosswalk = draftCrosswalk(typedSet, typedSet);
compare(card, card, { crosswalk });
compare(card, card, { crosswalk: { ...crosswalk, rows: [{ before: "1.1", after: "2" }] } });
// @ts-expect-error no such code
compare(card, card, { crosswalk: { ...crosswalk, rows: [{ before: "1.1", after: "3" }] } });
checkRuleCases(typedSet, [{ code: "1.1", figures: { value: "70" }, expected: { points: "2" } }]);
// @ts-expect-error a domain has no rule to test
checkRuleCases(typedSet, [{ code: "1", figures: { value: "70" }, expected: { points: "2" } }]);

// Plain sets, sheets and cards, as read from files, need no casts.
declare const plainSet: CriteriaSet;
declare const plainPrepared: PreparedCriteriaSet;
declare const plainSheet: ScoreSheet;
declare const cards: readonly Scorecard[];
const plainCard: Scorecard = score(plainSet, plainSheet, layer);
score(plainPrepared, plainSheet, layer);
score(parIndexCaMau2013, plainSheet, layer);
const widened: Scorecard = card;
const widenedSet: CriteriaSet = typedSet;
explain(plainCard, "any code");
cheapestWayTo(plainCard, { points: "5" }, { effort: { any: "1" } });
planRemediation(cards, { ...time, targets: { any: { code: "1" } } });
defineCriteriaSet(plainSet);
defineCriteriaSet({ ...parIndexCaMau2013, id: "copy" });

// Keys that no set has.
const [first] = typedSet.domains;
// @ts-expect-error of the set
defineCriteriaSet({ ...typedSet, bonuss: { title: "Thưởng", max: "1" } });
// @ts-expect-error of a limit
defineCriteriaSet({ ...typedSet, bonus: { title: "Thưởng", max: "1", flor: "0" } });
// @ts-expect-error of a domain
defineCriteriaSet({ ...typedSet, domains: [{ ...first, flor: "0" }] });
const leaf = { code: "1", title: "Một", max: "1" } as const;
defineCriteriaSet({
  ...typedSet,
  // @ts-expect-error of a rule
  domains: [{ ...leaf, rule: { kind: "pass", flor: "0" } }],
});
defineCriteriaSet({
  ...typedSet,
  // @ts-expect-error of a rule, where another kind has it
  domains: [{ ...leaf, rule: { kind: "pass", pointsEach: "1" } }],
});
defineCriteriaSet({
  ...typedSet,
  domains: [
    {
      ...leaf,
      // @ts-expect-error of an option
      rule: { kind: "choice", options: [{ key: "a", label: "A", points: "1", pionts: "0" }] },
    },
  ],
});
defineCriteriaSet({
  ...typedSet,
  domains: [
    {
      ...leaf,
      rule: {
        kind: "parts",
        // @ts-expect-error of a rule in a part
        parts: [{ key: "a", label: "A", max: "1", rule: { kind: "pass", x: 1 } }],
      },
    },
  ],
});
defineCriteriaSet({
  ...typedSet,
  domains: [
    {
      ...leaf,
      children: [
        {
          ...leaf,
          code: "1.1",
          // @ts-expect-error of a leaf at the third level
          children: [{ ...leaf, code: "1.1.1", rule: { kind: "pass" }, x: 1 }],
        },
      ],
    },
  ],
});

export { gapCode, widened, widenedSet };
