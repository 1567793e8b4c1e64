import type { CivilDate } from "../dates/civil-date.js";
import type { DecimalInput } from "../numbers/decimal-text.js";
import type { PublishedResult } from "./plan.js";

/**
 * What an office changes in an item of a plan. A field that is given is the office's own from then
 * on, also where it says the same; an empty text or list takes out what stood there.
 */
export interface ItemEdit {
  /** Accepts all that chiso proposed for the item (duyệt). */
  readonly approved?: true;
  /** What is wanting (tồn tại, hạn chế). */
  readonly shortcoming?: string;
  /** Why (nguyên nhân). */
  readonly cause?: string;
  /** What is done about it in the office's own words (giải pháp). */
  readonly solution?: string;
  /** Keys of measures of the plan that stay. */
  readonly measures?: readonly string[];
  /** Body that leads (chủ trì). */
  readonly responsible?: string;
  /** Bodies that work with it (phối hợp). */
  readonly coordinating?: readonly string[];
  /** Who of the leaders answers for it (lãnh đạo phụ trách). */
  readonly leader?: string;
  /** What comes out of it (sản phẩm). */
  readonly product?: string;
  /** What shows that it was done (minh chứng). */
  readonly evidence?: readonly string[];
  /** The day by which it is done. */
  readonly due?: CivilDate;
  /** When it is done, in words, where it is no day. */
  readonly dueWords?: string;
  /** Own points to reach in the new year. */
  readonly target?: DecimalInput;
}

/** What an office changes in a plan. */
export interface PlanEdits {
  /** By id of the criteria set and code of the criterion. */
  readonly items?: Readonly<Record<string, Readonly<Record<string, ItemEdit>>>>;
  /** What was published, by id of the criteria set; it takes the place of what the plan has. */
  readonly published?: Readonly<Record<string, PublishedResult>>;
  /** Set where the office confirms the plan as a whole; proposals that it did not accept stay such. */
  readonly confirmed?: true;
}
