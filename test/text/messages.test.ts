/** Every message of the library is written in one language at a time, whatever it is told. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findingMessages } from "../../src/import/finding-messages/all.js";
import { allMessages } from "../../src/problems/messages/all.js";
import { fillTemplate } from "../../src/problems/messages/template.js";
import { typeNames } from "../../src/problems/words.js";
import type { LocalizedText } from "../../src/text/language.js";

const number = "1.5";
const words: LocalizedText = { vi: "chữ", en: "words" };

/** A value for each name that a message may ask for. */
const samples: Readonly<Record<string, string | LocalizedText>> = {
  ...Object.fromEntries(
    "after allPoints allRows answers base before best blank cell cells chosen class classes code codes \
computed count date day decimals due effort end expected figure figures first floor font forms found from \
given highest id issued kept key kinds label last layer layers least level levels limit \
lower lowest max minimum month more name names nearest one options other others parent part \
parts period place points population previous printed questions range role rounds rows same scorer second status \
step steps sum sums target text title to total unit units upper valid value version weights \
year years"
      .split(" ")
      .map((name) => [name, number]),
  ),
  advice: words,
  detail: words,
  kind: words,
  reason: words,
  what: words,
};

const catalogues: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  problems: Object.fromEntries(
    Object.entries(allMessages).map(([code, template]) => [
      code,
      (given: Parameters<typeof fillTemplate>[1]) => fillTemplate(template, given),
    ]),
  ),
  findings: findingMessages,
};

const written = Object.entries(catalogues).flatMap(([catalogue, writers]) =>
  Object.entries(writers).flatMap(([code, write]) => {
    const asked = write as (given: unknown) => LocalizedText;
    const { more: _more, ...alone } = samples;
    return [asked(samples), asked(alone)].map((message) => ({ catalogue, code, message }));
  }),
);

/** A message without what it quotes of the document. */
const ownWords = (message: string): string => message.replaceAll(/"[^"]*"/g, '""');
const vietnamese = /[À-ỹđĐ]/;
const english = /(?<!\p{L})(?:the|is|are|must|not|of|and|or|has|have|was|a|an)(?!\p{L})/iu;

describe("every message", () => {
  it.each(written)("$code of $catalogue", ({ message }) => {
    expect(message.en).not.toMatch(/undefined|\[object|NaN|^$/);
    expect(message.vi).not.toMatch(/undefined|\[object|NaN|^$/);
    expect(ownWords(message.en)).not.toMatch(vietnamese);
    expect(ownWords(message.vi)).not.toMatch(english);
  });

  it.each(Object.entries(typeNames))("the type %s", (_name, { vi, en }) => {
    expect(en).not.toMatch(vietnamese);
    expect(vi.replace("true hoặc false", "")).not.toMatch(english);
  });
});

// What a schema expects is told in both languages alike, so that the words of none may stand in it.
describe("what a file of efforts must hold", () => {
  const source = new URL("../../src/what-if/efforts-schema.ts", import.meta.url);
  const forms = [...readFileSync(source, "utf8").matchAll(/z\.union\([^;]*?\], (".*?")\)/g)];

  it("is told without words", () => {
    expect(forms.map(([, form]) => form)).toEqual(['"1.5 | [1.5]"']);
  });
});
