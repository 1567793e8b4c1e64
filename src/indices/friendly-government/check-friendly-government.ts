import { checkCriteriaSet } from "../../criteria-set/check-criteria-set.js";
import { walk } from "../../criteria-set/tree.js";
import { isCivilDate } from "../../dates/civil-date.js";
import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import { checkArguments, checkOutline } from "../../problems/check-arguments.js";
import { checkKeys } from "../../problems/check-keys.js";
import {
  below,
  criteriaSetProblem,
  indexProblem,
  ofCriterion,
  type Place,
  type Problem,
  problem,
  resultProblem,
  scoreSheetProblem,
} from "../../problems/problem.js";
import type { FriendlyGovernmentCase } from "./friendly-government-case.js";
import type {
  FriendlyGovernmentModel,
  LevelRequirement,
  NamedItem,
} from "./friendly-government-model.js";
import { caseOutline, modelOutline } from "./outlines.js";

const root: Place = { path: "" };

/**
 * Every problem of a model: keys that repeat, requirements that name no criterion, levels of
 * points without a criteria set.
 *
 * @example
 * checkFriendlyGovernmentModel(dongNai2025).length // 0
 */
export function checkFriendlyGovernmentModel(model: FriendlyGovernmentModel): readonly Problem[] {
  const wrong = checkOutline(model, modelOutline);
  if (wrong.length > 0) return wrong;
  const { levels = [], states = [], contents = [], steps = [], dossier, set } = model;
  const ofSet = checkSetOfModel(model);
  // Which codes a set has is known when it is sound.
  const codes =
    set !== undefined && ofSet.length === 0
      ? new Set([...walk(set)].map(({ node }) => node.code))
      : undefined;
  return [
    ...ofSet,
    ...checkKeys(levels, below(root, "levels")),
    ...checkKeys(states, below(root, "states")),
    ...checkKeys(contents, below(root, "contents")),
    ...checkKeys(steps, below(root, "steps")),
    ...checkKeys(dossier?.papers ?? [], below(root, "dossier", "papers")),
    ...levels.flatMap(({ requires }, at) =>
      requires.flatMap((requirement, index) =>
        checkRequirement(
          requirement,
          set === undefined,
          codes,
          below(root, "levels", at, "requires", index),
        ),
      ),
    ),
  ];
}

/** Every problem of the criteria set of a model, whatever its shape. */
export function checkSetOfModel({ set }: FriendlyGovernmentModel): readonly Problem[] {
  if (set === undefined) return [];
  return checkCriteriaSet(set).map((one) => ({ ...one, path: `/set${one.path}` }));
}

function checkRequirement(
  requirement: LevelRequirement,
  isWithoutSet: boolean,
  codes: ReadonlySet<string> | undefined,
  where: Place,
): readonly Problem[] {
  if (requirement.kind === "condition") return [];
  const { code } = requirement.kind === "criterion" ? requirement : { code: undefined };
  const place = typeof code === "string" ? ofCriterion(where, code) : where;
  const problems: Problem[] = [];
  const bound = readDecimal(requirement.atLeast);
  const at = below(place, "atLeast");
  if (bound === undefined) problems.push(problem("not-a-decimal", at, {}));
  else if (bound.isNegative()) {
    problems.push(problem("negative-number", at, { value: toDecimalText(bound) }));
  }
  if (requirement.kind === "satisfaction") return problems;
  if (isWithoutSet) return [...problems, indexProblem("level-without-set", place, {})];
  if (typeof code === "string" && codes?.has(code) === false) {
    problems.push(scoreSheetProblem("unknown-code", below(place, "code"), { code }));
  }
  return problems;
}

/** Every problem of what is known of a commune, against its model; the sheet is checked in scoring. */
export function checkFriendlyGovernmentCase(
  model: FriendlyGovernmentModel,
  given: FriendlyGovernmentCase,
): readonly Problem[] {
  const wrong = [
    ...checkOutline(given, caseOutline),
    ...checkArguments({ model: [model, modelOutline] }),
  ];
  if (wrong.length > 0) return wrong;
  const { levels = [], states = [], contents = [], steps = [], dossier, set } = model;
  const conditions = levels.flatMap(({ requires }) =>
    requires.flatMap((one) => (one.kind === "condition" ? [one.key] : [])),
  );
  const domains =
    dossier?.proofPerDomain === true ? (set?.domains ?? []).map(({ code }) => code) : [];
  const keys = (items: readonly NamedItem[]): readonly string[] => items.map(({ key }) => key);
  return [
    ...checkIdentity(given, model),
    ...checkSheet(given, model),
    ...checkKnown(Object.keys(given.conditions ?? {}), conditions, below(root, "conditions")),
    ...checkSatisfaction(given),
    ...checkList(given.papers ?? [], keys(dossier?.papers ?? []), below(root, "papers")),
    ...checkList(given.proofs ?? [], domains, below(root, "proofs")),
    ...(given.state === undefined ? [] : checkOne(given.state, keys(states), below(root, "state"))),
    ...checkKnown(Object.keys(given.contents ?? {}), keys(contents), below(root, "contents")),
    ...checkKnown(Object.keys(given.steps ?? {}), keys(steps), below(root, "steps")),
    ...Object.entries(given.steps ?? {}).flatMap(([key, day]) =>
      isCivilDate(day) ? [] : [problem("not-a-date", below(root, "steps", key), { value: day })],
    ),
    ...(given.decided === undefined
      ? []
      : checkOne(given.decided.level, keys(levels), below(root, "decided", "level"))),
  ];
}

function checkIdentity(
  { model: given }: FriendlyGovernmentCase,
  { id, version }: FriendlyGovernmentModel,
): readonly Problem[] {
  if (given.id === id && given.version === version) return [];
  return [
    scoreSheetProblem("set-mismatch", below(root, "model"), {
      given: `"${given.id}" (${given.version})`,
      expected: `"${id}" (${version})`,
    }),
  ];
}

function checkSheet(
  { sheet, unit, year }: FriendlyGovernmentCase,
  { set }: FriendlyGovernmentModel,
): readonly Problem[] {
  if (sheet === undefined) return [];
  const place = below(root, "sheet");
  if (set === undefined) return [indexProblem("sheet-without-set", place, {})];
  const [own, other] = [`${unit.id} ${year}`, `${sheet.unit.id} ${sheet.year}`];
  return own === other
    ? []
    : [resultProblem("years-disagree", place, { years: `${own}, ${other}` })];
}

function checkSatisfaction({ satisfaction }: FriendlyGovernmentCase): readonly Problem[] {
  if (satisfaction === undefined) return [];
  const place = below(root, "satisfaction");
  const value = readDecimal(satisfaction);
  if (value === undefined) return [problem("not-a-decimal", place, {})];
  return value.isNegative() || value.greaterThan(100)
    ? [
        scoreSheetProblem("value-outside-range", place, {
          value: toDecimalText(value),
          range: "0 - 100",
        }),
      ]
    : [];
}

function checkKnown(
  given: readonly string[],
  known: readonly string[],
  place: Place,
): readonly Problem[] {
  return given
    .filter((key) => !known.includes(key))
    .map((key) => problem("unknown-key", below(place, key), { key }));
}

function checkList(
  given: readonly string[],
  known: readonly string[],
  place: Place,
): readonly Problem[] {
  const seen = new Set<string>();
  return given.flatMap((key, at) => {
    const repeated = seen.has(key);
    seen.add(key);
    return [
      ...checkOne(key, known, below(place, at)),
      ...(repeated ? [criteriaSetProblem("duplicate-key", below(place, at), { key })] : []),
    ];
  });
}

function checkOne(key: string, known: readonly string[], place: Place): readonly Problem[] {
  return known.includes(key)
    ? []
    : [scoreSheetProblem("unknown-option", place, { key, options: known.join(", ") })];
}
