/**
 * Objects parsed anew from JSON text for every sample, so that no cache that hangs on an object
 * helps: `fresh(values)(3)` gives three, and the next call others.
 */
export function fresh(values) {
  const texts = values.map((value) => JSON.stringify(value));
  let next = 0;
  return (count) =>
    Array.from({ length: count }, () => {
      next = (next + 1) % texts.length;
      return JSON.parse(texts[next]);
    });
}
