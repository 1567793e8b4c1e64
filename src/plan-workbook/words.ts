/** Names of the sheets, by which they are found again: Vietnamese in every language. */
export const sheetNames = {
  published: "Kết quả công bố",
  letterhead: "Thể thức",
  review: "Kiểm tra",
} as const;

export const letterheadTitle = "Thể thức của kế hoạch";

export function publishedTitle(year: number, unit: string): string {
  return `Kết quả công bố năm ${year}: ${unit}`;
}
