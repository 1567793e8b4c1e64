/** The tables of the READMEs that say what ships, made from the files of data. */

import { statusNames } from "../../src/report/words.js";
import { type Language, textIn } from "../../src/text/language.js";
import { type DataFile, dataFiles } from "./files.js";
import { shippedSets } from "./shipped-sets.js";

const words = {
  set: { vi: "Bộ tiêu chí", en: "Set" },
  data: { vi: "Dữ liệu khác", en: "Other data" },
  leaves: { vi: "Số tiêu chí chấm", en: "Leaves" },
  max: { vi: "Điểm tối đa", en: "Maximum" },
  provenance: { vi: "Nguồn", en: "Provenance" },
} as const;

// What the note of a source says first is what matters most.
function sourceOf({ data }: DataFile, language: Language): string {
  const { status, note } = data.provenance ?? { status: "sample" };
  const [first = ""] = /^.*?[.](?= |$)/u.exec(textIn(note ?? "", language)) ?? [];
  return [`${statusNames[status][language]}.`, first].join(" ").trim();
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function tablesIn(language: Language): readonly string[] {
  const { set, data, leaves, max, provenance } = words;
  const ofKind = (isSet: boolean): readonly DataFile[] =>
    dataFiles.filter(
      ({ kind }) => kind.entry !== undefined && (kind.entry === "criteria-sets") === isSet,
    );
  const key = language === "vi" ? "Mã" : "Id";
  return [
    table(
      [key, set[language], leaves[language], max[language], provenance[language]],
      ofKind(true).map((file) => {
        const listed = shippedSets.find(({ id }) => id === file.data.id);
        return [
          `\`${file.data.id}\``,
          textIn(file.data.title, language),
          listed?.leaves ?? "",
          listed?.max ?? "",
          sourceOf(file, language),
        ];
      }),
    ),
    table(
      [key, data[language], provenance[language]],
      ofKind(false).map((file) => [
        `\`${file.kind.entry}/${file.data.id}\``,
        textIn(file.data.title, language),
        sourceOf(file, language),
      ]),
    ),
  ];
}

/** A README in which each table between marks is as the data say. */
export function withTables(text: string, language: Language): string {
  const tables = [...tablesIn(language)];
  return text.replaceAll(
    /(<!-- made from the data -->\n\n)[\s\S]*?(\n\n<!-- end -->)/g,
    (_all, before: string, after: string) => `${before}${tables.shift() ?? ""}${after}`,
  );
}
