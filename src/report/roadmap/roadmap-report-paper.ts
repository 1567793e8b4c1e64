import type { Document } from "../../document/document.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import type { Outline } from "../../problems/expected.js";
import { checkLevelRows, checkLevels } from "../../roadmap/check-level-table.js";
import { evaluateRoadmap } from "../../roadmap/evaluate-roadmap.js";
import {
  levelTableOutline,
  roadmapOutline,
  roadmapRequestOutline,
} from "../../roadmap/outlines.js";
import type { RoadmapEvaluation } from "../../roadmap/roadmap-evaluation.js";
import { issuerOf } from "../paper/issuer.js";
import { reportKind } from "../paper/kind-words.js";
import { officialDocument } from "../paper/official-document.js";
import { letterheadProblems, paperOptionKeys, type RoadmapPaperOptions } from "./paper-options.js";
import { part } from "./paper-parts.js";
import { projectOf } from "./project.js";
import { reportPaperWords as words } from "./report-words.js";
import type { RoadmapReport } from "./roadmap-report.js";
import { latePart, levelsPart, nextPart, targetsPart, unitTable } from "./roadmap-report-parts.js";

/**
 * The yearly report on a roadmap: targets met and missed, communes by level, what is behind the
 * plan, what is late, and what the next year asks for.
 *
 * @throws ChisoError as `evaluateRoadmap` does, and for a table as `roadmapPlanPaper` does
 * @example
 * roadmapReportPaper({ roadmap: deAn05Roadmap(), request: { year: 2024, units: [{ id: "a", name: "Xã A", level: 1 }] } }, { office: { id: "tu-ky", name: "huyện Tứ Kỳ" } }).title // "Báo cáo: Kết quả thực hiện Đề án 05 năm 2024"
 */
export function roadmapReportPaper(report: RoadmapReport, options: RoadmapPaperOptions): Document {
  refuse(checkArguments({ report: [report, reportOutline] }, [options, { keys: paperOptionKeys }]));
  const { roadmap, request, table, to, notices = [] } = report;
  refuse([
    ...(table === undefined
      ? []
      : [...checkLevelRows(table), ...checkLevels(table, roadmap.highestLevel)]),
    ...letterheadProblems(options),
  ]);
  const { office, letterhead = {}, project = projectOf(roadmap), draft = true } = options;
  const evaluation = evaluateRoadmap(roadmap, request);
  const issuer = issuerOf(letterhead, office, "vi");
  const time = timeOf(evaluation);
  return officialDocument({
    kind: reportKind,
    issuer,
    letterhead,
    language: "vi",
    year: evaluation.period === "year" ? evaluation.year + 1 : evaluation.year,
    subject: words.subject(project.short, time),
    draft,
    notices,
    body: [
      ...(to === undefined ? [] : [{ kind: "paragraph" as const, text: words.to(to) }]),
      {
        kind: "paragraph",
        text: words.opening(project.full, project.short, issuer.name, time),
      },
      ...part(0, words.targets(time), targetsPart(evaluation)),
      ...part(1, words.levels, levelsPart(report)),
      ...part(2, words.late, latePart(report)),
      ...part(3, words.next, nextPart(report)),
    ],
    closing: words.closing(project.short, time),
    ...(to === undefined ? {} : { recipients: [words.asAbove] }),
    annexes: [
      {
        title: words.annex(time),
        orientation: "portrait",
        blocks: [unitTable(report)],
      },
    ],
  });
}

const reportOutline = {
  keys: {
    roadmap: roadmapOutline,
    request: roadmapRequestOutline,
    table: { ...levelTableOutline, optional: true },
    deadlines: {
      listOf: { keys: { deadline: "object", state: "text" } },
      optional: true,
    },
    to: "text?",
    notices: { listOf: "text", optional: true },
  },
} as const satisfies Outline<RoadmapReport>;

function timeOf({ year, period }: RoadmapEvaluation): string {
  return period === "year" ? words.ofYear(year) : words.ofSixMonths(year);
}
