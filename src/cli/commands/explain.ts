import { noticesOf } from "../../report/notices.js";
import { explain } from "../../scoring/explain.js";
import { allowOnly, operandsOf } from "../arguments.js";
import { scoreFromFile } from "../score-from-files.js";
import type { Command } from "./command.js";

/** `chiso explain FILE CODE` */
export const explainCommand: Command = async (line, host) => {
  allowOnly(line, ["set", "layer", "leave-out"]);
  const [file, code] = operandsOf(line, ["FILE", "CODE"]) as [string, string];
  const card = await scoreFromFile(file, line, host);
  const notices = noticesOf(card.set, card.sheetProvenance, line.language);
  const lines = [explain(card, code, line.language), ...notices.map((notice) => `! ${notice}`)];
  host.writeOut(`${lines.join("\n")}\n`);
};
