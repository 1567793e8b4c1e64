/** The tables in fixtures/tables, with what is right to read from each. */
import { readFileSync } from "node:fs";
import type { DecimalText } from "../../src/numbers/decimal-text.js";
import type { TruthClass, TruthNode, TruthRound, TruthSet } from "./truth.js";
import type { Verdict } from "./verdict.js";

/** What stands behind code, title and maximum: accepted scorings, children, or the rest. */
type NodePart =
  | string
  | readonly NodeData[]
  | { readonly weight?: DecimalText; readonly alternatives?: readonly string[] };

type NodeData = readonly [code: string, title: string, max: DecimalText, ...parts: NodePart[]];

interface SetData {
  readonly domains: readonly NodeData[];
  readonly bonus?: DecimalText;
  readonly penalty?: DecimalText;
  readonly ladder?: readonly TruthClass[];
}

interface CaseData {
  readonly file: string;
  /** Name of the set that it reads as. */
  readonly set?: string;
  /** Name of the set that it was filled for, and what was filled in. */
  readonly of?: string;
  readonly sheet?: readonly TruthRound[];
  readonly unit?: string;
  /** Name of the page of the workbook. */
  readonly page?: string;
  readonly read?: "set" | "sheet";
  /** Arguments of the command before the file, where it is the command that must refuse it. */
  readonly command?: readonly string[];
  readonly asks?: readonly string[];
  readonly says?: readonly string[];
  readonly accept?: readonly Verdict[];
}

/** A table and its right reading. */
export interface TableCase {
  readonly id: string;
  readonly file: string;
  readonly command?: readonly string[];
  /** The set it reads as, or was filled for. */
  readonly set?: TruthSet;
  /** What was filled in, where it is read as a sheet. */
  readonly sheet?: readonly TruthRound[];
  readonly isSheet: boolean;
  readonly unit: string;
  readonly page?: string;
  /** Patterns of the cells that a question must name; a reading that asks elsewhere is wrong. */
  readonly asks: readonly string[];
  /** Patterns that the message must have. */
  readonly says: readonly string[];
  /** Verdicts that are good. */
  readonly accepted: readonly Verdict[];
}

/** Where the tables are. */
export const tablesFolder = new URL("../../fixtures/tables/", import.meta.url);

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, tablesFolder), "utf8")) as T;
}

/** Verdicts of the reader as it is, by case, where they are not good yet. */
export const knownVerdicts = readJson<Readonly<Record<string, Verdict>>>("known.json");

const { sets, cases } = readJson<{
  readonly sets: Readonly<Record<string, SetData>>;
  readonly cases: readonly CaseData[];
}>("cases.json");

/** Every table with its right reading. */
export const tableCases: readonly TableCase[] = cases.map((data) => {
  const { file, command, unit, page, asks = [], says = [] } = data;
  const isSheet = data.sheet !== undefined || data.read === "sheet";
  const set = data.set ?? data.of;
  const what = command === undefined ? (isSheet ? "sheet" : "set") : "command";
  return {
    id: [file, what, unit, page].filter((part) => part !== undefined).join(" "),
    file,
    isSheet,
    asks,
    says,
    unit: unit ?? "Xã Ví Dụ",
    accepted: acceptedVerdicts(data),
    ...(command === undefined ? {} : { command }),
    ...(page === undefined ? {} : { page }),
    ...(set === undefined ? {} : { set: truthOf(set) }),
    ...(data.sheet === undefined ? {} : { sheet: data.sheet }),
  };
});

function acceptedVerdicts({ accept, set, sheet, asks }: CaseData): readonly Verdict[] {
  if (accept !== undefined) return accept;
  const isRead = set !== undefined || sheet !== undefined;
  if (asks !== undefined) return isRead ? ["right", "asked"] : ["asked"];
  return isRead ? ["right"] : ["refused", "asked"];
}

function truthOf(name: string): TruthSet {
  const data = sets[name];
  if (data === undefined) throw new Error(`no set ${name}`);
  const { domains, ...others } = data;
  return { ...others, domains: domains.map(nodeOf) };
}

function nodeOf([code, title, max, ...parts]: NodeData): TruthNode {
  const node = { code, title, max };
  return Object.assign(node, ...parts.map(partOf));
}

function partOf(part: NodePart): Partial<TruthNode> {
  if (typeof part === "string") return { scorings: part.split(" | ") };
  return isList(part) ? { children: part.map(nodeOf) } : part;
}

function isList(part: NodePart): part is readonly NodeData[] {
  return Array.isArray(part);
}
