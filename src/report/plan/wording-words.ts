/** What keeps its capitals where a title in capitals is told in a sentence. */
export const properNames: readonly string[] = [
  "Hồ Chí Minh",
  "Việt Nam",
  "Mặt trận Tổ quốc",
  "Đảng",
  "DTI",
  "PAPI",
  "SIPAS",
  "PAR INDEX",
];

/** Letters of the clauses of a paper, in the order of the Vietnamese alphabet. */
export const clauseLetters = "abcdđeghiklmnopqrstuvxy";

/** The bodies that help as they stand in a sentence: "Các bộ phận" are "các bộ phận". */
export function inSentence(bodies: string): string {
  return bodies.replace(/^Các /u, "các ");
}
