/** The project that a roadmap carries out, as papers name it. */
export interface ProjectWords {
  /** Whole name, where it is named first. */
  readonly full: string;
  /** What it is called after that. */
  readonly short: string;
  /** What a commune reaches by it, in quotes where papers quote it. */
  readonly standard: string;
}

/** What is reached where no project gives it a name of its own. */
export const plainStandard = "chính quyền thân thiện";

/** Đề án 05-ĐA/TU of Hải Dương, as the plans of Tứ Kỳ and Kim Thành name it. */
export const deAn05Words: ProjectWords = {
  full: "Đề án số 05-ĐA/TU, ngày 13/6/2024 của Ban Thường vụ Tỉnh ủy về “Xây dựng chính quyền xã, phường, thị trấn thân thiện, vì Nhân dân phục vụ trên địa bàn tỉnh Hải Dương giai đoạn 2024-2030”",
  short: "Đề án 05",
  standard: "“Chính quyền thân thiện, vì Nhân dân phục vụ”",
};
