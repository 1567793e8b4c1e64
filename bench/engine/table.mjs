/** Rows of a benchmark as lines of text. */
const columns = [54, 12, 24, 12, 6];

const line = (cells) =>
  cells
    .map((cell, at) => (at === 0 ? cell.padEnd(columns[at]) : cell.padStart(columns[at])))
    .join(" ")
    .trimEnd();

/** Three digits that count. */
const short = (value) => (value >= 1000 ? value.toFixed(0) : Number(value.toPrecision(3)).toString());

/** Microseconds for people. */
function timeText(time) {
  if (time === undefined) return "";
  if (time < 1) return `${short(time * 1000)} ns`;
  if (time < 1000) return `${short(time)} µs`;
  return time < 1e6 ? `${short(time / 1000)} ms` : `${short(time / 1e6)} s`;
}

export const headLine = () => line(["", "median", "ratio or measure", "goal", "met"]);

/**
 * A row has a name, and any of: `time` in microseconds; a `ratio` or measure with what it is
 * `versus`, or its unit; a goal for it, `atMost` or `atLeast`; or why it was `skipped`.
 */
export function lineOf({ name, time, ratio, versus = "", atMost, atLeast, skipped }) {
  if (skipped !== undefined) return `${name.padEnd(columns[0])} skipped: ${skipped}`;
  const goal = atMost === undefined ? atLeast : atMost;
  const met =
    goal === undefined || ratio === undefined
      ? ""
      : (atMost === undefined ? ratio >= atLeast : ratio <= atMost)
        ? "yes"
        : "no";
  return line([
    name,
    timeText(time),
    ratio === undefined ? "" : `${short(ratio)} ${versus}`,
    goal === undefined ? "" : `${atMost === undefined ? "≥" : "≤"} ${goal}`,
    met,
  ]);
}
