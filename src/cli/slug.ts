/** A name as a key or as part of a file name: "Bộ tiêu chí 2026" is "bo-tieu-chi-2026". */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return plain === "" ? "khong-ten" : plain;
}
