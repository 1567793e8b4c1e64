import type { LocalizedText } from "../text/language.js";
import { byCommand, type DocumentKind } from "./words/document-kinds.js";

/** A file that the command was to read. */
export interface WantedFile {
  /** What asks for it: an option, or the command itself. */
  readonly by: LocalizedText;
  /** What it may hold, the one that is named first. */
  readonly kinds: readonly [DocumentKind, ...DocumentKind[]];
}

/** Keys that only one kind of document has. */
const hallmarks: readonly (readonly [DocumentKind, readonly string[]])[] = [
  ["set", ["domains", "index"]],
  ["results", ["entries", "set"]],
  ["results", ["questionnaire"]],
  ["results", ["structure", "subDimensions"]],
  ["results", ["model", "unit"]],
  ["measures", ["measures", "items"]],
  ["calendar", ["daysOff"]],
  ["questionnaire", ["factors", "scale"]],
  ["crosswalk", ["from", "to", "rows"]],
  ["roadmap", ["units", "year"]],
  ["plan", ["indices", "baseYear"]],
  ["tasks", ["tasks", "provenance"]],
  ["levels", ["units", "from"]],
];

/** What a JSON value holds, where its keys tell. */
export function kindOfDocument(value: unknown): DocumentKind | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  return hallmarks.find(([, keys]) => keys.every(has))?.[0];
}

const byOption = (option: string): LocalizedText => ({ vi: option, en: option });

/** The files that the commands read, by what they are for. */
export const wantedFiles = {
  set: { by: byCommand, kinds: ["set"] },
  ownSet: { by: byOption("--set"), kinds: ["set"] },
  known: { by: byOption("--set"), kinds: ["set", "questionnaire", "model"] },
  ownQuestionnaire: { by: byOption("--set"), kinds: ["questionnaire"] },
  ownModel: { by: byOption("--set"), kinds: ["model"] },
  questionnaire: { by: byOption("--questionnaire"), kinds: ["questionnaire"] },
  results: { by: byCommand, kinds: ["results"] },
  toFillIn: { by: byCommand, kinds: ["set", "questionnaire"] },
  roadmap: { by: byCommand, kinds: ["roadmap"] },
  measures: { by: byOption("--measures"), kinds: ["measures"] },
  calendar: { by: byOption("--calendar"), kinds: ["calendar"] },
  crosswalk: { by: byOption("--crosswalk"), kinds: ["crosswalk"] },
  letterhead: { by: byOption("--letterhead"), kinds: ["letterhead"] },
  targets: { by: byOption("--targets"), kinds: ["targets"] },
  efforts: { by: byOption("--effort"), kinds: ["efforts"] },
  groups: { by: byOption("--groups"), kinds: ["groups"] },
  plan: { by: byCommand, kinds: ["plan"] },
  progress: { by: byOption("--progress"), kinds: ["progress"] },
  tasks: { by: byOption("--tasks"), kinds: ["tasks"] },
  levels: { by: byOption("--levels"), kinds: ["levels"] },
  populations: { by: byOption("--populations"), kinds: ["populations"] },
  totals: { by: byOption("--totals"), kinds: ["populations"] },
} as const satisfies Readonly<Record<string, WantedFile>>;
