import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { defaultRounds, type Round, type UsualLayer } from "../../criteria-set/round.js";
import { inBoth, textIn } from "../../text/language.js";
import { type Finding, finding } from "../finding.js";
import { foldText } from "../grid.js";
import { periodInHeading, turnInHeading } from "../patterns/other-points.js";
import { layerNames } from "../words.js";
import type { FilledTable } from "./table.js";
import { headingPlace, type PointsColumn } from "./table-columns.js";

/** A column with the points of a round. */
export interface RoundColumn {
  readonly key: string;
  readonly column: number;
}

/** The rounds of a filled table. */
export interface AssignedRounds {
  /** Weakest first. */
  readonly columns: readonly RoundColumn[];
  /** Rounds of the sheet, where the set does not have them. */
  readonly rounds?: readonly Round[];
  readonly findings: readonly Finding[];
}

/**
 * Says which round each column of points belongs to: by the titles of the set's own rounds; else
 * to the usual three. Of several appraisals the last one counts as the appraisal, and the earlier
 * ones are kept as rounds before it.
 *
 * @param points columns of one unit, from left to right
 * @param layer whose points a column is that does not say
 */
export function assignRounds(
  points: readonly PointsColumn[],
  table: FilledTable,
  set: CriteriaSet,
  layer: UsualLayer | undefined,
): AssignedRounds {
  const findings: Finding[] = [];
  const columns = points.flatMap((one) => {
    const round = set.rounds === undefined ? undefined : ownRound(one, set.rounds);
    const usual = usualRound(one, points, layer);
    const isOfSet = set.rounds?.some(({ key }) => key === usual) ?? true;
    if (round !== undefined || isOfSet) return [{ ...one, key: round?.key ?? usual }];
    const place = headingPlace(table, one.column);
    const rounds = set.rounds?.map(({ title }) => textIn(title, "vi")).join("; ") ?? "";
    findings.push(finding("error", "round-not-known", place, { title: one.heading, rounds }));
    return [];
  });
  findings.push(...columns.flatMap((one) => assumed(one, points, table, layer)));
  return withEarlierRounds(columns, table, set, findings);
}

interface KeyedColumn extends PointsColumn {
  readonly key: string;
}

// A column that says the title of a round, or the other way round; the longest title decides.
function ownRound({ heading }: PointsColumn, rounds: readonly Round[]): Round | undefined {
  const said = foldText(heading);
  const fitting = rounds
    .map((round) => ({ round, title: foldText(textIn(round.title, "vi")) }))
    .filter(({ title }) => title !== "" && ` ${said} `.includes(` ${title} `))
    .sort((left, right) => right.title.length - left.title.length);
  const [longest] = fitting;
  if (longest !== undefined) return longest.round;
  const holding = rounds.filter(({ title }) => foldText(textIn(title, "vi")).includes(said));
  return holding.length === 1 ? holding[0] : undefined;
}

// "Điểm đạt được" beside the points of a layer is what was recognised in the end.
function usualRound(
  { role }: PointsColumn,
  points: readonly PointsColumn[],
  layer: UsualLayer | undefined,
): string {
  if (role !== "points") return role;
  return points.some((one) => one.role !== "points") ? "final" : (layer ?? "self");
}

function assumed(
  { role, key, column, heading }: KeyedColumn,
  points: readonly PointsColumn[],
  table: FilledTable,
  layer: UsualLayer | undefined,
): readonly Finding[] {
  if (role !== "points") return [];
  const isAlone = points.every((one) => one.role === "points");
  if (isAlone && layer !== undefined) return [];
  const place = headingPlace(table, column);
  const name = key === "self" || key === "appraised" || key === "final" ? layerNames[key].vi : key;
  return isAlone
    ? [finding("warning", "layer-assumed", place, { layer: name })]
    : [finding("warning", "column-as-layer", place, { title: heading, layer: name })];
}

function withEarlierRounds(
  columns: readonly KeyedColumn[],
  table: FilledTable,
  set: CriteriaSet,
  findings: Finding[],
): AssignedRounds {
  const rounds: Round[] = [];
  const assigned: RoundColumn[] = [];
  for (const round of set.rounds ?? defaultRounds) {
    const own = columns.filter(({ key }) => key === round.key);
    const last = own.at(-1);
    for (const [at, one] of own.slice(0, -1).entries()) {
      if (last === undefined) continue;
      const place = headingPlace(table, one.column);
      if (set.rounds !== undefined || !isEarlier(one, last)) {
        const first = headingPlace(table, last.column).path;
        findings.push(finding("error", "round-twice", place, { title: one.heading, first }));
        continue;
      }
      const key = `${round.key}-${at + 1}`;
      rounds.push({ key, title: one.heading });
      assigned.push({ key, column: one.column });
      const parameters = { title: one.heading, last: last.heading };
      findings.push(finding("note", "earlier-round", place, parameters));
    }
    if (last !== undefined) assigned.push({ key: round.key, column: last.column });
    rounds.push(
      own.length > 1 && last !== undefined ? { ...round, title: last.heading } : plain(round),
    );
  }
  const isOwn = assigned.some(
    ({ key }) => !(set.rounds ?? defaultRounds).some((one) => one.key === key),
  );
  return { columns: assigned, ...(isOwn ? { rounds } : {}), findings };
}

// Columns of other years, quarters or months are no earlier turns of the same round.
function isEarlier(one: KeyedColumn, last: KeyedColumn): boolean {
  const headings = [one, last].map(({ heading }) => foldText(heading));
  if (headings[0] === headings[1]) return false;
  if (headings.some((text) => periodInHeading.test(text))) return false;
  const areCounted = headings.every((text) => turnInHeading.test(text));
  return areCounted || one.role === "appraised";
}

function plain({ title, ...round }: Round): Round {
  return {
    ...round,
    title: typeof title === "string" ? title : inBoth((language) => textIn(title, language)),
  };
}
