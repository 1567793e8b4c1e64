/** Numbers of rows as a table prints them, and the codes that a set has for them. */
import type { GridCell } from "../../src/entries/import.js";

/** What is counted while a table is numbered. */
export interface Counters {
  /** Criteria so far, for numbers that run through the whole set. */
  running: number;
}

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const vietnamese = [..."abcdđeêghik"];

/** A Roman number, from 1. */
export function roman(number: number): string {
  return romans[number - 1] ?? String(number);
}

function small(number: number): string {
  return String.fromCharCode(96 + number);
}

function capital(number: number): string {
  return String.fromCharCode(64 + number);
}

type Numbering = (path: readonly number[], counters: Counters) => GridCell;

const last = (path: readonly number[]): number => path.at(-1) ?? 1;

function byDepth(
  ...forms: readonly ((number: number, path: readonly number[]) => string)[]
): Numbering {
  return (path) => forms[path.length - 1]?.(last(path), path) ?? "-";
}

const within = (_: number, path: readonly number[]): string => path.slice(1).join(".");
const dotted: Numbering = (path) => path.join(".");

const numberings: Readonly<Record<string, Numbering>> = {
  roman: byDepth(roman, String, within, small),
  dotted,
  "roman-full": (path) => fullCode("roman-full", path),
  closed: byDepth(
    (number) => `${roman(number)}.`,
    (number) => `${number}.`,
    (number) => `${small(number)})`,
  ),
  "capital-letters": byDepth(capital, roman, String, small),
  "vietnamese-letters": byDepth(roman, String, (number) => vietnamese[number - 1] ?? "-"),
  running: (path, counters) => {
    if (path.length === 1) return roman(last(path));
    if (path.length === 2) return `${last(path)}.`;
    if (path.length > 3) return small(last(path));
    counters.running += 1;
    return String(counters.running);
  },
  "running-leaves": (path, counters) => {
    if (path.length === 1) return roman(last(path));
    counters.running += 1;
    return String(counters.running);
  },
  "full-letters": (path) =>
    [capital, roman, String, small]
      .slice(0, path.length)
      .map((form, at) => form(path[at] ?? 1))
      .join("."),
  "parent-and-letter": byDepth(roman, String, (number, path) => `${path[1]}. ${small(number)})`),
  "decimal-comma": (path) => path.join(","),
  "number-cells": (path) =>
    path.length > 2 ? path.join(".") : { number: path.join(".").replace(/(\.\d*?)0+$/, "$1") },
  "date-cells": ([domain = 1, month = 1, ...deeper]) =>
    deeper.length > 0 || month > 12
      ? [domain, month, ...deeper].join(".")
      : { date: `2025-${two(month)}-${two(domain)}` },
  dashes: byDepth(roman, String),
  "leaves-without": byDepth(roman, String, () => ""),
  program: (path) => `TC${path.join(".")}`,
  none: () => "",
};

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** The number of a row as the table prints it; `null` where it prints none. */
export function printedNumber(
  style: string,
  path: readonly number[],
  counters: Counters,
): GridCell {
  if (style === "date-cells" && path.length === 1) return { number: String(path[0]) };
  const number = numberings[style]?.(path, counters) ?? null;
  return number === "" ? null : number;
}

/** The code that a criteria set has for a row. */
export function fullCode(style: string, path: readonly number[]): string {
  const [domain = 1, ...others] = path;
  const isDotted = ["dotted", "decimal-comma", "number-cells", "date-cells"].includes(style);
  if (style === "program") return `TC${path.join(".")}`;
  const first = isDotted
    ? String(domain)
    : style.includes("letters") && style !== "vietnamese-letters"
      ? capital(domain)
      : roman(domain);
  return [first, ...others.map(String)].join(".");
}
