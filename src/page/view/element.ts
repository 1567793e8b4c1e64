/** Attributes, listeners (`onclick`) and children of an element that is made. */
type Props<K extends keyof HTMLElementTagNameMap> = {
  readonly [P in Exclude<
    keyof HTMLElementTagNameMap[K],
    "attributes"
  >]?: HTMLElementTagNameMap[K][P];
} & { readonly attributes?: Readonly<Record<string, string>> };

/** Makes an element; texts are texts and never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props<K> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const { attributes = {}, ...own }: { readonly attributes?: Readonly<Record<string, string>> } =
    props;
  const element = Object.assign(document.createElement(name), own);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Writes a text unless it stands there already. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** A select with its options; the first stands for nothing chosen where `empty` names it. */
export function makeSelect(
  choices: readonly { readonly value: string; readonly label: string }[],
  value: string,
  empty?: string,
): HTMLSelectElement {
  const select = make("select");
  if (empty !== undefined) select.append(new Option(empty, ""));
  for (const one of choices) select.append(new Option(one.label, one.value));
  select.value = value;
  return select;
}

let labels = 0;

/** A field with its label above it, and a hint below that is read with it. */
export function labelled(label: string, field: HTMLElement, hint = ""): HTMLElement {
  labels += 1;
  field.id = `field-${labels}`;
  const parts: Node[] = [make("label", { htmlFor: field.id }, label), field];
  if (hint !== "") {
    const below = make("small", { id: `hint-${labels}` }, hint);
    field.setAttribute("aria-describedby", below.id);
    parts.push(below);
  }
  return make("div", { className: "field" }, ...parts);
}
