import { blank } from "../letterhead.js";
import { type UnitWords, unitWords } from "./unit-words.js";

/** A committee of the Party as documents name it. */
export interface PartyCommittee {
  /** In the middle of a sentence: "Huyện ủy Tứ Kỳ". */
  readonly name: string;
  /** Its letters in the number of a document: "HU". */
  readonly letters: string;
  /** Where it sits: "Tứ Kỳ". */
  readonly proper: string;
}

interface Title {
  readonly title: string;
  readonly letters: string;
}

// Those of communes keep the kind in their name.
const commune: Title = { title: "Đảng ủy", letters: "ĐU" };
const communes = ["xã", "phường", "thị trấn", "đặc khu"];

const titles: Readonly<Record<string, Title>> = {
  huyện: { title: "Huyện ủy", letters: "HU" },
  quận: { title: "Quận ủy", letters: "QU" },
  "thị xã": { title: "Thị ủy", letters: "ThU" },
  "thành phố": { title: "Thành ủy", letters: "ThU" },
  tỉnh: { title: "Tỉnh ủy", letters: "TU" },
};

/** Cities of the rank of a province: their committees sign as those of provinces do. */
const centralCities = ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"];

/**
 * The committee of the Party in a unit. Of a unit whose kind its name does not tell, the kind of
 * the committee is a blank.
 *
 * @example
 * committeeOf(unitWords({ id: "tu-ky", name: "huyện Tứ Kỳ" }, "vi")).name // "Huyện ủy Tứ Kỳ"
 */
export function committeeOf({ name, proper, kind }: UnitWords): PartyCommittee {
  if (communes.includes(kind)) {
    return { name: `${commune.title} ${name}`, letters: commune.letters, proper };
  }
  const { title, letters } = titles[kind] ?? { title: blank, letters: blank };
  const isCentral = kind === "thành phố" && centralCities.includes(proper);
  return { name: `${title} ${proper}`, letters: isCentral ? "TU" : letters, proper };
}

/** The committee that a letterhead names: "HUYỆN ỦY TỨ KỲ" is "Huyện ủy Tứ Kỳ". */
export function committeeNamed(text: string): PartyCommittee {
  const plain = text.normalize("NFC").replaceAll(/\s+/g, " ").trim().replaceAll(/uỷ/giu, "ủy");
  const starts = [
    ["", commune.title],
    ...Object.entries(titles).map(([kind, { title }]) => [kind, title]),
  ];
  for (const [kind = "", title = ""] of starts) {
    if (!plain.toLowerCase().startsWith(`${title.toLowerCase()} `)) continue;
    const unit = `${kind} ${plain.slice(title.length + 1)}`.trim();
    return committeeOf(unitWords({ id: unit, name: unit }, "vi"));
  }
  return { name: plain, letters: blank, proper: "" };
}
