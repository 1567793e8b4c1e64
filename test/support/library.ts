/** The library and the data that ship with it, as an application has both. */
export * from "../../src/calendar/calendars.js";
export * from "../../src/entries/index.js";
export * from "../../src/entries/schemas.js";
export * from "../../src/indices/criteria-sets.js";
export { allFriendlyGovernmentModels } from "../../src/indices/friendly-government/all-models.js";
export * from "../../src/indices/friendly-government/models.js";
export { papiStructures } from "../../src/indices/papi/all-structures.js";
export { papiStructureOf } from "../../src/indices/papi/papi-structures.js";
export * from "../../src/indices/papi/structures.js";
export * from "../../src/indices/questionnaires.js";
export * from "../../src/indices/structures.js";
export * from "../../src/remediation/catalogues.js";
export { shippedDocuments } from "../../src/results/shipped-documents.js";
export { allPlanCalendars } from "../../src/roadmap/all-plan-calendars.js";
export * from "../../src/roadmap/calendars.js";
export * from "../../src/roadmap/roadmaps.js";
