import type { Work } from "./work.js";

/** The work now, before and after, for undo and redo. */
export interface History {
  readonly past: readonly Work[];
  readonly present: Work;
  readonly future: readonly Work[];
}

/** How many steps back are kept. */
const most = 200;

/** The beginning of a work. */
export function historyOf(present: Work): History {
  return { past: [], present, future: [] };
}

/** A step forward. */
export function done({ past, present }: History, next: Work): History {
  return { past: [...past, present].slice(-most), present: next, future: [] };
}

/** The step before; the same where there is none. */
export function undone(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined
    ? history
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** The step that was taken back; the same where there is none. */
export function redone(history: History): History {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest };
}
