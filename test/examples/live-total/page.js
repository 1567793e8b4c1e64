/** The page: a field for each figure, its mistake beside it, and the total below. */
import { fields, liveTotal } from "./live-total.js";

const form = document.querySelector("form");
const output = document.querySelector("output");

function inputOf({ input, name }) {
  const element = document.createElement(input.kind === "option" ? "select" : "input");
  element.name = name;
  if (input.kind === "option") {
    element.append(new Option("", ""));
    for (const { value, label } of input.options) element.append(new Option(label, String(value)));
  } else if (input.kind === "date") {
    element.type = "date";
  } else {
    element.inputMode = input.kind === "number" ? "decimal" : "text";
  }
  return element;
}

for (const field of fields) {
  const label = document.createElement("label");
  const mistake = document.createElement("em");
  mistake.dataset.of = field.name;
  label.append(field.label, " ", inputOf(field));
  const row = document.createElement("p");
  row.append(label, " ", mistake);
  form.append(row);
}

function show() {
  const { total, problems } = liveTotal(Object.fromEntries(new FormData(form)));
  output.textContent = total;
  for (const mistake of form.querySelectorAll("em")) {
    mistake.textContent = problems[mistake.dataset.of] ?? "";
  }
}

form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
show();
