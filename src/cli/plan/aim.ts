import type { PlanAim } from "../../remediation/plan-aim.js";
import { type CommandLine, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import { planWords } from "./words/plan.js";

/** What the targets aim at: a word, or a class, percentage or gain to reach. */
export function aimOf(line: CommandLine): PlanAim {
  const text = textOf(line, "aim") ?? "demanded";
  if (text === "demanded" || text === "next-step" || text === "maximum") return text;
  const [, key, value = ""] = /^(class|percentage|gain)=(.+)$/.exec(text) ?? [];
  if (key === "class") return { class: value };
  if (key === "percentage") return { percentage: value };
  if (key === "gain") return { gain: value };
  throw usageFailure(planWords.notAnAim(text));
}
