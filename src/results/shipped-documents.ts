import { allCriteriaSets } from "../indices/all-criteria-sets.js";
import { allQuestionnaires } from "../indices/all-questionnaires.js";
import { allFriendlyGovernmentModels } from "../indices/friendly-government/all-models.js";
import { papiStructures } from "../indices/papi/all-structures.js";
import type { KnownDocuments } from "./result-document.js";

/**
 * All that ships and that documents of results may have been made for, for `parseResults`.
 *
 * @example
 * shippedDocuments.structures.length // 6
 */
export const shippedDocuments: Required<Omit<KnownDocuments, "shipped">> = {
  sets: allCriteriaSets,
  questionnaires: allQuestionnaires,
  structures: papiStructures,
  models: allFriendlyGovernmentModels,
};
