/** What was published of sets whose criteria were not all read, and of those that ship. */
import * as z from "zod";
import * as structures from "../../../src/indices/structures.js";
import { checkCriteriaSet, checkStructure, leavesOf } from "../../support/library.js";
import { caseKind } from "./case-kind.js";
import { setNamed } from "./set-named.js";

/** A set that ships: its domains, with the number of leaves, and its problems. */
export const setKind = caseKind("set", { set: z.string() }, ({ set: id }) => {
  const set = setNamed(id);
  return {
    max: set.max,
    leaves: leavesOf(set).length,
    maxima: Object.fromEntries(leavesOf(set).map(({ code, max }) => [code, max])),
    domains: set.domains.map(({ code, max, children = [] }) => ({
      code,
      max,
      children: children.length,
    })),
    problems: checkCriteriaSet(set).length,
  };
});

/** A structure that ships, with its problems. */
export const structureKind = caseKind("structure", { structure: z.string() }, ({ structure }) => {
  const found = Object.values(structures).find(({ id }) => id === structure);
  if (found === undefined) throw new Error(`no structure "${structure}"`);
  return { ...found, problems: checkStructure(found).length };
});
