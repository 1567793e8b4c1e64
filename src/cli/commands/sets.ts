import { leavesOf } from "../../criteria-set/tree.js";
import type { Document, TableBlock } from "../../document/document.js";
import { allCriteriaSets } from "../../indices/all-criteria-sets.js";
import { allQuestionnaires } from "../../indices/all-questionnaires.js";
import { friendlyGovernmentModels } from "../../indices/friendly-government/friendly-government-models.js";
import { words as reportWords, statusNames } from "../../report/words.js";
import { type Language, textIn } from "../../text/language.js";
import type { CommandLine } from "../arguments.js";
import { operandsOf } from "../arguments.js";
import type { Host } from "../host.js";
import { same } from "../options/option.js";
import { result } from "../options/result.js";
import { deliver } from "../output.js";
import { setsWords as words } from "../sets-words.js";
import type { Command } from "./command.js";

/** `chiso sets` */
export const setsCommand: Command = {
  name: "sets",
  operands: same(""),
  does: {
    vi: "liệt kê bộ tiêu chí, bảng hỏi, mô hình có sẵn",
    en: "list the sets, questionnaires and models that ship",
  },
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
  return {
    kind: "table",
    columns: [
      { title: "id", align: "left" },
      { title: words.questionnaire[language], align: "left", flexible: true },
      { title: words.questions[language], align: "right" },
      { title: words.source[language], align: "left" },
    ],
    rows: allQuestionnaires.map(({ id, title, factors, provenance }) => [
      id,
      textIn(title, language),
      { number: String(factors.flatMap(({ criteria }) => criteria).length) },
      statusNames[provenance.status][language],
    ]),
  };
}

function modelsTable(language: Language): TableBlock {
  return {
    kind: "table",
    columns: [
      { title: "id", align: "left" },
      { title: words.model[language], align: "left", flexible: true },
      { title: words.levels[language], align: "right" },
      { title: words.source[language], align: "left" },
    ],
    rows: Object.values(friendlyGovernmentModels).map(({ id, title, levels, provenance }) => [
      id,
      textIn(title, language),
      { number: String(levels?.length ?? 0) },
      statusNames[provenance.status][language],
    ]),
  };
}
