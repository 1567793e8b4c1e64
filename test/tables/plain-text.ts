/** Text for comparing titles: small letters without marks, signs and spaces at all. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
