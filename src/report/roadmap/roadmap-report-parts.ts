import { formatDate } from "../../dates/civil-date.js";
import type { Block, Cell, TableBlock } from "../../document/document.js";
import { evaluateRoadmap } from "../../roadmap/evaluate-roadmap.js";
import type { LevelTable } from "../../roadmap/level-table.js";
import { countsIn } from "../../roadmap/required-units.js";
import type { UnitLevel } from "../../roadmap/roadmap.js";
import type { RoadmapEvaluation, RoadmapRequest } from "../../roadmap/roadmap-evaluation.js";
import { lowerFirst, textIn } from "../../text/language.js";
import { roadmapTable } from "../roadmap-document.js";
import { items } from "./paper-parts.js";
import type { RoadmapReport } from "./roadmap-report.js";
import { kindsOf } from "./unit-kinds.js";

/** How many targets were met, communes by level, and every target. */
export function targetsPart(evaluation: RoadmapEvaluation): readonly Block[] {
  const { targets: found, levels: counts, unknown } = evaluation;
  const count = (status: string): number => found.filter((one) => one.status === status).length;
  const parts = [
    `đạt ${count("met")}`,
    `chưa đạt ${count("missed")}`,
    ...(count("cannot-tell") > 0 ? [`chưa đủ căn cứ ${count("cannot-tell")}`] : []),
    ...(count("not-due") > 0 ? [`chưa đến hạn ${count("not-due")}`] : []),
  ];
  const byLevel = counts.map((number, level) =>
    level === 0 ? `chưa đạt chuẩn: ${number}` : `mức độ ${level}: ${number}`,
  );
  const all = counts.reduce((sum, number) => sum + number, unknown);
  return [
    ...items([
      `1. Có ${found.length} mục tiêu: ${parts.join(", ")}.`,
      `2. Trong ${all} đơn vị: ${byLevel.join("; ")}${unknown > 0 ? `; chưa rõ mức độ: ${unknown}` : ""}.`,
    ]),
    roadmapTable(evaluation),
  ];
}

/** Communes by level, and those behind the plan. */
export function levelsPart({ roadmap, request, table }: RoadmapReport): readonly Block[] {
  const units = unitsOf(request);
  const lines = Array.from({ length: roadmap.highestLevel + 1 }, (_, at) => {
    const level = roadmap.highestLevel - at;
    const names = units.filter((unit) => unit.level === level).map(({ name }) => name);
    const title = level === 0 ? "Chưa đạt chuẩn" : `Mức độ ${level}`;
    return names.length === 0
      ? `${title}: không có đơn vị nào.`
      : `${title} (${names.length} đơn vị): ${names.join(", ")}.`;
  });
  const unknown = units.filter(({ level }) => level === null).map(({ name }) => name);
  const behind = units.flatMap(({ id, name, level }) => {
    const planned = plannedLevel(table, id, request.year);
    return planned === null || level === null || level >= planned
      ? []
      : [`${name} (mức độ ${level}, lộ trình: ${planned})`];
  });
  return [
    {
      kind: "list",
      items: [
        ...lines,
        ...(unknown.length === 0 ? [] : [`Chưa rõ mức độ: ${unknown.join(", ")}.`]),
        ...(table === undefined
          ? []
          : [
              behind.length === 0
                ? "Chậm so với lộ trình: không có."
                : `Chậm so với lộ trình: ${behind.join(", ")}.`,
            ]),
      ],
    },
  ];
}

/** Deadlines that passed. */
export function latePart({ deadlines }: RoadmapReport): readonly Block[] {
  if (deadlines === undefined) {
    return [{ kind: "paragraph", text: "Chưa ghi tình trạng thực hiện các việc có thời hạn." }];
  }
  const rows = deadlines.filter(({ state }) => state === "late" || state === "done-late");
  if (rows.length === 0) return [{ kind: "paragraph", text: "Không có việc quá hạn." }];
  return [
    {
      kind: "table",
      columns: [
        { title: "Việc", align: "left", flexible: true },
        { title: "Cơ quan chủ trì", align: "left", flexible: true },
        { title: "Thời hạn", align: "left" },
        { title: "Tình trạng", align: "left" },
      ],
      rows: rows.map(({ deadline, doneOn }): readonly Cell[] => [
        textIn(deadline.task, "vi"),
        deadline.body ?? "–",
        formatDate(deadline.date, "vi") + (deadline.assumed ? " (ngày giả định)" : ""),
        doneOn === null ? "Quá hạn" : `Xong ngày ${formatDate(doneOn, "vi")}, chậm`,
      ]),
    },
  ];
}

// What the targets of the next year ask of the levels as they stand now.
/** What the next year asks for. */
export function nextPart({ roadmap, request, table }: RoadmapReport): readonly Block[] {
  const year = request.period === "six-months" ? request.year : request.year + 1;
  const { targets: found } = evaluateRoadmap(roadmap, { ...request, year, period: "year" });
  const needs = found.map(
    ({ target, needed, required }) =>
      `${lowerFirst(textIn(target.title, "vi"))}: cần ${required} đơn vị, ${needed === 0 ? "đã đủ" : `còn thiếu ${needed}`}`,
  );
  const rising = unitsOf({ ...request, year }).flatMap(({ id, name, level }) => {
    const planned = plannedLevel(table, id, year);
    return planned === null || level === null || planned <= level
      ? []
      : [`${name} (lên mức độ ${planned})`];
  });
  const lines = [
    needs.length === 0
      ? `Năm ${year} không có mục tiêu trong lộ trình.`
      : `Mục tiêu năm ${year}: ${needs.join("; ")}.`,
    ...(table === undefined || rising.length === 0
      ? []
      : [`Tập trung nâng mức độ theo lộ trình năm ${year}: ${rising.join(", ")}.`]),
    "Nguyên nhân của mục tiêu chưa đạt, việc chậm: ……………",
    "Kiến nghị, đề xuất: ……………",
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
      { title: "TT", align: "centre" },
      { title: `Tên ${kindsOf(units.map(({ name }) => name))}`, align: "left", flexible: true },
      { title: `Mức độ năm ${year}`, align: "centre" },
      ...(table === undefined
        ? []
        : [
            { title: `Lộ trình năm ${year}`, align: "centre" as const },
            { title: "So với lộ trình", align: "left" as const },
          ]),
    ],
    rows: units.map(({ id, name, level }, at): readonly Cell[] => {
      const planned = plannedLevel(table, id, year);
      return [
        String(at + 1),
        name,
        level === null ? "chưa rõ" : String(level),
        ...(table === undefined
          ? []
          : [planned === null ? "–" : String(planned), comparedWith(level, planned)]),
      ];
    }),
  };
}

function comparedWith(level: number | null, planned: number | null): string {
  if (level === null || planned === null) return "–";
  if (level === planned) return "Đúng lộ trình";
  return level > planned ? "Vượt" : "Chậm";
}

function plannedLevel(table: LevelTable | undefined, id: string, year: number): number | null {
  const row = table?.units.find((unit) => unit.id === id);
  return row?.levels[year - (table?.from ?? 0)] ?? null;
}

function unitsOf({ units, year }: RoadmapRequest): readonly UnitLevel[] {
  return units.filter((unit) => countsIn(unit, year));
}
