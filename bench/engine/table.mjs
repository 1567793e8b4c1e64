/** Rows of a benchmark as lines of text. */
const columns = [54, 12, 24, 12, 6];

const line = (cells) =>
  cells
    .map((cell, at) => (at === 0 ? cell.padEnd(columns[at]) : cell.padStart(columns[at])))
    .join(" ")
    .trimEnd();

/** Three digits that count. */
const short = (value) =>
  value >= 1000 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();

/** Microseconds for people. */
function timeText(time) {
  if (time === undefined) return "";
  if (time < 1) return `${short(time * 1000)} ns`;
  if (time < 1000) return `${short(time)} µs`;
  return time < 1e6 ? `${short(time / 1000)} ms` : `${short(time / 1e6)} s`;
}

export const headLine = () => line(["", "median", "ratio or measure", "goal", "met"]);

/** Whether a goal is met; nothing where there is none. */
function verdictOf({ time, ratio, stopped, atMost, atLeast, secondsAtMost }) {
  if (atMost === undefined && atLeast === undefined && secondsAtMost === undefined) return "";
  const met =
    stopped === undefined &&
    (atMost === undefined || ratio <= atMost) &&
    (atLeast === undefined || ratio >= atLeast) &&
    (secondsAtMost === undefined || time <= secondsAtMost * 1e6);
  return met ? "yes" : "no";
}

function goalText({ atMost, atLeast, secondsAtMost }) {
  if (atMost !== undefined) return `≤ ${atMost}`;
  if (atLeast !== undefined) return `≥ ${atLeast}`;
  return secondsAtMost === undefined ? "" : `≤ ${secondsAtMost} s`;
}

/**
 * A row has a name, and any of: `time` in microseconds, or the seconds after which it was
 * `stopped`; a `ratio` or measure with what it is `versus`, or its unit; a goal, `atMost` or
 * `atLeast` for the ratio, or `secondsAtMost` for the time; or why it was `skipped`.
 */
export function lineOf(row) {
  const { name, time, stopped, ratio, versus, skipped } = row;
  if (skipped !== undefined) return `${name.padEnd(columns[0])} skipped: ${skipped}`;
  return line([
    name,
    stopped === undefined ? timeText(time) : `over ${stopped} s`,
    ratio === undefined ? "" : `${short(ratio)} ${versus}`,
    goalText(row),
    verdictOf(row),
  ]);
}
