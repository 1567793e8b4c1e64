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
import { officialDocument } from "../paper/official-document.js";
import { reportKind } from "../paper/paper-kinds.js";
import { letterheadProblems, paperOptionKeys, type RoadmapPaperOptions } from "./paper-options.js";
import { part } from "./paper-parts.js";
import { projectOf } from "./project.js";
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
    subject: `Kết quả thực hiện ${project.short} ${time}`,
    draft,
    notices,
    body: [
      ...(to === undefined ? [] : [{ kind: "paragraph" as const, text: `Kính gửi: ${to}.` }]),
      {
        kind: "paragraph",
        text: `Thực hiện ${project.full} (gọi tắt là ${project.short}), ${issuer.name} báo cáo kết quả ${time} như sau:`,
      },
      ...part(0, `KẾT QUẢ THỰC HIỆN MỤC TIÊU ${time.toUpperCase()}`, targetsPart(evaluation)),
      ...part(1, "MỨC ĐỘ CỦA CÁC ĐƠN VỊ", levelsPart(report)),
      ...part(2, "VIỆC CHẬM, QUÁ HẠN", latePart(report)),
      ...part(3, "NHIỆM VỤ THỜI GIAN TỚI", nextPart(report)),
    ],
    closing: `Trên đây là báo cáo kết quả thực hiện ${project.short} ${time}./.`,
    ...(to === undefined ? {} : { recipients: ["Như trên"] }),
    annexes: [
      {
        title: `MỨC ĐỘ CỦA TỪNG ĐƠN VỊ ${time.toUpperCase()}`,
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
  return period === "year" ? `năm ${year}` : `6 tháng đầu năm ${year}`;
}
