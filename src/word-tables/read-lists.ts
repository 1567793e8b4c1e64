import type { OfficeFile } from "../office-file/open-office-file.js";
import { readXml } from "../office-file/read-xml.js";

/** A level of a list: how its numbers are written. */
export interface ListLevel {
  start: number;
  format: string;
  /** E.g. "%1.%2."; the number of each level goes in. */
  text: string;
}

/** A list as paragraphs name it. */
export interface ListNumbering {
  /** The definition that it counts with, together with others. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew at a number where the list begins. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a document by their ids, and those that styles bring along. */
export interface Lists {
  readonly byId: ReadonlyMap<string, ListNumbering>;
  readonly ofStyle: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

/** Reads how a document counts its lists. */
export function readLists(file: OfficeFile): Lists {
  const definitions = new Map<string, Map<number, ListLevel>>();
  const byId = new Map<string, ListNumbering>();
  let levels = new Map<number, ListLevel>();
  let level: ListLevel | undefined;
  let id = "";
  let restarts = new Map<number, number>();
  let restarted = 0;
  readXml(file, "word/numbering.xml", {
    open: (path, attribute) => {
      const value = (): string => attribute("val") ?? "";
      switch (path) {
        case "numbering/abstractNum":
          levels = new Map();
          definitions.set(attribute("abstractNumId") ?? "", levels);
          break;
        case "numbering/abstractNum/lvl":
          level = { start: 1, format: "decimal", text: "" };
          levels.set(Number(attribute("ilvl") ?? "0"), level);
          break;
        case "numbering/abstractNum/lvl/start":
          if (level !== undefined) level.start = Number(value());
          break;
        case "numbering/abstractNum/lvl/numFmt":
          if (level !== undefined) level.format = value();
          break;
        case "numbering/abstractNum/lvl/lvlText":
          if (level !== undefined) level.text = value();
          break;
        case "numbering/num":
          id = attribute("numId") ?? "";
          restarts = new Map();
          break;
        case "numbering/num/abstractNumId":
          byId.set(id, {
            counter: value(),
            levels: definitions.get(value()) ?? new Map(),
            restarts,
          });
          break;
        case "numbering/num/lvlOverride":
          restarted = Number(attribute("ilvl") ?? "0");
          break;
        case "numbering/num/lvlOverride/startOverride":
          restarts.set(restarted, Number(value()));
          break;
        // A list that changes its own levels is one that is not counted.
        case "numbering/num/lvlOverride/lvl":
          byId.delete(id);
          break;
      }
    },
  });
  return { byId, ofStyle: readStyles(file) };
}

interface Style {
  basedOn?: string;
  list?: string;
  level: number;
}

function readStyles(file: OfficeFile): Lists["ofStyle"] {
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
    },
  });
  const found = new Map<string, { readonly list: string; readonly level: number }>();
  for (const [name, own] of styles) {
    const source = sourceOf(own, styles);
    if (source?.list !== undefined) found.set(name, { list: source.list, level: source.level });
  }
  return found;
}

/** Styles that rest on each other; a chain of more goes round in a circle. */
const longestChain = 20;

function sourceOf(style: Style, styles: ReadonlyMap<string, Style>): Style | undefined {
  let at: Style | undefined = style;
  for (let step = 0; step < longestChain && at !== undefined; step += 1) {
    if (at.list !== undefined) return at;
    at = at.basedOn === undefined ? undefined : styles.get(at.basedOn);
  }
  return undefined;
}
