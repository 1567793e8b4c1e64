import { wordBeforeCode } from "../patterns/rows.js";

/** A code for comparing: "1,1", "1.1." and "(1.1)" are "1.1", "2. b)" is "2.b". */
export function codeKey(code: string): string {
  return code
    .normalize("NFC")
    .trim()
    .replace(/^\((.+)\)$/, "$1")
    .replace(wordBeforeCode, "")
    .replaceAll(/\s+/g, "")
    .replace(/(?<=.)[.)/:]+$/, "")
    .replaceAll(/(?<=[\dIVXA-Z])[,-](?=\d)/g, ".")
    .toLowerCase();
}

/** The same with Roman numbers as plain ones: "II.3" is "2.3". */
export function arabicKey(code: string): string {
  return codeKey(code)
    .split(".")
    .map((part) => romans.get(part) ?? part.replace(/^0+(?=\d)/, ""))
    .join(".");
}

const romans: ReadonlyMap<string, string> = new Map(
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
    .split(" ")
    .map((roman, at) => [roman, String(at + 1)]),
);

/** Ends of a code: "i.1.2" has "1.2" and "2". */
export function endsOf(key: string): readonly string[] {
  const parts = key.split(".");
  return parts.slice(1).map((_, at) => parts.slice(at + 1).join("."));
}
