import type { Block, Cell, Document, TableBlock } from "../../document/document.js";
import type { FriendlyGovernmentResult } from "../../indices/friendly-government/friendly-government-result.js";
import { formatNumber } from "../../numbers/format-number.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { below, type Problem, resultProblem } from "../../problems/problem.js";
import { textIn } from "../../text/language.js";
import { issuerOf } from "../paper/issuer.js";
import { reportKind } from "../paper/kind-words.js";
import { officialDocument } from "../paper/official-document.js";
import { appraisalPaperWords as words } from "./appraisal-words.js";
import { letterheadProblems, paperOptionKeys, type RoadmapPaperOptions } from "./paper-options.js";
import { items, part } from "./paper-parts.js";
import { plainStandard } from "./project-words.js";
import {
  conclusionOf,
  dossierWords,
  isProposed,
  levelName,
  openLevels,
  reasonsOf,
} from "./recognition.js";
import { kindsOf } from "./unit-kinds.js";
import { commonWords } from "./words.js";

/** How the paper of an appraisal is made. */
export interface AppraisalPaperOptions extends RoadmapPaperOptions {
  /** What must be said of the model and the figures, such as that the levels are a sample. */
  readonly notices?: readonly string[];
}

/**
 * The result of the yearly appraisal and the list proposed for recognition: every commune with its
 * points, dossier and level; those that reached a level with a whole dossier, the highest first;
 * and what the others miss.
 *
 * @param results one of each commune, of one model and year
 * @throws ChisoError `list-too-short`; `years-disagree` for several models or years,
 * `duplicate-unit`
 * @example
 * appraisalPaper([friendlyResult], { office: { id: "a", name: "huyện A" } }).blocks[1] // {"kind":"heading","level":1,"role":"kind","text":"BÁO CÁO"}
 */
export function appraisalPaper(
  results: readonly FriendlyGovernmentResult[],
  options: AppraisalPaperOptions,
): Document {
  refuse(
    checkArguments({ results: [results, { listOf: resultOutline, atLeast: 1 }] }, [
      options,
      { keys: { ...paperOptionKeys, notices: { listOf: "text", optional: true } } },
    ]),
  );
  refuse([...checkResults(results), ...letterheadProblems(options)]);
  const { office, letterhead = {}, project, draft = true, notices = [] } = options;
  const issuer = issuerOf(letterhead, office, "vi");
  const year = results[0]?.year ?? 0;
  const kinds = kindsOf(results.map(({ unit }) => unit.name));
  const proposed = results.filter(isProposed);
  const about = words.about(kinds, project?.standard ?? plainStandard, year);
  return officialDocument({
    kind: reportKind,
    issuer,
    letterhead,
    language: "vi",
    year: year + 1,
    subject: words.subject(about),
    draft,
    notices,
    body: [
      {
        kind: "paragraph",
        text: words.opening(
          project?.full ?? textIn(results[0]?.model.title ?? "", "vi"),
          issuer.name,
          about,
        ),
      },
      ...part(0, words.result, [
        ...items([words.appraised(results.length, kinds, proposed.length)]),
        resultTable(results, kinds),
      ]),
      ...part(1, words.proposedList, proposedList(proposed, kinds)),
      ...part(2, words.notProposed, missed(results)),
    ],
    closing: words.closing(about),
  });
}

/** What is read of a result. */
export const resultOutline = {
  keys: {
    unit: { keys: { id: "text", name: "text" } },
    year: "number",
    model: { keys: { id: "text", title: "words" } },
    levels: { listOf: { keys: { key: "text", title: "words", requirements: "list" } } },
  },
} as const;

function checkResults(results: readonly FriendlyGovernmentResult[]): readonly Problem[] {
  const seen = new Set<string>();
  const doubled = results.flatMap(({ unit: { id } }, at): readonly Problem[] => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated
      ? [resultProblem("duplicate-unit", below({ path: "/results" }, at, "unit"), { id })]
      : [];
  });
  const times = new Set(results.map(({ year, model }) => `${year} (${model.id})`));
  if (times.size < 2) return doubled;
  return [
    ...doubled,
    resultProblem("years-disagree", { path: "/results" }, { years: [...times].join(", ") }),
  ];
}

function resultTable(results: readonly FriendlyGovernmentResult[], kinds: string): TableBlock {
  const hasDossier = results.some(({ dossier }) => dossier !== null);
  return {
    kind: "table",
    columns: [
      { title: commonWords.rowNumber, align: "centre" },
      { title: commonWords.nameOf(kinds), align: "left", flexible: true },
      { title: words.points, align: "right" },
      ...(hasDossier ? [{ title: words.dossier, align: "left" as const }] : []),
      { title: words.level, align: "left" },
      { title: words.conclusion, align: "left" },
    ],
    rows: results.map((result, at): readonly Cell[] => [
      String(at + 1),
      result.unit.name,
      pointsOf(result),
      ...(hasDossier ? [dossierWords(result)] : []),
      levelName(result),
      conclusionOf(result),
    ]),
  };
}

function pointsOf({ scorecard }: FriendlyGovernmentResult): string {
  if (scorecard === null || scorecard.points === null) return "–";
  return `${formatNumber(scorecard.points, "vi")}/${formatNumber(scorecard.applicableMax, "vi")}`;
}

// Highest level first, as the model orders them.
function proposedList(
  proposed: readonly FriendlyGovernmentResult[],
  kinds: string,
): readonly Block[] {
  if (proposed.length === 0) {
    return [{ kind: "paragraph", text: words.nobodyProposed }];
  }
  const levels = proposed[0]?.levels ?? [];
  const groups = levels
    .map(({ key, title }) => ({
      title: textIn(title, "vi"),
      own: proposed.filter(({ level }) => level?.key === key),
    }))
    .filter(({ own }) => own.length > 0);
  let number = 0;
  return [
    {
      kind: "table",
      columns: [
        { title: commonWords.rowNumber, align: "centre" },
        { title: commonWords.nameOf(kinds), align: "left", flexible: true },
        { title: words.proposedLevel, align: "left" },
        { title: words.remark, align: "left", flexible: true },
      ],
      rows: groups.flatMap(({ title, own }) => [
        { group: words.unitsOfLevel(title, own.length) },
        ...own.map((result): readonly Cell[] => {
          number += 1;
          return [String(number), result.unit.name, title, remarkOf(result)];
        }),
      ]),
    },
  ];
}

function remarkOf(result: FriendlyGovernmentResult): string {
  const { levelFrom, decided } = result;
  const open = openLevels(result);
  return [
    ...(levelFrom === "decided" && decided !== null ? [words.decidedBy(decided.by)] : []),
    ...(open.length === 0 ? [] : [words.levelsNotTold(open)]),
  ].join("; ");
}

function missed(results: readonly FriendlyGovernmentResult[]): readonly Block[] {
  const others = results.filter((result) => !isProposed(result));
  if (others.length === 0) return [{ kind: "paragraph", text: words.nobodyMissed }];
  return others.flatMap((result, at): readonly Block[] => {
    const reasons = reasonsOf(result);
    if (reasons.length === 0) return items([words.nothingToJudge(at + 1, result.unit.name)]);
    return [
      ...items([words.misses(at + 1, result.unit.name)]),
      { kind: "list", items: reasons.map((reason) => `${reason}.`) },
    ];
  });
}
