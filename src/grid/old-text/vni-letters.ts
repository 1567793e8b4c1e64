/** Marks of VNI after a vowel: what they make of it, as Unicode writes marks behind letters. */
export const vniMarks: ReadonlyMap<string, string> = new Map([
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
]);

/** Letters of VNI that stand alone, or before a mark. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ["ö", "ư"],
  ["ô", "ơ"],
  ["ñ", "đ"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]);

/** Where they stand in text: a vowel with its mark, or a letter alone. */
export const vniPieces: RegExp = /([aeouyöô])([ùøûõïâáàåãäêéèúüë])|([öôñíìæóòî])/gi;
