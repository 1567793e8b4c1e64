/** The list of the criteria sets that ship, made from their files. */
import type { CriteriaSet } from "../../src/criteria-set/criteria-set.js";
import { leavesOf } from "../../src/criteria-set/tree.js";
import type { ShippedSet } from "../../src/indices/shipped-set.js";
import { toDecimalText } from "../../src/numbers/decimal-text.js";
import { exact } from "../../src/numbers/exact.js";
import { inBoth, textIn } from "../../src/text/language.js";
import { dataFiles } from "./files.js";

const sets: readonly CriteriaSet[] = dataFiles
  .filter(({ kind }) => kind.name === "criteria set")
  .map(({ data }) => data as unknown as CriteriaSet);

function listed(set: CriteriaSet): ShippedSet {
  const { id, version, index, title, appliesTo, provenance, max } = set;
  return {
    id,
    version,
    index,
    title: inBoth((language) => textIn(title, language)),
    appliesTo: inBoth((language) => textIn(appliesTo, language)),
    provenance: provenance.status,
    leaves: leavesOf(set).length,
    max: toDecimalText(exact(max)),
  };
}

export const shippedSets: readonly ShippedSet[] = sets.map(listed);

export const shippedSetsModule: string = `// Made from the files of data by \`npm run data\`.
import type { ShippedSet } from "./shipped-set.js";

/**
 * The criteria sets that ship, to choose one by; each is whole in \`chiso/criteria-sets/ID\`.
 *
 * @example
 * shippedSets.find(({ id }) => id === "par-index-ca-mau-2013")?.max // "7"
 */
export const shippedSets: readonly ShippedSet[] = [
${shippedSets.map((one) => `  ${JSON.stringify(one)},\n`).join("")}];
`;
