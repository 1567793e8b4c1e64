/** A reader of Word files of its own, so that the writer is not its own judge. */
import { strFromU8, unzipSync } from "fflate";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const known = entities[name];
    if (known === undefined) throw new Error(`unknown entity ${whole}`);
    return known;
  });
}

/** Reads well-formed XML without comments; throws on anything else. */
export function parseXml(xml: string): Element {
  const forbidden = [...xml].find((sign) => {
    const code = sign.codePointAt(0) as number;
    return (code < 32 && !"\t\n\r".includes(sign)) || (code >= 0xd800 && code < 0xe000);
  });
  if (forbidden !== undefined) throw new Error(`a character that XML forbids`);
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  const rest = xml
    .replace(/^<\?xml[^>]*\?>/, "")
    .replaceAll(
      /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g,
      (_whole, closing, name, attributes, empty, text) => {
        const inside = open.at(-1) as Element;
        if (text !== undefined) inside.children.push(decode(text));
        else if (closing === "/") {
          if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
        } else {
          const element: Element = {
            name,
            attributes: Object.fromEntries(
              [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map((match) => [
                match[1],
                decode(match[2]),
              ]),
            ),
            children: [],
          };
          inside.children.push(element);
          if (empty !== "/") open.push(element);
        }
        return "";
      },
    );
  if (rest !== "" || open.length !== 1) throw new Error(`not well-formed: ${rest.slice(0, 80)}`);
  return root.children[0] as Element;
}

/** The parts of a file by their path. */
export function openDocx(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** A part of a file as XML. */
export function part(bytes: Uint8Array, path: string): Element {
  const found = openDocx(bytes).get(path);
  if (found === undefined) throw new Error(`no ${path}`);
  return parseXml(strFromU8(found));
}

/** Children of an element with a name. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== "string" && child.name === name,
  );
}

/** All elements below an element with a name, in order. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/** The first element below an element with a name. */
export function first(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/** Text of an element as people read it: a line for each paragraph. */
export function textOf(element: Element): string {
  const paragraphs = element.name === "w:p" ? [element] : all(element, "w:p");
  return paragraphs
    .map((paragraph) =>
      all(paragraph, "w:t")
        .flatMap(({ children }) => children)
        .join(""),
    )
    .join("\n");
}

/** The body of the document. */
export function bodyOf(bytes: Uint8Array): Element {
  return first(part(bytes, "word/document.xml"), "w:body");
}
