/** Text for comparing titles: small letters without marks, signs and spaces at all. */
export function plainText(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll("đ", "d")
      .normalize("NFD")
      .replaceAll(/[^\p{L}\p{N}]/gu, "")
      // Kỉ and Kỷ, Quí and Quý are two spellings of one word.
      .replaceAll("y", "i")
  );
}
