import { roadmapYearsDocument, roadmapYearsTable } from "../../report/roadmap-years-document.js";
import type { RoadmapCase } from "../../roadmap/roadmap-case.js";
import { planYearsOfCase, type YearsOfCase } from "../../roadmap/years-of-case.js";
import { type CommandLine, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { ofFile } from "../of-file.js";
import { deliver } from "../output.js";
import { paperWords } from "./words/papers.js";

/** `chiso roadmap FILE --to YEAR`: the level of each unit in each year. */
export async function writeYears(
  file: string,
  given: RoadmapCase,
  line: CommandLine,
  host: Host,
): Promise<void> {
  const { roadmap, plan } = plannedYears(file, given, line);
  const { language } = line;
  const { provenance, parts = [] } = given;
  const options = { language, parts, ...(provenance === undefined ? {} : { provenance }) };
  const document = roadmapYearsDocument(plan, roadmap, options);
  const table = roadmapYearsTable(plan, { language });
  await deliver({ summary: document, document, table, data: plan }, line, host);
}

/** The years of a case to the last one that was asked for. */
export function plannedYears(file: string, given: RoadmapCase, line: CommandLine): YearsOfCase {
  if (given.units.every(({ efforts }) => efforts === undefined)) {
    throw usageFailure(paperWords.noEfforts);
  }
  const to = lastYear(line);
  return ofFile(file, () => planYearsOfCase(given, to), { "/to": "--to" });
}

function lastYear(line: CommandLine): number {
  const to = textOf(line, "to") ?? "2030";
  if (/^20\d\d$/.test(to)) return Number(to);
  throw usageFailure(paperWords.notALastYear(to));
}
