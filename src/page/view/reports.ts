import type { Answers, FileReport, ShownFinding, View } from "../shared/protocol.js";
import type { App } from "./app.js";
import { scrolling } from "./blocks.js";
import { openDialog } from "./dialog.js";
import { labelled, make, makeSelect } from "./element.js";

/** Leads to a row of a result. */
export type GoToRow = (part: string, code: string) => void;

/** How files were read: what must be mended or checked first, each leading to its cell. */
export function reportsView(app: App, view: View, goToRow: GoToRow): HTMLElement {
  const reports = view.reports.filter(({ findings }) => findings.length > 0);
  const parts = reports.map((report) => reportView(app, report, goToRow));
  if (view.asks.length > 0) parts.unshift(questions(app, view.asks));
  return make("div", { className: "reports" }, ...parts);
}

function reportView(app: App, report: FileReport, goToRow: GoToRow): HTMLElement {
  const { words: w } = app;
  const count = (severity: ShownFinding["severity"]): number =>
    report.findings.filter((one) => one.severity === severity).length;
  const counts = [
    [count("error"), w.errors],
    [count("warning"), w.warnings],
    [count("note"), w.notes],
  ] as const;
  const summary = counts
    .filter(([number]) => number > 0)
    .map(([number, label]) => `${number} ${label}`)
    .join(", ");
  const items = report.findings.map((finding) =>
    make("li", { className: finding.severity }, findingView(app, report, finding, goToRow)),
  );
  return make(
    "details",
    { open: count("error") > 0, className: "report" },
    make("summary", {}, make("strong", {}, report.name), `: ${summary}`),
    make("ol", {}, ...items),
  );
}

function findingView(
  app: App,
  { name }: FileReport,
  { severity, path, text, row }: ShownFinding,
  goToRow: GoToRow,
): HTMLElement {
  const { words: w } = app;
  const kind = { error: w.error, warning: w.warning, note: w.note }[severity];
  const place = path === "" ? w.wholeFile : path;
  const go = async (): Promise<void> => {
    if (row === undefined) await showCells(app, name, path);
    else goToRow(row.part, row.code);
  };
  const where =
    path === "" && row === undefined
      ? make("span", { className: "place" }, place)
      : make("button", { type: "button", className: "place", onclick: go }, place);
  return make("span", {}, make("b", {}, `${kind} `), where, ` ${text}`);
}

async function showCells(app: App, file: string, path: string): Promise<void> {
  const excerpt = await app.ask("excerpt", file, path);
  if (excerpt === null) return;
  const { columns, rows, cell } = excerpt;
  const table = make(
    "table",
    { className: "cells" },
    make(
      "thead",
      {},
      make("tr", {}, ...["", ...columns].map((name) => make("th", { scope: "col" }, name))),
    ),
    make(
      "tbody",
      {},
      ...rows.map(({ number, cells }) =>
        make(
          "tr",
          {},
          make("th", { scope: "row" }, String(number)),
          ...cells.map((text, at) =>
            `${columns[at]}${number}` === cell
              ? make("td", { className: "meant" }, make("mark", {}, text === "" ? "∅" : text))
              : make("td", {}, text),
          ),
        ),
      ),
    ),
  );
  openDialog(app, `${app.words.cellsAround} ${file}, ${path}`, scrolling(table, path));
}

// What the tables do not say, asked where it is wanted.
function questions(app: App, asks: readonly (keyof Answers)[]): HTMLElement {
  const { words: w, beginnings } = app;
  const fields: Record<keyof Answers, HTMLInputElement | HTMLSelectElement> = {
    index: makeSelect(beginnings.indices, "", w.choose),
    year: make("input", { inputMode: "numeric", maxLength: 4, size: 4 }),
    unit: make("input", { autocomplete: "off", placeholder: w.unitExample }),
    set: makeSelect(
      beginnings.sets.map(({ id, title }) => ({ value: id, label: title })),
      "",
      w.byTable,
    ),
  };
  const labels = { index: w.index, year: w.year, unit: w.unit, set: w.criteriaSet };
  const answer = (event: Event): void => {
    event.preventDefault();
    const given = asks.flatMap((key) => {
      const { value } = fields[key];
      return value === "" ? [] : [[key, value] as const];
    });
    app.change("answer", Object.fromEntries(given));
  };
  return make(
    "form",
    { className: "card ask", onsubmit: answer },
    make("h2", {}, w.question),
    make(
      "div",
      { className: "row" },
      ...asks.map((key) => labelled(labels[key], fields[key])),
      make("button", { type: "submit", className: "main" }, w.readAgain),
    ),
  );
}
