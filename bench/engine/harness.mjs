/** Times of contenders that run in turn, so that a busy machine slows all of them alike. */

const sampleMilliseconds = 5;
const warmUpMilliseconds = 1000;

/** Kept, so that no work is thrown away as unused. */
export let last;

async function once({ prepare, work }, count) {
  const given = prepare(count);
  const start = performance.now();
  last = await work(given);
  return performance.now() - start;
}

async function warmUp(contender) {
  let [count, each, spent] = [contender.count ?? 10, 0, 0];
  for (let run = 0; run < 3 || (spent < warmUpMilliseconds && run < 1000); run += 1) {
    const time = await once(contender, count);
    each = time / count;
    spent += time;
    if (contender.count === undefined) {
      count = Math.min(500, Math.max(10, Math.ceil(sampleMilliseconds / each)));
    }
  }
  return count;
}

/**
 * Times contenders `{ name, prepare, work, count? }`: `prepare(count)` makes the input afresh and
 * is not timed, `work(input)` is. Without a count, as many as fill a sample.
 *
 * @returns for each contender its samples, in microseconds for one of its count
 */
export async function race(contenders, { rounds = 21 } = {}) {
  const counts = [];
  for (const contender of contenders) counts.push(await warmUp(contender));
  const samples = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const at = (round + turn) % contenders.length;
      const time = await once(contenders[at], counts[at]);
      samples[at][round] = (time * 1000) / counts[at];
    }
  }
  return samples;
}

export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How many times as long the one took as the other, round by round. */
export function ratioOf(samples, others) {
  return median(samples.map((time, round) => time / others[round]));
}
