import type { PlanView, Task } from "../shared/protocol.js";
import type { App } from "./app.js";
import { openDialog } from "./dialog.js";
import { labelled, make } from "./element.js";

const shortFields = ["target", "due", "leader", "responsible"];

/** Edits the fields of a task; each is taken over when it is left. */
export function taskDialog(app: App, plan: PlanView, set: string, task: Task): void {
  const fields = plan.columns.map(({ field, title }, at) => {
    const text = task.cells[at]?.text ?? "";
    const input = shortFields.includes(field)
      ? make("input", { value: text, autocomplete: "off" })
      : make("textarea", { value: text, rows: field === "measures" ? 6 : 2 });
    input.onchange = () => {
      app.change("edit", [{ kind: "task", set, code: task.code, field, text: input.value }]);
    };
    return labelled(title, input);
  });
  openDialog(
    app,
    `${task.code} ${task.title} (${task.points})`,
    make("div", { className: "fields" }, ...fields),
  );
}
