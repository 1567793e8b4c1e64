import { inBoth, type LocalizedText } from "../text/language.js";
import { designWords as words } from "./design-words.js";
import type { TabulateOptions } from "./tabulate-options.js";
import type { SurveyTally } from "./tally.js";

/** What standard errors and intervals assume of a sample. */
export function designOf(
  { strata = [] }: SurveyTally,
  { populations, postStrata }: Pick<TabulateOptions, "populations" | "postStrata">,
): LocalizedText {
  const isStratified = strata.some(({ stratum }) => stratum !== null);
  const isClustered = strata.some(({ clusters }) => clusters !== undefined);
  const parts: readonly LocalizedText[] = [
    isClustered ? words.clustered : words.simple,
    isStratified ? words.stratified : words.notStratified,
    words.variance,
    words.formsStayTogether,
    populations === undefined ? words.notFinite : words.finite,
    ...(postStrata === undefined ? [] : [words.weighted]),
    ...(isClustered ? [] : [words.clustersNotCounted]),
  ];
  return inBoth((language) => `${parts.map((part) => part[language]).join("; ")}.`);
}
