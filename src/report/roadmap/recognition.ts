import type {
  Completeness,
  FriendlyGovernmentResult,
} from "../../indices/friendly-government/friendly-government-result.js";
import { textIn } from "../../text/language.js";

/** What of a dossier is not there, by name: papers, then proofs. */
export function missingPapers({ dossier }: FriendlyGovernmentResult): readonly string[] {
  const open = (list: Completeness | null | undefined, name: (title: string) => string) =>
    (list?.open ?? []).map(({ title }) => name(textIn(title, "vi")));
  return [
    ...open(dossier?.papers, (title) => title),
    ...open(dossier?.proofs, (title) => `minh chứng của ${title}`),
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
    ...(papers.length === 0 ? [] : [`Hồ sơ còn thiếu: ${papers.join("; ")}`]),
  ];
}

/** Points, or "–" where there are none. */
export function levelName(result: FriendlyGovernmentResult): string {
  return result.level === null ? "Chưa đạt" : textIn(result.level.title, "vi");
}

/** "4/5 giấy tờ; 5/5 minh chứng"; nothing where the model asks for no dossier. */
export function dossierWords({ dossier }: FriendlyGovernmentResult): string {
  if (dossier === null) return "–";
  const proofs = dossier.proofs === null ? [] : [`${dossier.proofs.text} minh chứng`];
  return [`${dossier.papers.text} giấy tờ`, ...proofs].join("; ");
}
