import { figureNotices, noticesOf } from "../../report/notices.js";
import { roadmapDocument, roadmapTable } from "../../report/roadmap-document.js";
import { withNoticeBlocks, withNotices } from "../../report/with-notices.js";
import { deAn05Roadmap } from "../../roadmap/de-an-05.js";
import { evaluateRoadmap } from "../../roadmap/evaluate-roadmap.js";
import { planRoadmap } from "../../roadmap/plan-roadmap.js";
import { allowOnly, operandsOf } from "../arguments.js";
import { deliver, outputOptions } from "../output.js";
import { readRoadmapCase } from "../read-documents.js";
import { paperOptions, refuseOtherPapers, writePaper } from "../roadmap/papers.js";
import type { Command } from "./command.js";

/** `chiso roadmap FILE` */
export const roadmapCommand: Command = async (line, host) => {
  allowOnly(line, [...outputOptions, ...paperOptions]);
  refuseOtherPapers(line);
  if (line.values.paper !== undefined) return writePaper(line, host);
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const { reading, provenance, ...request } = await readRoadmapCase(file, host);
  const roadmap = deAn05Roadmap(reading ?? {});
  const units = request.units.map((unit) => ({ ...unit, efforts: unit.efforts ?? {} }));
  const evaluation = evaluateRoadmap(roadmap, request);
  const planned = request.units.some(({ efforts }) => efforts !== undefined);
  const plan = planned ? planRoadmap(roadmap, { ...request, units }) : undefined;
  const figures = figureNotices(provenance, line.language);
  const document = withNoticeBlocks(
    roadmapDocument(evaluation, {
      language: line.language,
      ...(plan === undefined ? {} : { plan }),
    }),
    figures,
  );
  const notices = noticesOf(roadmap, provenance, { language: line.language });
  const table = withNotices(roadmapTable(evaluation, { language: line.language }), notices, {
    language: line.language,
  });
  const charts = async () => {
    const { roadmapChart } = await import("../../charts/roadmap-chart.js");
    return [
      {
        name: "lo-trinh",
        chart: roadmapChart(evaluation, { language: line.language, notices: figures }),
      },
    ];
  };
  const output = { summary: document, document, table, data: { evaluation, plan }, charts };
  await deliver(output, line, host);
};
