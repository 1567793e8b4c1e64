import { formatDate } from "../../dates/civil-date.js";
import type { Block, Cell, TableBlock } from "../../document/document.js";
import { evaluateRoadmap } from "../../roadmap/evaluate-roadmap.js";
import type { LevelTable } from "../../roadmap/level-table.js";
import type { Deadline } from "../../roadmap/plan-calendar.js";
import { countsIn } from "../../roadmap/required-units.js";
import type { UnitLevel } from "../../roadmap/roadmap.js";
import type { RoadmapEvaluation, RoadmapRequest } from "../../roadmap/roadmap-evaluation.js";
import { lowerFirst, textIn } from "../../text/language.js";
import { roadmapTable } from "../roadmap-document.js";
import { items } from "./paper-parts.js";
import { reportPaperWords as words } from "./report-words.js";
import type { RoadmapReport } from "./roadmap-report.js";
import { kindsOf } from "./unit-kinds.js";
import { commonWords } from "./words.js";

/** How many targets were met, communes by level, and every target. */
export function targetsPart(evaluation: RoadmapEvaluation): readonly Block[] {
  const { targets: found, levels: counts, unknown } = evaluation;
  const count = (status: string): number => found.filter((one) => one.status === status).length;
  const parts = [
    words.met(count("met")),
    words.missed(count("missed")),
    ...(count("cannot-tell") > 0 ? [words.cannotTell(count("cannot-tell"))] : []),
    ...(count("not-due") > 0 ? [words.notDue(count("not-due"))] : []),
  ];
  const byLevel = [
    ...counts.map((number, level) =>
      level === 0 ? words.countBelowStandard(number) : words.countAtLevel(level, number),
    ),
    ...(unknown > 0 ? [words.countUnknown(unknown)] : []),
  ];
  const all = counts.reduce((sum, number) => sum + number, unknown);
  return [
    ...items([words.targetCounts(found.length, parts), words.unitCounts(all, byLevel)]),
    roadmapTable(evaluation),
  ];
}

/** Communes by level, and those behind the plan. */
export function levelsPart({ roadmap, request, table }: RoadmapReport): readonly Block[] {
  const units = unitsOf(request);
  const lines = Array.from({ length: roadmap.highestLevel + 1 }, (_, at) => {
    const level = roadmap.highestLevel - at;
    const names = units.filter((unit) => unit.level === level).map(({ name }) => name);
    const title = level === 0 ? commonWords.belowStandard : commonWords.level(level);
    return names.length === 0 ? words.nobodyAt(title) : words.unitsAt(title, names);
  });
  const unknown = units.filter(({ level }) => level === null).map(({ name }) => name);
  const behind = units.flatMap(({ id, name, level }) => {
    const planned = plannedLevel(table, id, request.year);
    return planned === null || level === null || level >= planned
      ? []
      : [words.unitBehind(name, level, planned)];
  });
  return [
    {
      kind: "list",
      items: [
        ...lines,
        ...(unknown.length === 0 ? [] : [words.unknownUnits(unknown)]),
        ...(table === undefined
          ? []
          : [behind.length === 0 ? words.nobodyBehind : words.behind(behind)]),
      ],
    },
  ];
}

/** Deadlines that passed. */
export function latePart({ deadlines }: RoadmapReport): readonly Block[] {
  if (deadlines === undefined) {
    return [{ kind: "paragraph", text: words.deadlinesUnknown }];
  }
  const rows = deadlines.filter(({ state }) => state === "late" || state === "done-late");
  if (rows.length === 0) return [{ kind: "paragraph", text: words.nothingLate }];
  return [
    {
      kind: "table",
      columns: [
        { title: words.task, align: "left", flexible: true },
        { title: words.body, align: "left", flexible: true },
        { title: words.deadline, align: "left" },
        { title: words.state, align: "left" },
      ],
      rows: rows.map(({ deadline, doneOn }): readonly Cell[] => [
        textIn(deadline.task, "vi"),
        deadline.body ?? "–",
        dayOf(deadline),
        doneOn === null ? words.overdue : words.doneLate(formatDate(doneOn, "vi")),
      ]),
    },
  ];
}

function dayOf({ date, assumed }: Deadline): string {
  const day = formatDate(date, "vi");
  return assumed ? words.assumed(day) : day;
}

/** What the targets of the next year ask of the levels as they stand now. */
export function nextPart({ roadmap, request, table }: RoadmapReport): readonly Block[] {
  const year = request.period === "six-months" ? request.year : request.year + 1;
  const { targets: found } = evaluateRoadmap(roadmap, { ...request, year, period: "year" });
  const needs = found.map(({ target, needed, required }) => {
    const title = lowerFirst(textIn(target.title, "vi"));
    return needed === 0 ? words.enough(title, required) : words.needed(title, required, needed);
  });
  const rising = unitsOf({ ...request, year }).flatMap(({ id, name, level }) => {
    const planned = plannedLevel(table, id, year);
    return planned === null || level === null || planned <= level
      ? []
      : [words.unitRising(name, planned)];
  });
  const lines = [
    needs.length === 0 ? words.noTargets(year) : words.nextTargets(year, needs),
    ...(table === undefined || rising.length === 0 ? [] : [words.rising(year, rising)]),
    words.causes,
    words.proposals,
  ];
  return items(lines.map((line, at) => `${at + 1}. ${line}`));
}

/** Every commune with its level and what was planned. */
export function unitTable({ request, table }: RoadmapReport): TableBlock {
  const { year } = request;
  const units = unitsOf(request);
  return {
    kind: "table",
    columns: [
      { title: commonWords.rowNumber, align: "centre" },
      {
        title: commonWords.nameOf(kindsOf(units.map(({ name }) => name))),
        align: "left",
        flexible: true,
      },
      { title: words.levelIn(year), align: "centre" },
      ...(table === undefined
        ? []
        : [
            { title: words.plannedIn(year), align: "centre" as const },
            { title: words.compared, align: "left" as const },
          ]),
    ],
    rows: units.map(({ id, name, level }, at): readonly Cell[] => {
      const planned = plannedLevel(table, id, year);
      return [
        String(at + 1),
        name,
        level === null ? words.levelUnknown : String(level),
        ...(table === undefined
          ? []
          : [planned === null ? "–" : String(planned), comparedWith(level, planned)]),
      ];
    }),
  };
}

function comparedWith(level: number | null, planned: number | null): string {
  if (level === null || planned === null) return "–";
  if (level === planned) return words.asPlanned;
  return level > planned ? words.ahead : words.slow;
}

function plannedLevel(table: LevelTable | undefined, id: string, year: number): number | null {
  const row = table?.units.find((unit) => unit.id === id);
  return row?.levels[year - (table?.from ?? 0)] ?? null;
}

function unitsOf({ units, year }: RoadmapRequest): readonly UnitLevel[] {
  return units.filter((unit) => countsIn(unit, year));
}
