const limbBits = 26;
const limb = 2 ** limbBits;
/** Additions after which a limb could leave what a double holds exactly. */
const mostAdditions = 2 ** 26;

/** A whole number from 0, cut into limbs of 26 bits, lowest first. */
export type Limbs = readonly number[];

/** Cuts a whole number from 0. */
export function toLimbs(value: bigint): Limbs {
  const limbs: number[] = [];
  const bits = BigInt(limbBits);
  for (let rest = value; rest > 0; rest >>= bits)
    limbs.push(Number(BigInt.asUintN(limbBits, rest)));
  return limbs;
}

/**
 * Many sums of whole numbers at once, exact whatever their size. Adding a number touches one cell of
 * an array of doubles for each of its limbs, which is many times faster than a sum of BigInt.
 */
export class ExactSums {
  readonly #count: number;
  readonly #limbs: Float64Array[] = [];
  #additions = 0;

  constructor(count: number) {
    this.#count = count;
  }

  /** Adds a number to the sums at these places; each place may stand there once. */
  add(places: Iterable<number> & ArrayLike<number>, length: number, value: Limbs): void {
    if (this.#additions === mostAdditions) this.#carry();
    this.#additions += 1;
    for (let index = 0; index < value.length; index += 1) {
      const sums = this.#at(index);
      const part = value[index] as number;
      for (let at = 0; at < length; at += 1) (sums[places[at] as number] as number) += part;
    }
  }

  /** The sum at a place. */
  value(place: number): bigint {
    let sum = BigInt(0);
    for (let index = this.#limbs.length - 1; index >= 0; index -= 1) {
      sum = (sum << BigInt(limbBits)) + BigInt(this.#limbs[index]?.[place] ?? 0);
    }
    return sum;
  }

  #at(index: number): Float64Array {
    while (this.#limbs.length <= index) this.#limbs.push(new Float64Array(this.#count));
    return this.#limbs[index] as Float64Array;
  }

  #carry(): void {
    this.#additions = 0;
    for (let index = 0; index < this.#limbs.length; index += 1) {
      const sums = this.#at(index);
      for (let place = 0; place < this.#count; place += 1) {
        const over = Math.floor((sums[place] as number) / limb);
        if (over === 0) continue;
        (sums[place] as number) -= over * limb;
        (this.#at(index + 1)[place] as number) += over;
      }
    }
  }
}
