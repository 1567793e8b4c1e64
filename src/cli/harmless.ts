/** A name or a message on one line: a line break in it could pass for a message of its own. */
export function oneLine(text: string): string {
  return text.replaceAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, "\ufffd");
}

/** A text without signs that would steer a terminal, or turn the direction of its text. */
export function harmless(text: string): string {
  return text.replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g,
    "\ufffd",
  );
}
