import type { Language } from "../text/language.js";
import { commandHelp, optionHelp, overview } from "./help-texts.js";

/** Commands, and parts of one, that have a help of their own: "plan", "import survey". */
export const helpTopics: readonly string[] = [
  ...new Set(commandHelp.map(({ command }) => command)),
];

/** Help of the program, or of one command: its use and the options that it takes. */
export function help(language: Language, command?: string): string {
  const { title, usage, files, exits, more } = overview[language];
  const all = command === undefined;
  const uses = commandHelp.filter((one) => all || isOrBegins(one.command, command));
  const options = optionHelp.filter(({ of }) => (all ? of === undefined : isOf(of, command)));
  const parts = [
    title,
    [usage, ...uses.map((one) => `  ${one[language]}`)].join("\n"),
    ...(all ? [files] : []),
    ...options.map((one) => one[language]),
    ...(all ? [more, exits] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function isOf(of: readonly string[] | undefined, command: string): boolean {
  return of === undefined || of.includes(command);
}

// "import" is the beginning of "import survey".
function isOrBegins(topic: string, command: string | undefined): boolean {
  return topic === command || topic.startsWith(`${command} `);
}
