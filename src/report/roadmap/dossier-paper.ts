import type { Block, Cell, Document, TableBlock } from "../../document/document.js";
import type {
  FriendlyGovernmentModel,
  NamedItem,
} from "../../indices/friendly-government/friendly-government-model.js";
import type {
  Completeness,
  FriendlyGovernmentResult,
} from "../../indices/friendly-government/friendly-government-result.js";
import { modelOutline } from "../../indices/friendly-government/outlines.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { textIn } from "../../text/language.js";
import { blank } from "../letterhead.js";
import { issuerOf } from "../paper/issuer.js";
import { listKind } from "../paper/kind-words.js";
import { officialDocument } from "../paper/official-document.js";
import { type AppraisalPaperOptions, resultOutline } from "./appraisal-paper.js";
import { dossierPaperWords as words } from "./dossier-words.js";
import { letterheadProblems, paperOptionKeys } from "./paper-options.js";
import { items, part } from "./paper-parts.js";
import { plainStandard } from "./project-words.js";
import { levelName, missingPapers } from "./recognition.js";
import { commonWords } from "./words.js";

/** How the list of a dossier is made; the commune itself issues it. */
export type DossierPaperOptions = Omit<AppraisalPaperOptions, "office">;

/**
 * The list of a commune's own dossier for recognition: every paper and proof that the model asks
 * for, whether it is there, and what the commune still misses for its next level.
 *
 * @param model the model of the result, which names the papers
 * @example
 * dossierPaper(friendlyModel, friendlyResult).blocks[1] // {"kind":"heading","level":1,"role":"kind","text":"DANH MỤC"}
 */
export function dossierPaper(
  model: FriendlyGovernmentModel,
  result: FriendlyGovernmentResult,
  options: DossierPaperOptions = {},
): Document {
  const { office: _, ...keys } = paperOptionKeys;
  refuse(
    checkArguments({ model: [model, modelOutline], result: [result, resultOutline] }, [
      options,
      { keys: { ...keys, notices: { listOf: "text", optional: true } } },
    ]),
  );
  refuse(letterheadProblems({ ...options, office: result.unit }));
  const { letterhead = {}, project, draft = true, notices = [] } = options;
  const missing = missingPapers(result);
  return officialDocument({
    kind: listKind,
    issuer: issuerOf(letterhead, result.unit, "vi"),
    letterhead,
    language: "vi",
    year: result.year,
    subject: words.subject(project?.standard ?? plainStandard, result.year),
    draft,
    notices,
    body: [
      ...part(0, words.dossier, [dossierBlock(model, result)]),
      ...part(1, words.levelAndRest, [
        ...items([
          words.levelNow(levelName(result)),
          missing.length === 0 ? words.whole : words.missing(missing.length),
          nextWords(result),
        ]),
        ...(result.next === null || result.next.missing.length === 0
          ? []
          : [
              {
                kind: "list" as const,
                items: result.next.missing.map(({ explanation }) => `${explanation.vi}.`),
              },
            ]),
      ]),
    ],
  });
}

function nextWords({ next }: FriendlyGovernmentResult): string {
  if (next === null) return words.highest;
  const level = textIn(next.title, "vi");
  return next.missing.length === 0 ? words.nextMissesNothing(level) : words.nextMisses(level);
}

interface Group {
  readonly title: string;
  readonly list: readonly NamedItem[];
  readonly found: Completeness | null;
  /** What is said of one that is there, and of one that is not. */
  readonly states: readonly [there: string, open: string];
}

function dossierBlock(model: FriendlyGovernmentModel, result: FriendlyGovernmentResult): Block {
  const domains = (model.set?.domains ?? []).map(({ code, title }) => ({ key: code, title }));
  const papers = result.dossier?.papers ?? null;
  const proofs = result.dossier?.proofs ?? null;
  const groups: readonly Group[] = [
    {
      title: words.papers,
      list: model.dossier?.papers ?? [],
      found: papers,
      states: words.ofPapers,
    },
    {
      title: words.proofs,
      list: proofs === null ? [] : domains,
      found: proofs,
      states: words.ofPapers,
    },
    {
      title: words.contents,
      list: model.contents ?? [],
      found: result.contents,
      states: words.ofWork,
    },
    { title: words.steps, list: model.steps ?? [], found: result.steps, states: words.ofWork },
  ].filter(({ list }) => list.length > 0);
  if (groups.length === 0) {
    return { kind: "paragraph", text: words.noDossier };
  }
  return table(groups);
}

function table(groups: readonly Group[]): TableBlock {
  let number = 0;
  return {
    kind: "table",
    columns: [
      { title: commonWords.rowNumber, align: "centre" },
      { title: words.item, align: "left", flexible: true },
      { title: words.state, align: "left" },
      { title: words.numberAndPage, align: "left", flexible: true },
    ],
    rows: groups.flatMap(({ title, list, found, states: [there, open] }) => [
      { group: found === null ? title : words.counted(title, found.text) },
      ...list.map((item): readonly Cell[] => {
        number += 1;
        const isOpen = found === null || found.open.some(({ key }) => key === item.key);
        return [String(number), textIn(item.title, "vi"), isOpen ? open : there, blank];
      }),
    ]),
  };
}
