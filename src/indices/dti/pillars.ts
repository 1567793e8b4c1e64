import type { LocalizedText } from "../../text/language.js";

/** A pillar of the index: the foundation indices together with one activity index. */
export interface DtiPillar {
  readonly key: string;
  readonly title: LocalizedText;
  /** Codes of the nodes whose points and maxima it sums. */
  readonly codes: readonly string[];
}

/**
 * The three pillars of 922/QĐ-BTTTT: each is the foundation group and one activity index, so its
 * divisor is 700, 650 and 650. It is not the mean of six main indices; published pillar values
 * and ranks of 2022 agree with this reading only. On the scale of 2024 they are the same, with the
 * divisors 640, 590 and 590, recovered from the published averages.
 */
export const pillars922: readonly DtiPillar[] = [
  {
    key: "digital-government",
    title: { vi: "Chính quyền số", en: "Digital government" },
    codes: ["I", "7"],
  },
  {
    key: "digital-economy",
    title: { vi: "Kinh tế số", en: "Digital economy" },
    codes: ["I", "8"],
  },
  {
    key: "digital-society",
    title: { vi: "Xã hội số", en: "Digital society" },
    codes: ["I", "9"],
  },
];

const setsOfProvinces: readonly string[] = ["dti-province-922-2022", "dti-province-405-2024"];

/** The pillars of a set that ships; of any other none are known. */
export function pillarsOfSet(id: string): readonly DtiPillar[] {
  return setsOfProvinces.includes(id) ? pillars922 : [];
}
