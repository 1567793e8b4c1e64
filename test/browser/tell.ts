/** Writes down what a page found, for the tests to read. */

/** What tells of violations of its policy: a page, or a worker. */
export interface Policed {
  readonly addEventListener: (
    name: "securitypolicyviolation",
    listener: (event: { readonly violatedDirective: string; readonly blockedURI: string }) => void,
  ) => void;
}

interface Page extends Policed {
  readonly body: { textContent: string | null; innerHTML: string };
  readonly querySelectorAll: (selector: string) => { readonly length: number };
}

/** The document of the page; absent in a worker. */
export const thePage = (globalThis as unknown as { readonly document: Page }).document;

/** Pieces of work by their names. */
export type Works = Readonly<Record<string, () => unknown>>;

/** By the name of each piece of work, its result; that of one that fails is the message. */
export type Results = Readonly<Record<string, unknown>>;

/** What a page found. */
export interface Told {
  readonly results: Results;
  /** What the policy of the page forbade. */
  readonly violations: readonly string[];
}

/** Does each piece of work in turn. */
export async function resultsOf(works: Works): Promise<Results> {
  const results: Record<string, unknown> = {};
  for (const [name, work] of Object.entries(works)) {
    try {
      results[name] = (await work()) ?? null;
    } catch (error) {
      results[name] = `failed: ${String(error)}`;
    }
  }
  return results;
}

/** Does each piece of work in turn, and gathers what the policy forbids meanwhile. */
export async function toldBy(policed: Policed, works: Works): Promise<Told> {
  const violations: string[] = [];
  policed.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    violations.push(`${violatedDirective} ${blockedURI}`);
  });
  const results = await resultsOf(works);
  // The browser tells of a violation in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { results, violations };
}

/** Shows what was found as the text of the page. */
export function show(told: Told): void {
  thePage.body.textContent = JSON.stringify(told);
}

/** Does each piece of work in turn, and shows the results. */
export async function tell(works: Works): Promise<void> {
  show(await toldBy(thePage, works));
}
