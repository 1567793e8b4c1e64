import type { PlanIndex, PlanView, Task } from "../shared/protocol.js";
import type { App } from "./app.js";
import { blocksView, scrolling } from "./blocks.js";
import { downloads } from "./downloads.js";
import { labelled, make, makeSelect } from "./element.js";
import { letterheadForm } from "./letterhead-form.js";
import { ruleCheckView } from "./rule-check.js";
import { problemsView } from "./shown-view.js";
import { taskDialog } from "./task-dialog.js";

/** The plan: what it aims at, its tasks to confirm, its letterhead, its files. */
export async function planPanel(app: App): Promise<HTMLElement> {
  const plan = await app.ask("plan");
  const { words: w } = app;
  if (plan.problems.length > 0) return make("div", {}, problemsView(app, plan.problems));
  return make(
    "div",
    {},
    make("h2", {}, `${w.planTitle}: ${plan.title}`),
    make(
      "p",
      { className: plan.confirmed ? "quiet" : "notice" },
      plan.confirmed ? w.toSign : w.draft,
    ),
    downloads(app, "plan", ["docx", "xlsx", "svg", "html", "json"]),
    ...(plan.canChange ? [choices(app, plan)] : []),
    ...ruleCheckView(app, plan.check),
    letterheadForm(app, plan.letterhead),
    ...reviewView(app, plan),
    make(
      "p",
      {},
      make(
        "button",
        { type: "button", onclick: () => app.change("edit", [{ kind: "approve-all" }]) },
        w.approveAll,
      ),
    ),
    ...plan.indices.map((index) => tasksView(app, plan, index)),
    make("details", {}, make("summary", {}, w.summary), blocksView(plan.summary)),
  );
}

function choices(app: App, plan: PlanView): HTMLElement {
  const { words: w } = app;
  const day = (key: "start" | "due"): HTMLInputElement => {
    const input = make("input", {
      value: plan[key],
      size: 14,
      autocomplete: "off",
      placeholder: w.dayForm,
    });
    input.dataset["key"] = `plan ${key}`;
    input.onchange = () => {
      app.change("edit", [{ kind: "plan", key, text: input.value }]);
    };
    return input;
  };
  const aim = makeSelect(plan.aims, plan.aim);
  aim.dataset["key"] = "plan aim";
  aim.onchange = () => {
    app.change("edit", [{ kind: "plan", key: "aim", text: aim.value }]);
  };
  return make(
    "div",
    { className: "row card" },
    labelled(w.start, day("start")),
    labelled(w.due, day("due")),
    labelled(w.aim, aim),
  );
}

function reviewView(app: App, { review }: PlanView): readonly HTMLElement[] {
  if (review.length === 0) return [];
  const items = review.map((text) => make("li", {}, text));
  return [
    make(
      "details",
      { className: "report" },
      make("summary", {}, `${app.words.review} (${review.length})`),
      make("ul", {}, ...items),
    ),
  ];
}

/** Fields that stand in the table; the others are in the dialogue of the task. */
const shownFields = ["target", "shortcoming", "measures", "responsible", "due"];

function tasksView(app: App, plan: PlanView, index: PlanIndex): HTMLElement {
  const { words: w } = app;
  const shown = shownFields.map((field) => plan.columns.findIndex((one) => one.field === field));
  const heads = [
    w.code,
    w.criterion,
    w.lastPoints,
    ...shown.map((at) => plan.columns[at]?.title ?? ""),
    w.approved,
    w.edit,
  ];
  const table = make(
    "table",
    { className: "tasks" },
    make("caption", {}, `${index.title} (${index.tasks.length})`),
    make("thead", {}, make("tr", {}, ...heads.map((text) => make("th", { scope: "col" }, text)))),
    make("tbody", {}, ...index.tasks.map((task) => taskRow(app, plan, index, task, shown))),
  );
  return scrolling(table, index.title);
}

function taskRow(
  app: App,
  plan: PlanView,
  { set }: PlanIndex,
  task: Task,
  shown: readonly number[],
): HTMLTableRowElement {
  const { words: w } = app;
  const approved = make("input", { type: "checkbox", checked: task.approved });
  approved.setAttribute("aria-label", `${w.approved} ${task.code}`);
  approved.dataset["key"] = `approve ${set} ${task.code}`;
  approved.onchange = () => {
    app.change("edit", [{ kind: "approve", set, code: task.code, on: approved.checked }]);
  };
  const edit = make(
    "button",
    { type: "button", className: "small", onclick: () => taskDialog(app, plan, set, task) },
    w.edit,
  );
  edit.setAttribute("aria-label", `${w.editTask} ${task.code}`);
  edit.dataset["key"] = `edit ${set} ${task.code}`;
  const cells = shown.map((at) => {
    const { text = "", proposed = false } = task.cells[at] ?? {};
    return make(
      "td",
      { className: plan.columns[at]?.field ?? "" },
      ...(proposed ? [make("em", {}, text)] : [text]),
    );
  });
  return make(
    "tr",
    {},
    make("td", { className: "code" }, task.code),
    make("th", { scope: "row", className: "name" }, task.title),
    make("td", { className: "right" }, task.points),
    ...cells,
    make("td", { className: "centre" }, approved),
    make("td", {}, edit),
  );
}
