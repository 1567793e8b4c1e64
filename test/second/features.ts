/** What sets and sheets at random may say beyond the oldest form of the data. */
export interface Features {
  /** A weight on a node. */
  readonly weights: boolean;
  /** Points of a whole domain or criterion. */
  readonly wholes: boolean;
  /** A target of a ratio. */
  readonly targets: boolean;
  /** Rounds of its own in a set or a sheet. */
  readonly rounds: boolean;
  /** Conditions of a class beside its bound. */
  readonly conditions: boolean;
  /** Decimals of a sheet's own, that its typed points were published with. */
  readonly published: boolean;
}

export const noFeatures: Features = {
  weights: false,
  wholes: false,
  targets: false,
  rounds: false,
  conditions: false,
  published: false,
};

export const allFeatures: Features = {
  weights: true,
  wholes: true,
  targets: true,
  rounds: true,
  conditions: true,
  published: true,
};

/** What the library knows, and so what it is compared with. */
export const features: Features = allFeatures;
