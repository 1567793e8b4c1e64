/** The TypeScript module of a criteria set that is a JSON file, with its codes in its type. */
import type { CriteriaSet } from "../../src/criteria-set/criteria-set.js";
import { textIn } from "../../src/text/language.js";

/** "par-index-ca-mau-2013" becomes "parIndexCaMau2013", "dti-province-405-2024" "dtiProvince405_2024". */
export function constantOf(id: string): string {
  return id
    .replaceAll(/(\d)-(?=\d)/g, "$1_")
    .replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

export function setModule(set: CriteriaSet, file: string): string {
  const { $schema: _schema, ...data } = set;
  return `// Made from ${file} by \`npm run data\`: change that, not this.
import { dataOf } from "../../data-of.js";
import json from "./${file}";

/** ${textIn(set.title, "en")}. Provenance: ${set.provenance.status}. */
export const ${constantOf(set.id)}: ${typeOf(data, constantOf(set.id).length + 35)} = /* @__PURE__ */ dataOf(json);
`;
}

// Keys, codes, numbers and dates stand in the type as they are; what is worded for people is text.
const isKey = /^[a-z0-9.%+-]{1,60}$/i;

function typeOf(value: unknown, used = 0, depth = 0): string {
  if (typeof value === "string") return isKey.test(value) ? JSON.stringify(value) : "string";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, end, separator] = isList ? ["readonly [", "]", ", "] : ["{ ", " }", "; "];
  const parts = Object.entries(value).map(([key, one]) => {
    const name = isList ? "" : `readonly ${/^\w+$/.test(key) ? key : JSON.stringify(key)}: `;
    return { flat: `${name}${typeOf(one, Number.NEGATIVE_INFINITY)}`, name, one };
  });
  const flat = `${open}${parts.map((part) => part.flat).join(separator)}${end}`;
  if (used + flat.length <= 100) return flat;
  const lines = parts.map(({ name, one }) => {
    const own = typeOf(one, 2 * depth + 3 + name.length, depth + 1);
    return `\n${"  ".repeat(depth + 1)}${name}${own}${separator.trim()}`;
  });
  return `${open.trim()}${lines.join("")}\n${"  ".repeat(depth)}${end.trim()}`;
}
