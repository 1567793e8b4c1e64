import type { LocalizedText } from "../../text/language.js";

/** An option of a command, said once: how it is read, and what its help says. */
export interface Option {
  /** What is written behind it, such as FILE; absent of one that is there or not. */
  readonly value?: LocalizedText;
  readonly says: LocalizedText;
  /** May be given more than once. */
  readonly several?: true;
  /** The one letter that stands for it. */
  readonly short?: string;
}

/** Options that belong together, under a heading of the help. */
export interface OptionGroup {
  readonly heading: LocalizedText;
  readonly options: Readonly<Record<string, Option>>;
}

/** A group as it is written, so that the names of its options are known to the compiler. */
export function optionGroup<const G extends OptionGroup>(group: G): G {
  return group;
}

/** What is written alike in both languages. */
export function same<const T extends string>(text: T): { readonly vi: T; readonly en: T } {
  return { vi: text, en: text };
}
