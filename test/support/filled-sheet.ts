import {
  type CriteriaSet,
  type Declared,
  type LayerEntry,
  type LeafNode,
  leavesOf,
  type Rule,
  type ScoreSheet,
  type SheetEntry,
} from "../../src/entries/index.js";

/**
 * A sheet for any set that uses what sheets can say: figures of every rule, typed points, leaves
 * that do not apply, two layers, remarks and evidence. Every fifth leaf is left out.
 */
export function filledSheet(set: CriteriaSet): ScoreSheet {
  const year = Number(set.period.from.slice(0, 4));
  return {
    unit: { id: "vi-du", name: 'Phường "Ví Dụ" & <Mẫu>', within: "tỉnh Ví Dụ" },
    year,
    set: { id: set.id, version: set.version },
    provenance: { status: "sample", instruments: [], note: { vi: "Minh họa", en: "Sample" } },
    entries: leavesOf(set).flatMap((leaf, at) => entryOf(leaf, at, set, year)),
    ...(set.bonus === undefined
      ? {}
      : { adjustments: { self: { bonus: [{ reason: "Sáng kiến", points: "0.5" }] } } }),
  };
}

function entryOf(
  leaf: LeafNode,
  at: number,
  set: CriteriaSet,
  year: number,
): readonly SheetEntry[] {
  if (at % 5 === 4) return [];
  const mayNotApply = (leaf.notApplicable ?? set.notApplicable) !== "not-allowed";
  const declared = declaredFor(leaf.rule, year);
  const figures: LayerEntry = declared === undefined ? { points: String(leaf.max) } : { declared };
  const self: LayerEntry =
    at % 7 === 3 && mayNotApply
      ? { notApplicable: "Không phát sinh trong năm" }
      : at % 3 === 0
        ? { ...figures, remark: `  Theo báo cáo số ${at};\n= không phải công thức`.trim() }
        : figures;
  // What the unit does not score itself stands in the layer of the appraiser.
  if ((leaf.scoredBy ?? "unit") !== "unit") return [{ code: leaf.code, appraised: figures }];
  const evidence = at % 4 === 0 ? { evidence: [`Báo cáo ${at}/BC-UBND`, "Kế hoạch"] } : {};
  const appraised: { appraised?: LayerEntry } =
    at % 2 === 0 ? { appraised: { points: "0", remark: "Chưa có tài liệu" } } : {};
  return [{ code: leaf.code, self, ...appraised, ...evidence }];
}

function declaredFor(rule: Rule, year: number): Declared | undefined {
  switch (rule.kind) {
    case "points":
      return undefined;
    case "pass":
      return rule.conditions === undefined
        ? { met: false }
        : {
            conditions: Object.fromEntries(rule.conditions.map(({ key }, at) => [key, at === 0])),
          };
    case "choice":
      return { choice: rule.options[rule.options.length - 1]?.key ?? "" };
    case "bands": {
      const [band] = rule.bands;
      const value = band?.atLeast ?? band?.atMost ?? band?.above ?? band?.below ?? "1";
      const step = band?.atLeast === undefined && band?.atMost === undefined;
      const end = Number(value) * 100;
      return { value: String((step ? end + (band?.above === undefined ? -1 : 1) : end) / 100) };
    }
    case "ratio":
      return { numerator: "3218", denominator: "3306" };
    case "parts":
      return {
        parts: Object.fromEntries(
          rule.parts.map((part) => [
            part.key,
            declaredFor(part.rule, year) ?? { points: String(part.max) },
          ]),
        ),
      };
    case "per-item":
      return { count: "2" };
    case "deduction":
      return { occurrences: Object.fromEntries(rule.occurrences.map(({ key }) => [key, "0"])) };
    case "deadline":
      return rule.due === undefined
        ? { done: `${year}-02-28`, due: `${year}-03-01` }
        : { done: `${year}-02-28` };
    case "survey":
      return {
        answers: Object.fromEntries(
          rule.options.map(({ key }) => [key, String(rule.minimum ?? 1)]),
        ),
      };
    case "index":
      return { value: String(rule.scale) };
    case "rescale":
      return { value: String(rule.best) };
    default:
      // A kind that is missing above does not compile.
      return rule satisfies never;
  }
}
