/** What heads and closes an official document of any form. */
export interface LetterheadLines {
  /** Number, e.g. "14/KH-UBND"; of a Party paper "154-KH/HU". */
  readonly number?: string;
  /** Where it is signed; the unit's name without its kind when absent. */
  readonly place?: string;
  /** Date as it stands in the document, e.g. "ngày 14 tháng 3 năm 2024". */
  readonly date?: string;
  /**
   * E.g. "CHỦ TỊCH", or "PHÓ BÍ THƯ THƯỜNG TRỰC"; of a deputy of a committee on two lines:
   * "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH".
   */
  readonly position?: string;
  /** Who signs. */
  readonly signer?: string;
  /** Who gets it, in order; where it is kept ("Lưu: VT") is added where no line says it. */
  readonly recipients?: readonly string[];
  /** Legal bases of the plan, each a clause that follows "Căn cứ". */
  readonly bases?: readonly string[];
  /** The standing body (cơ quan thường trực), which follows the plan up: "Văn phòng HĐND và UBND". */
  readonly standing?: string;
  /** Leaders and what each is in charge of: "Đồng chí Phó Chủ tịch phụ trách kinh tế: chỉ đạo DTI". */
  readonly leaders?: readonly string[];
}

/** Letterhead of a document of the State, as Nghị định 30/2020/NĐ-CP lays it out. */
export interface StateLetterhead extends LetterheadLines {
  /** The State's form; also meant where no form is said. */
  readonly form?: "state";
  /** Body above the one that issues, e.g. "ỦY BAN NHÂN DÂN THỊ XÃ MỸ HÀO". */
  readonly superior?: string;
  /** Body that issues; "ỦY BAN NHÂN DÂN" and the unit's name when absent. */
  readonly body?: string;
}

/** Letterhead of a document of the Party, as Hướng dẫn 36-HD/VPTW lays it out. */
export interface PartyLetterhead extends LetterheadLines {
  /** The Party's form. */
  readonly form: "party";
  /** The Party organisation above the committee that issues, e.g. "ĐẢNG BỘ TỈNH HẢI DƯƠNG". */
  readonly organisation?: string;
  /** Committee that issues, e.g. "HUYỆN ỦY TỨ KỲ"; by the unit's name when absent. */
  readonly committee?: string;
}

/** What heads and closes an official document; whatever is not given stays a dotted blank. */
export type Letterhead = StateLetterhead | PartyLetterhead;

/** A blank to be filled in by hand. */
export const blank: string = "……………";
