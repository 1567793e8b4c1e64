/** Writes down what a page found, for the tests to read. */

interface Page {
  readonly body: { textContent: string | null };
  readonly addEventListener: (
    name: "securitypolicyviolation",
    listener: (event: { readonly violatedDirective: string; readonly blockedURI: string }) => void,
  ) => void;
}

/** By the name of each piece of work, its result; that of one that fails is the message. */
export type Results = Readonly<Record<string, unknown>>;

/** What a page found. */
export interface Told {
  readonly results: Results;
  /** What the policy of the page forbade. */
  readonly violations: readonly string[];
}

/** Does each piece of work in turn. */
export async function resultsOf(works: Readonly<Record<string, () => unknown>>): Promise<Results> {
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

/** Does each piece of work in turn, and shows the results as the text of the page. */
export async function tell(works: Readonly<Record<string, () => unknown>>): Promise<void> {
  const page = (globalThis as unknown as { readonly document: Page }).document;
  const violations: string[] = [];
  page.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    violations.push(`${violatedDirective} ${blockedURI}`);
  });
  const results = await resultsOf(works);
  // The browser tells of a violation in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const told: Told = { results, violations };
  page.body.textContent = JSON.stringify(told);
}
