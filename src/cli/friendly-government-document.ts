import type { Block, Document, TableBlock } from "../document/document.js";
import type { FriendlyGovernmentModel } from "../indices/friendly-government/friendly-government-model.js";
import type {
  Completeness,
  FriendlyGovernmentResult,
} from "../indices/friendly-government/friendly-government-result.js";
import { noticeBlocks, noticesOf } from "../report/notices.js";
import { scoreTable } from "../report/score-document.js";
import { words } from "../report/words.js";
import { periodName } from "../score-sheet/period-words.js";
import { type Language, textIn } from "../text/language.js";
import { friendlyWords } from "./words/friendly-government.js";

/** The result of a commune in friendly government: level, what the next needs, dossier, points. */
export function friendlyGovernmentDocument(
  result: FriendlyGovernmentResult,
  model: FriendlyGovernmentModel,
  language: Language,
): Document {
  const title = `${friendlyWords.title[language]}: ${result.unit.name}, ${periodName({ year: result.year, period: result.scorecard?.period }, { language })}`;
  const { next } = result;
  const missing: readonly Block[] =
    next === null
      ? []
      : [
          {
            kind: "heading",
            level: 2,
            text: `${friendlyWords.missingFor[language]}: ${textIn(next.title, language)}`,
          },
          { kind: "list", items: next.missing.map(({ explanation }) => explanation[language]) },
        ];
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...noticeBlocks(noticesOf(model, undefined, { language })),
      { kind: "list", items: lines(result, language) },
      ...missing,
      ...(result.scorecard === null ? [] : [scoreTable(result.scorecard, { language })]),
    ],
  };
}

/** Levels with what they need, for writers of tables. */
export function levelTable(result: FriendlyGovernmentResult, language: Language): TableBlock {
  return {
    kind: "table",
    columns: [
      { title: words.level[language], align: "left" },
      { title: words.finding[language], align: "left", flexible: true },
    ],
    rows: result.levels.flatMap(({ title, requirements }) =>
      requirements.map(({ explanation }) => [textIn(title, language), explanation[language]]),
    ),
  };
}

function lines(result: FriendlyGovernmentResult, language: Language): readonly string[] {
  const { level, levelFrom, decided, dossier, state, contents, steps } = result;
  const name = level === null ? friendlyWords.notKnown[language] : textIn(level.title, language);
  const by =
    levelFrom === "decided" && decided !== null
      ? ` (${friendlyWords.decidedBy[language]} ${decided.by})`
      : "";
  const count = (text: string, found: Completeness | null | undefined): readonly string[] =>
    found == null
      ? []
      : [
          `${text}: ${found.text}${found.open.length === 0 ? "" : `; ${friendlyWords.missing[language]}: ${found.open.map((one) => textIn(one.title, language)).join("; ")}`}`,
        ];
  return [
    `${words.level[language]}: ${name}${by}`,
    ...count(friendlyWords.dossier[language], dossier?.papers),
    ...count(friendlyWords.proofs[language], dossier?.proofs),
    ...count(friendlyWords.contents[language], contents),
    ...count(friendlyWords.steps[language], steps),
    ...(state === null ? [] : [`${words.state[language]}: ${textIn(state.title, language)}`]),
  ];
}
