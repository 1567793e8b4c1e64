import { CommandFailure, usageFailure } from "../../cli/command-failure.js";
import { isChisoError } from "../../problems/chiso-error.js";
import type { LocalizedText } from "../../text/language.js";

/** The failure of what the page is asked for and cannot do. */
export function refusal(words: LocalizedText): CommandFailure {
  return usageFailure(words);
}

/** What a failure tells the person; `undefined` for one of the program itself. */
export function failureTexts(error: unknown): readonly LocalizedText[] | undefined {
  if (error instanceof CommandFailure) return error.lines;
  if (!isChisoError(error)) return undefined;
  return error.problems.map(({ criterion, message: { vi, en } }) => {
    const head = criterion === undefined ? "" : `${criterion}: `;
    return { vi: `${head}${vi}`, en: `${head}${en}` };
  });
}

/** Does something, or gives what stands in its way. */
export async function attempt<T>(
  work: () => T | Promise<T>,
): Promise<
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly texts: readonly LocalizedText[] }
> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const texts = failureTexts(error);
    if (texts === undefined) throw error;
    return { ok: false, texts };
  }
}
