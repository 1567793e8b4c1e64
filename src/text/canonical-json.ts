/**
 * JSON with the keys of every object in one order and no space, so that equal data gives equal
 * text (RFC 8785 for data of text, plain numbers, lists and objects).
 *
 * @param leaveOut keys of the outermost object that do not count
 */
export function canonicalJson(value: unknown, leaveOut: readonly string[] = []): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([key, member]) => member !== undefined && !leaveOut.includes(key))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
