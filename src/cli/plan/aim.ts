import type { PlanAim } from "../../remediation/plan-aim.js";
import { type CommandLine, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";

/** What the targets aim at: a word, or a class, percentage or gain to reach. */
export function aimOf(line: CommandLine): PlanAim {
  const text = textOf(line, "aim") ?? "demanded";
  if (text === "demanded" || text === "next-step" || text === "maximum") return text;
  const [, key, value = ""] = /^(class|percentage|gain)=(.+)$/.exec(text) ?? [];
  if (key === "class") return { class: value };
  if (key === "percentage") return { percentage: value };
  if (key === "gain") return { gain: value };
  const known = "demanded, next-step, maximum, class=MÃ, percentage=85, gain=2";
  throw usageFailure(
    `--aim không nhận "${text}"; chỉ nhận: ${known}.`,
    `--aim does not take "${text}"; it takes: ${known.replace("MÃ", "KEY")}.`,
  );
}
