const unitKinds =
  "(?:UBND |Ủy ban nhân dân |Uỷ ban nhân dân )?(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)";

/** "Tên đơn vị tự chấm: Xã Tân Hưng" */
export const unitLine: RegExp = new RegExp(
  `^(?:tên )?đơn vị(?: tự chấm| được chấm)?\\s*:\\s*${unitKinds}\\s+(\\p{Lu}[^:;,()]*)$`,
  "iu",
);

/** "ỦY BAN NHÂN DÂN / XÃ TÂN HƯNG" at the top left */
export const letterhead: RegExp =
  /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(xã|phường|thị trấn|đặc khu)\s+(\p{Lu}[\p{L} ]*)$/iu;

/** What a name of a unit is compared without: "UBND xã". Without marks. */
export const unitPrefix: RegExp =
  /^(?:(?:ubnd|uy ban nhan dan) )?(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh)(?= )/;

/** The committee before a name that has no kind. Without marks. */
export const committeePrefix: RegExp = /^(?:ubnd|uy ban nhan dan) /;

/** The kind of a unit, in its name. Without marks. */
export const unitKind: RegExp =
  /(?:^| )(xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh)(?= )/;

/** A name with its kind: "Xã Tân Hưng (cũ)", "UBND phường Dị Sử". */
export const unitName: RegExp =
  /^(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+)?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+(\S.{0,60})$/iu;

/** What a body does is not the name of a unit: "Xã tự chấm". Without marks. */
export const unitDoing: RegExp =
  /(?:^| )(?:cham|danh gia|tham dinh|diem|phuc tra|cong nhan|ghi chu)(?: |$)/;

/** "UBND xã Tân Hưng" is the body; the unit is "Xã Tân Hưng". */
export const committeeOfUnit: RegExp = /^(?:UBND|[ủuỦU][ỷyỶY] ban nhân dân)\s+/iu;

/** Levels of government that a row may be for. Without marks. */
export const levelNames = [
  ["province", /(?:^| )(?:cap tinh|(?:so|ban), (?:ban, )?nganh|cac so|cap so)(?: |$)/],
  ["district", /(?:^| )(?:cap huyen|quan huyen)(?: |$)/],
  ["commune", /(?:^| )(?:cap xa|cap phuong|xa phuong|cac xa|cac phuong)(?: |$)/],
] as const;

/** "Áp dụng cho xã: …" and "Đối với phường: …"; without marks "phường" would be "phương" too. */
export const kindsOfCommune = [
  [
    "rural",
    /(?:đối với|áp dụng|dành cho|cho|với)(?: cho)?(?: các)? (?:xã|thị trấn)(?![\p{L},/])/iu,
  ],
  ["ward", /(?:đối với|áp dụng|dành cho|cho|với)(?: cho)?(?: các)? phường(?![\p{L},/])/iu],
] as const;
