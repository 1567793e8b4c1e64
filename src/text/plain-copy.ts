/**
 * A copy of plain data: lists and objects anew, all else as it is, absent members left out. It
 * reads nothing but the members (`JSON.stringify` asks each object for `toJSON` too).
 */
export function plainCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => plainCopy(item)) as T;
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, plainCopy(member)])) as T;
}
