import { figureNotices, noticesOf } from "../../report/notices.js";
import { roadmapDocument, roadmapTable } from "../../report/roadmap-document.js";
import { withNoticeBlocks, withNotices } from "../../report/with-notices.js";
import { deAn05Roadmap } from "../../roadmap/de-an-05.js";
import { evaluateRoadmap } from "../../roadmap/evaluate-roadmap.js";
import { planRoadmap } from "../../roadmap/plan-roadmap.js";
import type { CommandLine } from "../arguments.js";
import { operandsOf } from "../arguments.js";
import type { Host } from "../host.js";
import { ofFile } from "../of-file.js";
import { papersOfRoadmap } from "../options/words/papers.js";
import { result } from "../options/words/result.js";
import { deliver } from "../output.js";
import { readRoadmapCase } from "../read-documents.js";
import { refuseOtherPapers, writePaper } from "../roadmap/papers.js";
import { writeYears } from "../roadmap/years.js";
import { usesOfCommands } from "../words/commands.js";
import type { Command } from "./command.js";

/** `chiso roadmap FILE` */
export const roadmapCommand: Command = {
  name: "roadmap",
  ...usesOfCommands.roadmap,
  groups: [papersOfRoadmap, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  refuseOtherPapers(line);
  if (line.values.paper !== undefined) return writePaper(line, host);
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const given = await readRoadmapCase(file, host);
  if (line.values.to !== undefined) return writeYears(file, given, line, host);
  const { reading, provenance, ...request } = given;
  const roadmap = deAn05Roadmap(reading ?? {});
  const units = request.units.map((unit) => ({ ...unit, efforts: unit.efforts ?? {} }));
  const evaluation = ofFile(file, () => evaluateRoadmap(roadmap, request));
  const planned = request.units.some(({ efforts }) => efforts !== undefined);
  const plan = planned
    ? ofFile(file, () => planRoadmap(roadmap, { ...request, units }))
    : undefined;
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
}
