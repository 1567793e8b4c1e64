import type { Provenance } from "../../criteria-set/provenance.js";
import { leavesOf } from "../../criteria-set/tree.js";
import type { Document, TableBlock } from "../../document/document.js";
import { allCriteriaSets } from "../../indices/all-criteria-sets.js";
import { allQuestionnaires } from "../../indices/all-questionnaires.js";
import { allFriendlyGovernmentModels } from "../../indices/friendly-government/all-models.js";
import { words as reportWords, statusNames } from "../../report/words.js";
import { type Language, type LocalizedText, type Text, textIn } from "../../text/language.js";
import type { CommandLine } from "../arguments.js";
import { operandsOf } from "../arguments.js";
import type { Host } from "../host.js";
import { result } from "../options/words/result.js";
import { deliver } from "../output.js";
import { usesOfCommands } from "../words/commands.js";
import { setsWords as words } from "../words/sets.js";
import type { Command } from "./command.js";

/** `chiso sets` */
export const setsCommand: Command = {
  name: "sets",
  ...usesOfCommands.sets,
  groups: [result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  operandsOf(line, []);
  const { language } = line;
  const table = setsTable(language);
  const document: Document = {
    language,
    title: words.sets[language],
    blocks: [
      { kind: "heading", level: 1, text: words.sets[language] },
      table,
      { kind: "heading", level: 2, text: words.questionnaires[language] },
      questionnairesTable(language),
      { kind: "heading", level: 2, text: words.models[language] },
      modelsTable(language),
    ],
  };
  const output = { summary: document, document, table, data: allCriteriaSets };
  await deliver(output, line, host);
}

function setsTable(language: Language): TableBlock {
  return {
    kind: "table",
    columns: [
      { title: "id", align: "left" },
      { title: reportWords.set[language], align: "left", flexible: true },
      { title: reportWords.max[language], align: "right" },
      { title: words.leaves[language], align: "right" },
      { title: words.source[language], align: "left" },
    ],
    rows: allCriteriaSets.map((set) => [
      set.id,
      textIn(set.title, language),
      { number: String(set.max) },
      { number: String(leavesOf(set).length) },
      statusNames[set.provenance.status][language],
    ]),
  };
}

function questionnairesTable(language: Language): TableBlock {
  return listOf(
    allQuestionnaires.map((one) => ({
      ...one,
      count: one.factors.flatMap(({ criteria }) => criteria).length,
    })),
    [words.questionnaire, words.questions],
    language,
  );
}

function modelsTable(language: Language): TableBlock {
  return listOf(
    allFriendlyGovernmentModels.map((one) => ({
      ...one,
      count: one.levels?.length ?? 0,
    })),
    [words.model, words.levels],
    language,
  );
}

interface Listed {
  readonly id: string;
  readonly title: Text;
  readonly count: number;
  readonly provenance: Provenance;
}

function listOf(
  rows: readonly Listed[],
  [name, counted]: readonly [name: LocalizedText, counted: LocalizedText],
  language: Language,
): TableBlock {
  return {
    kind: "table",
    columns: [
      { title: "id", align: "left" },
      { title: name[language], align: "left", flexible: true },
      { title: counted[language], align: "right" },
      { title: words.source[language], align: "left" },
    ],
    rows: rows.map(({ id, title, count, provenance }) => [
      id,
      textIn(title, language),
      { number: String(count) },
      statusNames[provenance.status][language],
    ]),
  };
}
