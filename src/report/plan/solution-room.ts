import type { IndexPlan, RemediationPlan } from "../../remediation/plan.js";

/**
 * Words that the measures of all domains may take together, so that the paper of one index keeps
 * to four pages and that of five to ten: some for every plan, and some for each index.
 */
const words = { plan: 180, index: 170 };

/** Domains that an index usually has, and words that one fewer leaves to the others. */
const usual = { domains: 7, words: 75 };

/** Words that a domain takes where only what its criteria need is known. */
const wordsOfBare = 30;

/** However many domains there are, a measure of usual length has room. */
const least = 36;

/** How many words the measures of one domain may take; the annex of tasks has all of them. */
export function solutionRoom({ indices }: RemediationPlan): number {
  const domains = indices.flatMap(openDomains);
  const bare = domains.filter((hasMeasure) => !hasMeasure).length;
  const served = domains.length - bare;
  if (served === 0) return least;
  const spare = usual.words * Math.max(0, usual.domains * indices.length - domains.length);
  const room = words.plan + words.index * indices.length + spare - wordsOfBare * bare;
  return Math.max(least, Math.floor(room / served));
}

// For each domain with gaps, whether there is a measure or a solution for any of them.
function openDomains({ domains, items }: IndexPlan): readonly boolean[] {
  return domains.flatMap(({ code }) => {
    const own = items.filter((item) => item.domain.code === code);
    if (own.length === 0) return [];
    return [own.some(({ measures, solution }) => measures.length > 0 || solution !== undefined)];
  });
}
