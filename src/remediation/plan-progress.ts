/**
 * How far a task is: not begun, under way, done, held up by something, or dropped because it will
 * not be done.
 */
export const taskStates = ["open", "running", "done", "stopped", "dropped"] as const;

/** How far a task is. */
export type TaskState = (typeof taskStates)[number];

/** What the office says of a task. */
export interface TaskProgress {
  /** How far it is. */
  readonly state: TaskState;
  /** What came of it, or what is in the way. */
  readonly note?: string;
}

/**
 * What the office says of the tasks of a plan, by id of the criteria set and code of the
 * criterion. A task that is not named has not begun.
 */
export type PlanProgress = Readonly<Record<string, Readonly<Record<string, TaskProgress>>>>;
