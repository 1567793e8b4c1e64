import type { Edit, PartView, Row } from "../shared/protocol.js";
import type { App } from "./app.js";
import { scrolling } from "./blocks.js";
import { openDialog } from "./dialog.js";
import { make } from "./element.js";
import { leafDialog } from "./leaf-dialog.js";
import { linesOfPaste, type PastedLine, readingsOfPaste } from "./paste-column.js";
import { fieldByKey, placeOfField } from "./sheet-keys.js";
import { type SheetRow, sheetRow } from "./sheet-row.js";

/** The table of scores of a part. */
export interface SheetTable {
  readonly element: HTMLElement;
  /** Shows the part again; false where it has other rows, so that another table is needed. */
  readonly update: (part: PartView) => boolean;
  readonly goTo: (code: string) => void;
}

const kinds = ["points", "remark"] as const;

/** Makes the table of a part. */
export function sheetTable(app: App, part: PartView): SheetTable {
  const { words: w } = app;
  const rows = part.rows.map((row) =>
    sheetRow(row, w, part.editable, (code) => leafDialog(app, code)),
  );
  const fields = rows.map((row) => row.fields);
  const heads = [
    [w.code, "code"],
    [w.criterion, "title"],
    [w.max, "right"],
    [w.typed, "typed"],
    [w.figures, ""],
    [w.points, "right"],
    [w.state, "state"],
    [w.reason, "long reason"],
    [w.nextStep, "long next"],
    [w.remark, "long remark"],
  ] as const;
  const table = make(
    "table",
    { className: "sheet" },
    make("caption", { className: "unseen" }, part.title),
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        ...heads.map(([text, className]) => make("th", { scope: "col", className }, text)),
      ),
    ),
    make("tbody", {}, ...rows.map(({ element }) => element)),
  );
  table.addEventListener("keydown", (event) => onKey(event, fields));
  table.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLInputElement) target.select();
  });
  table.addEventListener("change", ({ target }) => commit(app, rows, target));
  table.addEventListener("paste", (event) => onPaste(app, rows, event));
  return {
    element: scrolling(table, part.title),
    update: (next) => {
      if (next.id !== part.id || !hasRows(rows, next.rows)) return false;
      for (const [at, row] of next.rows.entries()) rows[at]?.update(row);
      return true;
    },
    goTo: (code) => {
      const row = rows.find((one) => one.code === code);
      row?.element.scrollIntoView({ block: "center" });
      (row?.fields[0] ?? row?.element.querySelector("button"))?.focus();
      row?.element.classList.add("found");
    },
  };
}

function hasRows(rows: readonly SheetRow[], next: readonly Row[]): boolean {
  return rows.length === next.length && rows.every(({ code }, at) => code === next[at]?.code);
}

function onKey(event: KeyboardEvent, fields: readonly (readonly HTMLInputElement[])[]): void {
  const place = placeOfField(fields, event.target);
  if (place === undefined) return;
  const input = fields[place.row]?.[place.column];
  if (event.key === "Escape" && input !== undefined) {
    input.value = input.dataset["settled"] ?? "";
    input.select();
    return;
  }
  const next = fieldByKey(fields, place, event);
  const stays = next === undefined && event.key === "Enter";
  if (next === undefined && !stays) return;
  event.preventDefault();
  // Leaving a field takes over what was typed; at the end of the column it is left and entered.
  if (stays) input?.blur();
  (next ?? input)?.focus();
}

function commit(app: App, rows: readonly SheetRow[], target: EventTarget | null): void {
  for (const { code, fields } of rows) {
    const column = fields.findIndex((field) => Object.is(field, target));
    const kind = kinds[column];
    const input = fields[column];
    if (kind === undefined || input === undefined) continue;
    app.change("edit", [{ kind, code, text: input.value }]);
    return;
  }
}

function onPaste(app: App, rows: readonly SheetRow[], event: ClipboardEvent): void {
  const place = placeOfField(
    rows.map(({ fields }) => fields),
    event.target,
  );
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const lines = linesOfPaste(text);
  if (place === undefined || (lines.length < 2 && !text.includes("\t"))) return;
  event.preventDefault();
  const kind = kinds[place.column] ?? "points";
  const canFill = rows.map(({ fields }) => fields.length > 0);
  const { everyRow, filledRows, agree } = readingsOfPaste(lines, place.row, canFill);
  const paste = (pasted: readonly PastedLine[]): void => {
    const edits = pasted.flatMap(({ row, text: own }): readonly Edit[] => {
      const code = rows[row]?.code;
      return code === undefined ? [] : [{ kind, code, text: own }];
    });
    app.change("edit", edits).then((done) => {
      if (done) app.tell(`${app.words.pasted} ${edits.length}`);
    });
  };
  if (agree) paste(everyRow);
  else
    askWhichRows(
      app,
      () => paste(everyRow),
      () => paste(filledRows),
    );
}

// A column with the sums of domains in it goes astray by a row for each of them: only the person
// knows which it is.
function askWhichRows(app: App, everyRow: () => void, filledRows: () => void): void {
  const { words: w } = app;
  const choice = (label: string, act: () => void): HTMLButtonElement =>
    make(
      "button",
      {
        type: "button",
        onclick: () => {
          dialog.close();
          act();
        },
      },
      label,
    );
  const dialog = openDialog(
    app,
    w.pasteTitle,
    make("p", {}, w.pasteAsk),
    make(
      "p",
      { className: "choices" },
      choice(w.pasteAllRows, everyRow),
      choice(w.pasteLeaves, filledRows),
    ),
  );
}
