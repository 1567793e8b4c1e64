/** What a cell shows of its number: the number, a percentage, or a day. */
export type NumberLook = "number" | "percent" | "date";

/** The look of a format that every file has without naming it. */
export function lookOfKnownFormat(format: number): NumberLook {
  if (format === 9 || format === 10) return "percent";
  const isDate =
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58);
  return isDate ? "date" : "number";
}

/**
 * The look of a format by its code. Each section between semicolons is tried: one that holds
 * letters of days and times alone makes a date.
 */
export function lookOfCode(code: string): NumberLook {
  const plain = code.replaceAll(/"[^"]*"|\\.|_./g, " ");
  if (plain.includes("%")) return "percent";
  return plain.split(";").some(isDateSection) ? "date" : "number";
}

function isDateSection(section: string): boolean {
  const words = section
    .toLowerCase()
    .replaceAll(/\[([smhd]{1,2})\]/g, "$1")
    .replaceAll(/\[[^\]]*\]/g, "")
    .replaceAll(/(s)[.,]0{1,3}/g, "$1")
    .split(/[^a-z0#?]+/)
    .filter((word) => word !== "");
  return words.length > 0 && words.every((word) => dateWord.test(word));
}

const dateWord =
  /^(?:s{1,2}|h{1,2}|m{1,5}|d{1,4}|y|yy|yyyy|e{1,2}|eeee|a{3,5}|am|pm|a|p|(?:d{1,2}m{1,4}y{2,4}|y{4}m{1,2}d{1,2}))$/;
