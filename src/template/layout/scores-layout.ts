import type { Round } from "../../criteria-set/round.js";
import { asLine } from "../../import/distinct-labels.js";
import { type RoundOption, roundOptions } from "../../import/round-options.js";
import type { LocalizedText } from "../../text/language.js";
import { templateLayout } from "./template-layout.js";
import { scoresHeadings } from "./words.js";

/** Columns of a round in the scores of a template. */
export interface PlacedRound extends RoundOption {
  /** The round of the unit itself, in which others' criteria have no cell. */
  readonly isOwn: boolean;
  /** Its values. */
  readonly column: number;
  /** The remark beside them. */
  readonly remark: number;
  /** Day and author of the remark, where the template asks for them. */
  readonly signature?: { readonly date: number; readonly author: number };
}

/** Where the columns of a template's scores stand; the writer and the reader both follow it. */
export interface ScoresLayout {
  readonly rounds: readonly PlacedRound[];
  /** Column of the evidence that the unit handed in. */
  readonly evidence: number;
  /** Headings by column. */
  readonly headings: ReadonlyMap<number, LocalizedText>;
}

/** Lays out a pair of columns for each round, and two more where its remarks are signed. */
export function scoresLayout(
  rounds: readonly Round[],
  isSigned: (round: RoundOption, next: number) => boolean,
): ScoresLayout {
  const { printed, title, max, takes, firstLayer } = templateLayout.scores;
  const headings = new Map<number, LocalizedText>([
    [printed, scoresHeadings.printed],
    [title, scoresHeadings.title],
    [max, scoresHeadings.max],
    [takes, scoresHeadings.takes],
  ]);
  let next: number = firstLayer;
  const placed = roundOptions(rounds).map((round, position): PlacedRound => {
    const [column, remark] = [next, next + 1];
    headings.set(column, round.label);
    headings.set(remark, remarkHeading(round));
    next += 2;
    const own = { ...round, isOwn: position === 0 || round.value === "self", column, remark };
    if (!isSigned(round, next)) return own;
    const signature = { date: next, author: next + 1 };
    const [dateHeading, authorHeading] = signatureHeadings(round);
    headings.set(signature.date, dateHeading);
    headings.set(signature.author, authorHeading);
    next += 2;
    return { ...own, signature };
  });
  headings.set(next, scoresHeadings.evidence);
  return { rounds: placed, evidence: next, headings };
}

function remarkHeading(round: RoundOption): LocalizedText {
  return besideRound(scoresHeadings.remark, round);
}

/** Headings of the day and the author of a round's remarks. */
export function signatureHeadings(round: RoundOption): readonly [LocalizedText, LocalizedText] {
  return [
    besideRound(scoresHeadings.remarkDay, round),
    besideRound(scoresHeadings.remarkAuthor, round),
  ];
}

// Small letters may be composed in another way than the capitals were.
function besideRound({ vi, en }: LocalizedText, { label }: RoundOption): LocalizedText {
  return {
    vi: asLine(`${vi} (${label.vi.toLowerCase()})`),
    en: asLine(`${en} (${label.en.toLowerCase()})`),
  };
}

/** Columns beside the values that hold text. */
export function textColumns({ rounds, evidence }: ScoresLayout): readonly number[] {
  const beside = rounds.flatMap(({ remark, signature }) =>
    signature === undefined ? [remark] : [remark, signature.date, signature.author],
  );
  return [...beside, evidence];
}
