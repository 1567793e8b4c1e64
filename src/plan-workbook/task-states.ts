import { type TaskState, taskStates } from "../remediation/plan-progress.js";
import { taskStateNames } from "../report/outcome/words.js";
import type { Language } from "../text/language.js";

/** Names of all states in a language, as the drop-down has them. */
export function stateOptions(language: Language): readonly string[] {
  return taskStates.map((state) => taskStateNames[state][language]);
}

/** The state that a cell names, in whatever language the workbook is; an empty one has not begun. */
export function stateNamed(text: string): TaskState | undefined {
  if (text === "") return "open";
  const plain = text.normalize("NFC").toLowerCase();
  return taskStates.find((state) =>
    Object.values(taskStateNames[state]).some((name) => name.toLowerCase() === plain),
  );
}
