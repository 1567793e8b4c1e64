/** What heads and closes an official document; whatever is not given stays a dotted blank. */
export interface Letterhead {
  /** Body above the one that issues, e.g. "ỦY BAN NHÂN DÂN THỊ XÃ MỸ HÀO". */
  readonly superior?: string;
  /** Body that issues; "ỦY BAN NHÂN DÂN" and the unit's name when absent. */
  readonly body?: string;
  /** Number, e.g. "14/KH-UBND". */
  readonly number?: string;
  /** Where it is signed; the unit's name without its kind when absent. */
  readonly place?: string;
  /** Date as it stands in the document, e.g. "ngày 14 tháng 3 năm 2024". */
  readonly date?: string;
  /** E.g. "CHỦ TỊCH"; of a deputy on two lines: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH". */
  readonly position?: string;
  readonly signer?: string;
  /** Who gets it, in order; "Lưu: VT" is added where no line says where it is kept. */
  readonly recipients?: readonly string[];
  /** Legal bases of the plan, each a clause that follows "Căn cứ". */
  readonly bases?: readonly string[];
  /** The standing body (cơ quan thường trực), which follows the plan up: "Văn phòng HĐND và UBND". */
  readonly standing?: string;
  /** Leaders and what each is in charge of: "Đồng chí Phó Chủ tịch phụ trách kinh tế: chỉ đạo DTI". */
  readonly leaders?: readonly string[];
}

/** A blank to be filled in by hand. */
export const blank: string = "……………";
