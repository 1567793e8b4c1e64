/** A number inside rule text, for building other patterns: "3", "0,5", "1.000". */
export const numberPattern: string = String.raw`\d+(?:[.,]\d+)*`;
