/** What a measure that was written for a ward says, and what it says of a commune. */
export const ofWardAndCommune: readonly (readonly [ward: string, commune: string])[] = [
  ["phường", "xã"],
  ["tổ dân phố", "thôn"],
];

/** What no measure says any more since there are no districts. */
export const ofTown = ", của thị xã";
