/** What a committee of the Party is called, and its letters in the number of a document. */
interface CommitteeTitle {
  readonly title: string;
  readonly letters: string;
}

/** The committee of a commune, which keeps the kind in its name: "Đảng ủy xã Tân Hưng". */
export const commune: CommitteeTitle = { title: "Đảng ủy", letters: "ĐU" };

/** Kinds of communes. */
export const communes: readonly string[] = ["xã", "phường", "thị trấn", "đặc khu"];

/** Committees of units above communes, by the kind of the unit. */
export const committeeTitles: Readonly<Record<string, CommitteeTitle>> = {
  huyện: { title: "Huyện ủy", letters: "HU" },
  quận: { title: "Quận ủy", letters: "QU" },
  "thị xã": { title: "Thị ủy", letters: "ThU" },
  "thành phố": { title: "Thành ủy", letters: "ThU" },
  tỉnh: { title: "Tỉnh ủy", letters: "TU" },
};

/** Letters of the committee of a province. */
export const provinceLetters = "TU";

/** The kind of cities. */
export const city = "thành phố";

/** Cities of the rank of a province: their committees sign as those of provinces do. */
export const centralCities: readonly string[] = [
  "Hà Nội",
  "Hồ Chí Minh",
  "Hải Phòng",
  "Đà Nẵng",
  "Cần Thơ",
  "Huế",
];

/** How "uỷ" is written where its tone may stand on either vowel. */
export const usualSpelling = "ủy";
