import type { CivilDate } from "../dates/civil-date.js";

/** What a filled table says beside the points of a criterion: the row of a remediation plan. */
export interface PlanRow {
  /** Code of the criterion. */
  readonly code: string;
  /** What is wanting (tồn tại, hạn chế). */
  readonly shortcoming?: string;
  /** Why (nguyên nhân). */
  readonly cause?: string;
  /** What is done about it (giải pháp khắc phục). */
  readonly measure?: string;
  /** Body that leads (chủ trì). */
  readonly lead?: string;
  /** Bodies that work with it (phối hợp). */
  readonly support?: string;
  /** Until when (thời hạn): a day where the table says one, else its words, such as "Hằng tháng". */
  readonly due?: CivilDate | string;
  /** Why points are missing (lý do). */
  readonly reason?: string;
  /** What comes out of it (sản phẩm). */
  readonly product?: string;
  /** Who of the leaders answers for it (lãnh đạo phụ trách). */
  readonly leader?: string;
}
