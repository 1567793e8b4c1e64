import { below, type Place, toPointer } from "../problems/problem.js";

/**
 * What is read of an entry, and where it stands. There is one for all entries of a sheet, moved from
 * each to the next: a problem writes its path at once, and a place for each of very many entries
 * would cost more than reading them.
 */
export class EntryPlace implements Place {
  private index = 0;
  private key = "";
  private round: string | undefined;
  criterion = "";
  /** The points that stand there. */
  readonly points: Place = below(this, "points");
  /** The figures that stand there. */
  readonly declared: Place = below(this, "declared");

  get path(): string {
    const keys = this.round === undefined ? [this.key] : [this.key, this.round];
    return toPointer(["entries", this.index, ...keys]);
  }

  /** Moves to what an entry says under a key, or under a round of its own. */
  at(index: number, criterion: string, key: string, round?: string): this {
    this.index = index;
    this.criterion = criterion;
    this.key = key;
    this.round = round;
    return this;
  }
}
