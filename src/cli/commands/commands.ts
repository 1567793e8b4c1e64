import { checkCommand } from "./check.js";
import type { Command } from "./command.js";
import { compareCommand } from "./compare.js";
import { explainCommand } from "./explain.js";
import { gapsCommand } from "./gaps.js";
import { importSetCommand } from "./import-set.js";
import { importSheetCommand } from "./import-sheet.js";
import { importSurveyCommand } from "./import-survey.js";
import { planCommand } from "./plan.js";
import { rankCommand } from "./rank.js";
import { reportCommand } from "./report.js";
import { roadmapCommand } from "./roadmap.js";
import { sampleSizeCommand } from "./sample-size.js";
import { scoreCommand } from "./score.js";
import { setsCommand } from "./sets.js";
import { templateCommand } from "./template.js";
import { whatIfCommand } from "./what-if.js";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  planCommand,
  reportCommand,
  gapsCommand,
  scoreCommand,
  explainCommand,
  rankCommand,
  compareCommand,
  roadmapCommand,
  whatIfCommand,
  templateCommand,
  sampleSizeCommand,
  importSetCommand,
  importSheetCommand,
  importSurveyCommand,
  checkCommand,
  setsCommand,
];
