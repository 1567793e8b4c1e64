import type { Row } from "../shared/protocol.js";
import type { Words } from "../shared/words.js";
import { make, say } from "./element.js";

/** A row of the table of scores, with the fields that a person fills. */
export interface SheetRow {
  readonly element: HTMLTableRowElement;
  /** By column, the fields; none in a row of sums. */
  readonly fields: readonly HTMLInputElement[];
  readonly code: string;
  readonly update: (row: Row) => void;
}

/** Makes a row; `figures` is what its button does. */
export function sheetRow(
  first: Row,
  words: Words,
  editable: boolean,
  figures: (code: string) => void,
): SheetRow {
  const { code, title, depth, isLeaf } = first;
  const canEdit = isLeaf && editable;
  const [points, remark] = [
    field(`${words.typed} ${code}`, "decimal"),
    field(`${words.remark} ${code}`, "text"),
  ];
  const cells = {
    max: make("td", { className: "right" }),
    points: make("td", { className: "right strong" }),
    state: make("td", { className: "state" }),
    reason: make("td", { className: "long reason" }),
    next: make("td", { className: "long next" }),
    remark: make("td", { className: "long remark" }),
  };
  const wrong = make("p", { className: "wrong", id: `wrong-${code}` });
  const typed = make("td", { className: "typed" }, ...(canEdit ? [points] : []));
  if (canEdit) cells.remark.append(remark);
  const more = canEdit
    ? [
        make(
          "button",
          {
            type: "button",
            className: "small",
            onclick: () => figures(code),
            attributes: { "aria-label": `${words.figures} ${code}` },
          },
          words.figures,
        ),
      ]
    : [];
  const element = make(
    "tr",
    { className: isLeaf ? "leaf" : `branch depth-${depth}` },
    make("td", { className: "code" }, code),
    make("th", { scope: "row", className: `title level-${Math.min(depth - 1, 4)}` }, title, wrong),
    cells.max,
    typed,
    make("td", {}, ...more),
    cells.points,
    cells.state,
    cells.reason,
    cells.next,
    cells.remark,
  );
  const states = {
    scored: words.scored,
    "not-applicable": words.notApplicable,
    "not-assessed": words.notScored,
    wrong: words.wrong,
  };
  const update = (row: Row): void => {
    say(cells.max, row.max);
    say(cells.points, row.points);
    say(cells.state, isLeaf || row.state !== "scored" ? states[row.state] : "");
    say(cells.reason, row.reason);
    say(cells.next, row.nextStep);
    say(wrong, row.problems.join(" "));
    wrong.hidden = row.problems.length === 0;
    element.dataset["state"] = row.state;
    if (!canEdit) {
      say(cells.remark, row.remark);
      return;
    }
    settle(points, row.typed);
    settle(remark, row.remark);
    if (row.problems.length === 0) {
      points.removeAttribute("aria-invalid");
      points.removeAttribute("aria-describedby");
    } else {
      points.setAttribute("aria-invalid", "true");
      points.setAttribute("aria-describedby", wrong.id);
    }
  };
  update(first);
  return { element, code, fields: canEdit ? [points, remark] : [], update };
}

function field(label: string, inputMode: "decimal" | "text"): HTMLInputElement {
  const input = make("input", { inputMode, autocomplete: "off", spellcheck: false });
  input.setAttribute("aria-label", label);
  return input;
}

// What the worker has is what the field goes back to; what is being typed is left alone.
function settle(input: HTMLInputElement, value: string): void {
  const isTyping = input === document.activeElement && input.value !== input.dataset["settled"];
  input.dataset["settled"] = value;
  if (!isTyping && input.value !== value) input.value = value;
}
