import type { ShownBlock, ShownRun, ShownTableRow } from "../shared/protocol.js";
import { make } from "./element.js";

/** The blocks of a document; its headings begin below those of the page. */
export function blocksView(blocks: readonly ShownBlock[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...blocks.map(blockView));
  return fragment;
}

function blockView(block: ShownBlock): HTMLElement {
  switch (block.kind) {
    case "heading":
      return make(block.level === 1 ? "h2" : "h3", {}, block.text);
    case "paragraph":
      return make("p", {}, ...runsView(block.runs));
    case "notice":
      return make("p", { className: "notice" }, block.text);
    case "list":
      return make("ul", {}, ...block.items.map((item) => make("li", {}, ...runsView(item))));
    case "table":
      return tableView(block);
  }
}

function runsView(runs: readonly ShownRun[]): readonly (Node | string)[] {
  return runs.map(({ text, proposed }) => (proposed ? make("em", {}, text) : text));
}

function tableView({
  caption,
  columns,
  rows,
}: Extract<ShownBlock, { kind: "table" }>): HTMLElement {
  const heads = columns.map(({ title, align }) =>
    make("th", { scope: "col", className: align }, title),
  );
  const body = rows.map((row) => rowView(row, columns));
  const table = make(
    "table",
    {},
    ...(caption === "" ? [] : [make("caption", {}, caption)]),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...body),
  );
  return scrolling(table, caption);
}

function rowView(
  { kind, cells }: ShownTableRow,
  columns: readonly { readonly align: string }[],
): HTMLTableRowElement {
  if (kind === "group") {
    const head = make("th", { scope: "rowgroup", colSpan: columns.length }, cells[0]?.text ?? "");
    return make("tr", { className: "group" }, head);
  }
  const shown = cells.map((cell, at) =>
    make(
      "td",
      { className: `${columns[at]?.align ?? ""} level-${Math.min(cell.level, 4)}` },
      ...runsView([cell]),
    ),
  );
  return make("tr", { className: kind }, ...shown);
}

/** A box in which a wide table is scrolled, by the keyboard too. */
export function scrolling(table: HTMLTableElement, label: string): HTMLElement {
  const attributes = { role: "region", tabindex: "0", "aria-label": label === "" ? "…" : label };
  return make("div", { className: "scroll", attributes }, table);
}
