/**
 * All data that ship, for applications that choose by a key or read whatever document they are given.
 * What needs one set only takes it from `chiso/criteria-sets/ID`, which is far smaller.
 *
 * @module
 */
export { findSet, type SetReference, setReferenceOf } from "../criteria-set/set-reference.js";
export { allCriteriaSets } from "../indices/all-criteria-sets.js";
export { allQuestionnaires } from "../indices/all-questionnaires.js";
export { allFriendlyGovernmentModels } from "../indices/friendly-government/all-models.js";
export { papiStructures } from "../indices/papi/all-structures.js";
export { papiStructureOf } from "../indices/papi/papi-structures.js";
export { shippedDocuments } from "../results/shipped-documents.js";
export { allPlanCalendars } from "../roadmap/all-plan-calendars.js";
