/** A source of whole numbers that is the same for the same seed, everywhere. */
export interface Random {
  /** From 0 up to, but without, the limit. */
  readonly below: (limit: number) => number;
  /** From the low to the high number, both included. */
  readonly between: (low: number, high: number) => number;
  /** True once in so many times. */
  readonly oneIn: (count: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** From 0 up to, but without, the limit. */
  readonly bigBelow: (limit: bigint) => bigint;
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
}

/** mulberry32, on whole numbers of 32 bits; the number of a set gives it a stream of its own. */
export function smallRandom(seed: number, stream: number): Random {
  let state = mixed(mixed(seed | 0) ^ stream);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return mixed(state) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  const between = (low: number, high: number): number => low + below(high - low + 1);
  const bigBelow = (limit: bigint): bigint => {
    let value = 0n;
    // 128 bits are far above any number that a sheet can hold, so that no value is favoured.
    for (let part = 0; part < 4; part += 1) value = (value << 32n) | BigInt(next());
    return value % limit;
  };
  return {
    below,
    between,
    bigBelow,
    oneIn: (count) => below(count) === 0,
    pick: (list) => {
      const index = below(list.length);
      if (index >= list.length) throw new Error("nothing to pick from");
      return list[index] as (typeof list)[number];
    },
    shuffle: (list) => {
      const left = [...list];
      return list.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}

function mixed(value: number): number {
  let mix = Math.imul(value ^ (value >>> 15), value | 1);
  mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
  return mix ^ (mix >>> 14);
}
