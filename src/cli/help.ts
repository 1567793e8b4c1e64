import type { Language } from "../text/language.js";
import type { Command } from "./commands/command.js";
import { commands } from "./commands/commands.js";
import type { Option, OptionGroup } from "./options/option.js";
import { always } from "./options/words/always.js";
import { overview } from "./words/help.js";
import { wrapWords } from "./wrap-words.js";

/** What has a help of its own: commands, and first words of several. */
export const helpTopics: readonly string[] = [
  ...new Set(commands.flatMap(({ name }) => [name, name.split(" ")[0] as string])),
];

/** Help of the program, of one command, or of those that begin with a word. */
export function help(language: Language, topic?: string): string {
  const { title, usage, files, exits, more } = overview[language];
  const about = commands.filter(({ name }) => topic === undefined || isOrBegins(name, topic));
  const [only, ...others] = about;
  const own = only !== undefined && others.length === 0 ? helpOf(only, language) : [];
  const isOne = own.length > 0;
  const parts = [
    title,
    [usage, ...about.map((command) => useOf(command, language))].join("\n"),
    ...(topic === undefined ? [files] : []),
    ...own,
    ...(isOne ? [] : [groupHelp(always, language, []), more]),
    ...(topic === undefined ? [exits] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

// "import" is the beginning of "import survey".
function isOrBegins(name: string, topic: string): boolean {
  return name === topic || name.startsWith(`${topic} `);
}

function useOf({ name, operands, does }: Command, language: Language): string {
  return row(`chiso ${name} ${operands[language]}`.trim(), does[language], widthOfUses);
}

function helpOf({ about, groups }: Command, language: Language): readonly string[] {
  const said = groups.flatMap(({ options }) => Object.keys(options));
  return [
    ...(about === undefined ? [] : [wrapWords(about[language], widthOfHelp).join("\n")]),
    ...groups.map((group) => groupHelp(group, language, [])),
    groupHelp(always, language, said),
  ];
}

// An option of every command that a command words itself is said by the command alone.
function groupHelp(
  { heading, options }: OptionGroup,
  language: Language,
  saidBefore: readonly string[],
): string {
  const rows = Object.entries(options)
    .filter(([name]) => !saidBefore.includes(name))
    .map(([name, option]) => optionRow(name, option, language));
  return [`${heading[language]}:`, ...rows].join("\n");
}

function optionRow(name: string, { value, says }: Option, language: Language): string {
  const written = value === undefined ? `--${name}` : `--${name} ${value[language]}`;
  return row(written, says[language], widthOfOptions);
}

// Two columns; words that are too long for the first one push their own row apart.
function row(left: string, right: string, width: number): string {
  const indent = " ".repeat(width);
  const start = `  ${left}  `.padEnd(width);
  const first = start.length > width ? `  ${left}\n${indent}` : start;
  return first + wrapWords(right, widthOfHelp - width).join(`\n${indent}`);
}

const widthOfHelp = 98;
const widthOfOptions = 22;
const widthOfUses = 33;
