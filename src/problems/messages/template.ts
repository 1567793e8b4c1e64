import { type Language, type LocalizedText, textIn } from "../../text/language.js";

/**
 * A message in both languages. `{name}` stands for a value that it is told, `{name:number}` for one
 * whose decimals Vietnamese writes with a comma.
 */
export interface MessageTemplate {
  readonly vi: string;
  readonly en: string;
}

/** Messages by their stable code. */
export type Messages = Readonly<Record<string, MessageTemplate>>;

/** A value in a message: the same in both languages, or worded in each. */
export type MessageValue = string | LocalizedText;

/** What a message needs to be told: the names that stand in it. */
export type TemplateValues<T extends MessageTemplate> = Readonly<
  Record<NamesIn<T["vi"]> | NamesIn<T["en"]>, MessageValue>
>;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? WithoutFormat<Name> | NamesIn<Rest>
  : never;

type WithoutFormat<Name extends string> = Name extends `${infer Bare}:number` ? Bare : Name;

/** Writes a message from its template and the values that it is told. */
export function fillTemplate(
  template: MessageTemplate,
  values: Readonly<Record<string, MessageValue>>,
): LocalizedText {
  return { vi: fill(template.vi, values, "vi"), en: fill(template.en, values, "en") };
}

function fill(
  template: string,
  values: Readonly<Record<string, MessageValue>>,
  language: Language,
): string {
  return template.replaceAll(
    /\{([a-zA-Z]+)(:number)?\}/g,
    (_place, name: string, format: string | undefined) => {
      const value = textIn(values[name] as MessageValue, language);
      return format !== undefined && language === "vi" ? value.replaceAll(".", ",") : value;
    },
  );
}
