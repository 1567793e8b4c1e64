import type { OfficeFile } from "../office-file/open-office-file.js";
import { readXml } from "../office-file/read-xml.js";
import { isOn } from "./is-on.js";

/** A level of a list: how its numbers are written. */
export interface ListLevel {
  start: number;
  format: string;
  /** E.g. "%1.%2."; the number of each level goes in. */
  text: string;
  /** The numbers of the levels above are written in digits, whatever their own format. */
  isInDigits: boolean;
  /** Levels from the top that begin it anew, 0 for none; all levels above it when absent. */
  restartsBelow?: number;
}

/** A list as paragraphs name it. */
export interface ListNumbering {
  /** The definition that it counts with, together with others. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew at a number where the list begins. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Reads how a document counts its lists, by their ids. */
export function readLists(file: OfficeFile): ReadonlyMap<string, ListNumbering> {
  const definitions = new Map<string, Map<number, ListLevel>>();
  const byId = new Map<string, ListNumbering>();
  /** Definitions by the style of lists that they define, and those that refer to one. */
  const ofStyle = new Map<string, string>();
  const references = new Map<string, string>();
  let definition = "";
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
          definition = attribute("abstractNumId") ?? "";
          definitions.set(definition, levels);
          break;
        case "numbering/abstractNum/styleLink":
          ofStyle.set(value(), definition);
          break;
        case "numbering/abstractNum/numStyleLink":
          references.set(definition, value());
          break;
        case "numbering/abstractNum/lvl":
          level = { start: 1, format: "decimal", text: "", isInDigits: false };
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
        case "numbering/abstractNum/lvl/isLgl":
          if (level !== undefined) level.isInDigits = isOn(attribute);
          break;
        case "numbering/abstractNum/lvl/lvlRestart":
          if (level !== undefined) level.restartsBelow = Number(value());
          break;
        case "numbering/num":
          id = attribute("numId") ?? "";
          restarts = new Map();
          break;
        case "numbering/num/abstractNumId":
          definition = ofStyle.get(references.get(value()) ?? "") ?? value();
          byId.set(id, {
            counter: definition,
            levels: definitions.get(definition) ?? new Map(),
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
  return byId;
}
