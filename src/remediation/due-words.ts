/** By when something is to be done, as a plan says it in Vietnamese. */
export const dueWords = {
  byRule: (day: string) => `chậm nhất ngày ${day}`,
  byWording: (day: string) => `trước ngày ${day}`,
} as const;
