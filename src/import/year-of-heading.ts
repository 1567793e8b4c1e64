/** The year that a heading names; `undefined` where it names none, several, or that of a decision. */
export function yearOfHeading(heading: string): number | undefined {
  const [only, ...others] = [...heading.matchAll(years)].map(([year]) => year);
  return only === undefined || others.length > 0 ? undefined : Number(only);
}

/** A heading without its year: "Điểm" of "Điểm năm 2024", nothing of "Năm 2024". */
export function withoutYear(heading: string): string {
  return heading.replaceAll(named, " ").trim();
}

const years = /(?<![\d/.,-])(?:19|20)\d{2}(?![\d/.,-])/g;
const named = /(?:\(\s*)?(?:năm\s+)?(?<![\d/.,-])(?:19|20)\d{2}(?![\d/.,-])(?:\s*\))?/giu;
