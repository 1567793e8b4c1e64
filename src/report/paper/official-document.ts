import type { AnnexBlock, Block, Document, SignatureBlock } from "../../document/document.js";
import type { Language } from "../../text/language.js";
import type { Letterhead } from "../letterhead.js";
import { noticeBlocks } from "../notices.js";
import { romanNumber } from "../plan/paper.js";
import type { Issuer } from "./issuer.js";
import { officialFoot, officialHead } from "./official-blocks.js";
import { officialWords } from "./official-words.js";

/** A kind of official document: its letters in the number, and its name. */
export interface PaperKind {
  /** "KH", "BC". */
  readonly letters: string;
  /** "KẾ HOẠCH", "BÁO CÁO". */
  readonly title: string;
  /** In the middle of a sentence: "Kế hoạch", "Báo cáo". */
  readonly name: string;
}

/** What an official document is made of. */
export interface OfficialPaper {
  readonly kind: PaperKind;
  readonly issuer: Issuer;
  readonly letterhead: Letterhead;
  readonly language: Language;
  /** Year in which it is signed, for a date that is not given yet. */
  readonly year: number;
  /** What it is about. */
  readonly subject: string;
  /** What it must say of where it comes from. */
  readonly notices: readonly string[];
  /** True before it is for signing. */
  readonly draft: boolean;
  readonly body: readonly Block[];
  /** The last sentence, where there is one. */
  readonly closing?: string;
  /** Who gets it where the letterhead does not say. */
  readonly recipients?: SignatureBlock["recipients"];
  readonly annexes?: readonly OfficialAnnex[];
}

/** An annex, on pages of its own behind the signature. */
export interface OfficialAnnex extends Pick<AnnexBlock, "title" | "orientation"> {
  readonly blocks: readonly Block[];
}

/** An official document: head, kind and subject, body, signature, annexes. */
export function officialDocument(paper: OfficialPaper): Document {
  const { kind, issuer, letterhead, language, subject, annexes = [] } = paper;
  const date = dateOf(paper);
  const recipients = letterhead.recipients ?? paper.recipients;
  return {
    language,
    title: `${kind.name}: ${subject}`,
    blocks: [
      officialHead(issuer, {
        kind: kind.letters,
        date,
        ...(paper.draft ? { mark: officialWords.draft[language] } : {}),
      }),
      { kind: "heading", level: 1, role: "kind", text: kind.title },
      { kind: "heading", level: 2, role: "subject", text: subject },
      ...noticeBlocks(paper.notices),
      ...paper.body,
      ...(paper.closing === undefined
        ? []
        : [{ kind: "paragraph", role: "closing", text: paper.closing } as const]),
      officialFoot(issuer, { ...letterhead, ...(recipients === undefined ? {} : { recipients }) }),
      ...annexes.flatMap((annex, at): readonly Block[] => [
        {
          kind: "annex",
          number: annexNumber(at, annexes.length, language),
          title: annex.title,
          belongsTo: officialWords.belongsTo[language]({
            kind: kind.name,
            number: issuer.number(kind.letters),
            date,
            issuer: issuer.name,
          }),
          orientation: annex.orientation,
        },
        ...annex.blocks,
      ]),
    ],
  };
}

/** What an annex is called: it bears a number where there are several. */
export function annexNumber(at: number, count: number, language: Language): string {
  const name = officialWords.annex[language];
  return count === 1 ? name : `${name} ${romanNumber(at)}`;
}

function dateOf({ letterhead, year }: OfficialPaper): string {
  return letterhead.date ?? officialWords.noDate(year);
}
