import type { OfficeFile } from "../office-file/open-office-file.js";
import { readXml } from "../office-file/read-xml.js";
import { isOn } from "./is-on.js";

/** What styles bring to text, by their ids. */
export interface Styles {
  /** The list that paragraphs of a style belong to. */
  readonly lists: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
  /** Styles whose text is hidden. */
  readonly hidden: ReadonlySet<string>;
}

interface Style {
  basedOn?: string;
  list?: string;
  level: number;
  isHidden?: boolean;
}

/** Reads the styles of a document, each with what it takes from those that it rests on. */
export function readStyles(file: OfficeFile): Styles {
  const styles = new Map<string, Style>();
  let style: Style = { level: 0 };
  readXml(file, "word/styles.xml", {
    open: (path, attribute) => {
      if (path === "styles/style") {
        style = { level: 0 };
        styles.set(attribute("styleId") ?? "", style);
      } else if (path === "styles/style/basedOn") style.basedOn = attribute("val") ?? "";
      else if (path === "styles/style/pPr/numPr/numId") style.list = attribute("val") ?? "";
      else if (path === "styles/style/pPr/numPr/ilvl") style.level = Number(attribute("val"));
      else if (path === "styles/style/rPr/vanish") style.isHidden = isOn(attribute);
    },
  });
  const lists = new Map<string, { readonly list: string; readonly level: number }>();
  const hidden = new Set<string>();
  for (const [name, own] of styles) {
    const source = sourceOf(own, styles, ({ list }) => list !== undefined);
    if (source?.list !== undefined) lists.set(name, { list: source.list, level: source.level });
    if (sourceOf(own, styles, ({ isHidden }) => isHidden !== undefined)?.isHidden === true) {
      hidden.add(name);
    }
  }
  return { lists, hidden };
}

/** Styles that rest on each other; a chain of more goes round in a circle. */
const longestChain = 20;

/** The nearest style, of one and those that it rests on, that says something. */
function sourceOf(
  style: Style,
  styles: ReadonlyMap<string, Style>,
  says: (style: Style) => boolean,
): Style | undefined {
  let at: Style | undefined = style;
  for (let step = 0; step < longestChain && at !== undefined; step += 1) {
    if (says(at)) return at;
    at = at.basedOn === undefined ? undefined : styles.get(at.basedOn);
  }
  return undefined;
}
