/** What a text is written into. */
export type TextTarget = keyof typeof targets;

/** What stands in the place of signs that a target cannot hold; `undefined` keeps them. */
interface Replacements {
  /** Of a line break, in whatever way it is written. */
  readonly lineBreak: string;
  /** Of the line breaks that only Unicode knows. */
  readonly separator: string | undefined;
  /** Of control characters from U+0000 to U+001F, but tabs and line breaks. */
  readonly control: string;
  /** Of those from U+007F to U+009F. */
  readonly lateControl: string | undefined;
  /** Of signs that turn the direction of the text behind them. */
  readonly direction: string | undefined;
  /** Of halves of pairs and of what XML takes for no character. */
  readonly noCharacter: string;
}

const unknown = "\ufffd";

const paper: Replacements = {
  lineBreak: "\n",
  separator: "\n",
  control: "",
  lateControl: "",
  direction: undefined,
  noCharacter: "",
};

// A sign is left where one was taken away: somebody may have tried to steer the terminal.
const screen: Replacements = {
  lineBreak: "\n",
  separator: "\n",
  control: unknown,
  lateControl: unknown,
  direction: unknown,
  noCharacter: unknown,
};

const targets = {
  // Word and Excel refuse a file that holds what XML forbids; the rest comes back as it was written.
  xml: { ...paper, separator: undefined, lateControl: undefined },
  html: paper,
  markdown: paper,
  csv: paper,
  drawing: {
    lineBreak: " ",
    separator: " ",
    control: " ",
    lateControl: " ",
    direction: "",
    noCharacter: unknown,
  },
  terminal: screen,
  // A line break could pass for the end of a message and the beginning of another.
  message: { ...screen, lineBreak: unknown, separator: unknown },
} satisfies Record<string, Replacements>;

const signs: readonly (readonly [keyof Replacements, RegExp])[] = [
  ["lineBreak", /\r\n|[\n\v\f\r]/g],
  ["separator", /[\u0085\u2028\u2029]/g],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  ["control", /[\u0000-\u0008\u000e-\u001f]/g],
  ["lateControl", /[\u007f-\u0084\u0086-\u009f]/g],
  ["direction", /\p{Bidi_Control}/gu],
  ["noCharacter", /[\ufffe\uffff]|\p{Surrogate}/gu],
];

/** A text without what its target cannot hold. */
export function legible(text: string, target: TextTarget): string {
  const instead: Replacements = targets[target];
  return signs.reduce((left, [kind, pattern]) => {
    const sign = instead[kind];
    return sign === undefined ? left : left.replaceAll(pattern, sign);
  }, text);
}
