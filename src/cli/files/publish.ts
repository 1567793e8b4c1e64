import { closeSync, openSync, renameSync, rmSync } from "node:fs";
import { cannotWrite, existsFailure } from "../file-failure.js";
import { hiddenBeside, type StagedFile } from "./stage.js";

/** What was done for one file: how it ends, and how it is taken back. */
interface Move {
  readonly finish: () => void;
  readonly takeBack: () => void;
}

/**
 * Gives staged files their names, all of them or none. Nothing is awaited, so that no interrupt
 * comes between two of them.
 *
 * @throws CommandFailure that names the file
 */
export function publish(staged: readonly StagedFile[]): void {
  const moves: Move[] = [];
  for (const file of staged) {
    try {
      moves.push(file.replaces ? setAside(file) : takeName(file));
      renameSync(file.content, file.target);
    } catch (error) {
      for (const { takeBack } of moves.reverse()) takeBack();
      throw isTaken(error) ? existsFailure(file.path) : cannotWrite(file.path, error);
    }
  }
  for (const { finish } of moves) finish();
}

function setAside({ target }: StagedFile): Move {
  const aside = hiddenBeside(target);
  renameSync(target, aside);
  return {
    finish: () => rmSync(aside, { force: true }),
    takeBack: () => renameSync(aside, target),
  };
}

// Makes the file where nobody has, in one step: asking first would leave a moment to others.
function takeName({ target }: StagedFile): Move {
  closeSync(openSync(target, "wx"));
  return { finish: () => {}, takeBack: () => rmSync(target, { force: true }) };
}

function isTaken(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === "EEXIST";
}
