import type { App } from "./app.js";
import { saveButton } from "./downloads.js";
import { labelled, make, makeSelect } from "./element.js";
import { chooseFiles } from "./give-files.js";

/** What a person sees first: where to drop a file, an example, an empty sheet. */
export function startPanel(app: App): HTMLElement {
  const { words: w } = app;
  const drop = make(
    "section",
    { className: "drop" },
    make("h1", {}, w.dropHere),
    make("p", {}, w.dropKinds),
    chooseFiles(app, w.chooseFiles, true),
  );
  const example = make(
    "section",
    { className: "card" },
    make("h2", {}, w.tryIt),
    make(
      "button",
      {
        type: "button",
        onclick: () => {
          app.tell(w.reading);
          app.change("example");
        },
      },
      w.diSu,
    ),
    make("p", { className: "quiet" }, w.diSuNote),
  );
  return make("div", { className: "start" }, drop, example, blankSheet(app));
}

function blankSheet(app: App): HTMLElement {
  const { words: w, beginnings } = app;
  const set = makeSelect(
    beginnings.sets.map(({ id, title }) => ({ value: id, label: title })),
    beginnings.sets[0]?.id ?? "",
  );
  const unit = make("input", { autocomplete: "off", placeholder: w.unitExample });
  const year = make("input", { inputMode: "numeric", maxLength: 4, size: 4 });
  const yearOfSet = (): string =>
    String(beginnings.sets.find(({ id }) => id === set.value)?.year ?? "");
  year.value = yearOfSet();
  set.onchange = () => {
    year.value = yearOfSet();
  };
  const form = make(
    "form",
    {
      className: "row",
      onsubmit: (event) => {
        event.preventDefault();
        app.change("blank", set.value, unit.value, year.value);
      },
    },
    labelled(w.criteriaSet, set),
    labelled(w.unit, unit),
    labelled(w.year, year),
    make("button", { type: "submit" }, w.openBlank),
    saveButton(app, w.saveEmptyTemplate, () => app.ask("emptyTemplate", set.value)),
  );
  return make("section", { className: "card" }, make("h2", {}, w.blankSheet), form);
}
