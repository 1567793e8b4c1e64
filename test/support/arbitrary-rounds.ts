import fc from "fast-check";
import type {
  LayerEntry,
  Round,
  ScoreSheet,
  SheetEntry,
  SheetPeriod,
} from "../../src/entries/scoring.js";
import { richSheet } from "./rich-sheet.js";

const words = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
const title = fc.oneof(
  fc.constantFrom("Thẩm định", "Tự chấm", "Nhận xét (thẩm định)", "Ngày nhận xét (tự chấm)", " "),
  words,
  fc.record({ vi: words, en: words }),
);

const rounds: fc.Arbitrary<readonly [Round, ...Round[]]> = fc
  .uniqueArray(
    fc.oneof(fc.constantFrom("self", "appraised", "final", "rounds", "constructor"), words),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.record({ title, givenBy: fc.option(title, { nil: undefined }) }).map(
          ({ title: name, givenBy }): Round => ({
            key,
            title: name,
            ...(givenBy === undefined ? {} : { givenBy }),
          }),
        ),
      ),
    ),
  )
  .map((list) => list as unknown as readonly [Round, ...Round[]]);

const remark: fc.Arbitrary<LayerEntry["remark"]> = fc.oneof(
  fc.constant(undefined),
  words,
  fc.record({ text: words, date: fc.constantFrom("2024-01-31", "2024-02-29", "1899-05-01") }),
  fc.record({ text: words, author: words }),
  fc.record({ text: words, date: fc.constant("2024-12-31"), author: words }),
);

const layer: fc.Arbitrary<LayerEntry> = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.boolean(), words, remark)
  .map(([tenths, applies, reason, said]) => ({
    ...(applies ? { points: String(tenths / 10) } : { notApplicable: reason }),
    ...(said === undefined ? {} : { remark: said }),
  }));

const period: fc.Arbitrary<SheetPeriod | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 1, max: 12 }).map((month) => ({ month })),
  fc.integer({ min: 1, max: 4 }).map((quarter) => ({ quarter })),
  fc.constantFrom("2024-01-01", "2024-02-29", "2024-12-31").map((date) => ({ date })),
);

const usual = ["self", "appraised", "final"];

/** A sheet for `richSet` with rounds of its own, of which entries of wholes and leaves take some. */
export const sheetOfRounds: fc.Arbitrary<ScoreSheet> = fc
  .tuple(rounds, period, fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }))
  .chain(([list, time, decimals]) =>
    fc
      .tuple(
        ...["1", "2.1", "2.2"].map((code) =>
          fc
            .array(fc.option(layer, { nil: undefined }), {
              minLength: list.length,
              maxLength: list.length,
            })
            .map((given) => entryOf(code, list, given)),
        ),
      )
      .map((entries): ScoreSheet => {
        const { unit, year, set } = richSheet;
        return {
          unit,
          year,
          ...(time === undefined ? {} : { period: time }),
          set,
          rounds: list,
          ...(decimals === undefined ? {} : { decimals }),
          entries: entries.flatMap((entry) => entry ?? []),
        };
      }),
  );

function entryOf(
  code: string,
  list: readonly Round[],
  given: readonly (LayerEntry | undefined)[],
): SheetEntry | undefined {
  const said = list.flatMap(({ key }, at) => {
    const entry = given[at];
    return entry === undefined ? [] : [[key, entry] as const];
  });
  if (said.length === 0) return undefined;
  const others = said.filter(([key]) => !usual.includes(key));
  return {
    code,
    ...Object.fromEntries(said.filter(([key]) => usual.includes(key))),
    ...(others.length === 0 ? {} : { rounds: Object.fromEntries(others) }),
  };
}
