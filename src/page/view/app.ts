import type { Beginnings, CallName, PageLanguage, Service, View } from "../shared/protocol.js";
import { type Words, words } from "../shared/words.js";
import { type Ask, Refused } from "./client.js";

/** What the parts of the page share. */
export interface App {
  readonly ask: Ask;
  readonly words: Words;
  readonly language: PageLanguage;
  readonly beginnings: Beginnings;
  /** Asks for a change of the work, and shows what comes of it. */
  readonly change: <N extends ChangeName>(
    name: N,
    ...given: Parameters<Service[N]>
  ) => Promise<boolean>;
  /** Does something that may be refused, and tells the person what was in the way. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
  /** Tells the person something, aloud in a screen reader. */
  readonly tell: (text: string) => void;
}

/** Calls that give all that the page shows. */
export type ChangeName = {
  [N in CallName]: ReturnType<Service[N]> extends View ? N : never;
}[CallName];

/** The parts of an app that stay the same whatever is shown. */
export function appOf(
  ask: Ask,
  language: PageLanguage,
  beginnings: Beginnings,
  show: (view: View) => void,
  tell: (text: string, isFailure?: boolean) => void,
): App {
  const attempt: App["attempt"] = async (work) => {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      tell(error.lines.join("\n"), true);
      return false;
    }
  };
  return {
    ask,
    language,
    beginnings,
    words: words[language],
    attempt,
    tell,
    change: (name, ...given) =>
      attempt(async () => {
        show((await ask(name, ...given)) as View);
      }),
  };
}
