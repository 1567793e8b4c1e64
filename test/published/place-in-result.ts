/**
 * What a result holds at a place such as `mainIndices[3].value`: a member, or of a list the one
 * that is named so by its code or key.
 */
export function placeIn(result: unknown, place: string): unknown {
  return [...place.matchAll(/\[([^\]]+)\]|([^.[\]]+)/g)].reduce(
    (at: unknown, [, named, member]) => memberOf(at, named ?? member ?? ""),
    result,
  );
}

function memberOf(value: unknown, step: string): unknown {
  if (value === null || typeof value !== "object") return undefined;
  if (!Array.isArray(value)) return (value as Readonly<Record<string, unknown>>)[step];
  if (step === "length") return value.length;
  return value.find((one) => [one?.code, one?.key].includes(step));
}
