/** What the head and the foot of a paper of the State say, as Nghị định 30/2020/NĐ-CP has it. */
export const stateWords = {
  body: "ỦY BAN NHÂN DÂN",
  numberTitle: "Số:",
  authority: "TM. ỦY BAN NHÂN DÂN",
  position: "CHỦ TỊCH",
  kept: "Lưu: VT",
} as const;

/** What the head and the foot of a paper of the Party say, as Hướng dẫn 36-HD/VPTW has it. */
export const partyWords = {
  organisation: "ĐẢNG BỘ",
  standingCommittee: "Ban Thường vụ",
  numberTitle: "Số",
  authority: "T/M BAN THƯỜNG VỤ",
  position: "BÍ THƯ",
  kept: "Lưu VP",
} as const;
