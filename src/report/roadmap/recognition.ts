import type {
  Completeness,
  FriendlyGovernmentResult,
} from "../../indices/friendly-government/friendly-government-result.js";
import { textIn } from "../../text/language.js";
import { recognitionWords } from "./recognition-words.js";

/** What of a dossier is not there, by name: papers, then proofs. */
export function missingPapers({ dossier }: FriendlyGovernmentResult): readonly string[] {
  const open = (list: Completeness | null | undefined, name: (title: string) => string) =>
    (list?.open ?? []).map(({ title }) => name(textIn(title, "vi")));
  return [
    ...open(dossier?.papers, (title) => title),
    ...open(dossier?.proofs, recognitionWords.proofOf),
  ];
}

/** True for a commune that reached a level with a whole dossier: it is proposed for recognition. */
export function isProposed(result: FriendlyGovernmentResult): boolean {
  return result.level !== null && missingPapers(result).length === 0;
}

/** Why a commune is not proposed, or not at a higher level: what misses for the next one. */
export function reasonsOf(result: FriendlyGovernmentResult): readonly string[] {
  const papers = missingPapers(result);
  const { next } = result;
  return [
    ...(next === null ? [] : next.missing.map(({ explanation }) => explanation.vi)),
    ...(papers.length === 0 ? [] : [recognitionWords.missingPapers(papers)]),
  ];
}

/** True where no level can be told, which is another thing than none. */
function isUnknown({ level, levels }: FriendlyGovernmentResult): boolean {
  return level === null && levels.some(({ reached }) => reached === null);
}

/** The level, that there is none, or that it cannot be told. */
export function levelName(result: FriendlyGovernmentResult): string {
  if (result.level !== null) return textIn(result.level.title, "vi");
  return isUnknown(result) ? recognitionWords.levelUnknown : recognitionWords.noLevel;
}

/** What the appraisal says of a commune. */
export function conclusionOf(result: FriendlyGovernmentResult): string {
  if (isProposed(result)) return recognitionWords.proposed;
  if (isUnknown(result)) return recognitionWords.cannotTell;
  return result.level === null ? recognitionWords.notReached : recognitionWords.dossierNotWhole;
}

/** Higher levels that cannot be told: whoever decides must know of them. */
export function openLevels({ level, levels }: FriendlyGovernmentResult): readonly string[] {
  const place = levels.findIndex(({ key }) => key === level?.key);
  return levels
    .slice(0, Math.max(place, 0))
    .filter(({ reached }) => reached === null)
    .map(({ title }) => textIn(title, "vi"));
}

/** "4/5 giấy tờ; 5/5 minh chứng"; nothing where the model asks for no dossier. */
export function dossierWords({ dossier }: FriendlyGovernmentResult): string {
  if (dossier === null) return "–";
  const proofs = dossier.proofs === null ? [] : [recognitionWords.proofs(dossier.proofs.text)];
  return [recognitionWords.papers(dossier.papers.text), ...proofs].join("; ");
}
