import { endsOfTitles } from "./patterns/when.js";

/**
 * A title from some words on, as it reads in the middle of a sentence: "Ban hành kế hoạch kiểm tra
 * năm kịp thời" from "kế hoạch" is "kế hoạch kiểm tra".
 *
 * @returns nothing where nothing follows: a bare "kế hoạch" names no subject; nor of a title in
 * capitals, which would read as shouting
 */
export function subjectFrom(title: string, words: string): string | undefined {
  const plain = title.normalize("NFC");
  if (plain === plain.toUpperCase()) return undefined;
  const [clause = ""] = plain.split(/[;:()\n]| [-–] /u);
  const at = ` ${clause.toLowerCase()} `.indexOf(` ${words} `);
  if (at < 0) return undefined;
  const subject = withoutEnd(words + clause.slice(at + words.length));
  return subject === words ? undefined : subject;
}

// When and how well says nothing of what it is about.
function withoutEnd(clause: string): string {
  const bare = clause.replace(/[\s,.…]+$/u, "");
  const end = endsOfTitles.find((one) => bare.toLowerCase().endsWith(` ${one}`));
  return end === undefined ? bare : withoutEnd(bare.slice(0, -end.length - 1));
}
