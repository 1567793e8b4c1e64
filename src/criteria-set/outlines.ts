import type { Outline } from "../problems/expected.js";
import { optionalLanguage } from "../text/outline.js";
import type { CriteriaSet, LeafNode, NodeBase } from "./criteria-set.js";
import type { FieldsOptions } from "./fields-options.js";
import type { IndexStructure } from "./index-structure.js";
import type { Provenance } from "./provenance.js";
import type { CriteriaSetFamily } from "./set-family.js";

/** Name and version, by which documents name each other. */
export const referenceOutline = { keys: { id: "text", version: "text" } } as const;

/** What notices are made from. */
export const provenanceOutline = {
  keys: { status: "text", instruments: { listOf: "object" } },
} as const satisfies Outline<Provenance>;

const nodeOutline = {
  keys: { code: "text", title: "words" },
} as const satisfies Outline<NodeBase>;

/** What functions read of a criteria set before its rules. */
export const setOutline = {
  keys: {
    id: "text",
    version: "text",
    index: "text",
    title: "words",
    period: { keys: { from: "text" } },
    notApplicable: "text",
    provenance: provenanceOutline,
    domains: { listOf: nodeOutline },
  },
} as const satisfies Outline<CriteriaSet>;

/** A leaf with its rule. */
export const leafOutline = {
  keys: { code: "text", title: "words", rule: { keys: { kind: "text" } } },
} as const satisfies Outline<LeafNode>;

/** Sets by the kind of unit. */
export const familyOutline = {
  keys: { id: "text", tables: { listOf: { keys: { kind: "text", set: "object" } } } },
} as const satisfies Outline<CriteriaSetFamily>;

/** The tree of an index. */
export const structureOutline = {
  keys: { nodes: { listOf: "object" } },
} as const satisfies Outline<IndexStructure>;

/** The tree of a set alone. */
export const treeOutline = {
  keys: { id: "text", version: "text", domains: { listOf: nodeOutline } },
} as const satisfies Outline<CriteriaSet>;

/** How the fields of a leaf are told. */
export const fieldsOptionsOutline = {
  keys: { language: optionalLanguage, mayNotApply: "boolean?", decimals: "number?" },
} as const satisfies Outline<FieldsOptions>;
