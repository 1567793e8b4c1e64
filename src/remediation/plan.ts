import type { IndexKey } from "../criteria-set/criteria-set.js";
import type { Provenance } from "../criteria-set/provenance.js";
import type { CivilDate } from "../dates/civil-date.js";
import type { Gap, NodeName, UnassessedLeaf } from "../gaps/gap.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { Unit } from "../score-sheet/score-sheet.js";
import type { LadderClass } from "../scoring/ladder-class.js";
import type { Scorecard } from "../scoring/scorecard.js";
import type { LocalizedText, Text } from "../text/language.js";
import type { DemandResult } from "./demand.js";
import type { MeasureItem, MeasureLevel, MeasureOrigin } from "./measure.js";
import type { ChosenAim } from "./plan-aim.js";

/** Fields of an item that an office confirms or writes itself. */
export const itemFields = [
  "shortcoming",
  "cause",
  "measures",
  "responsible",
  "coordinating",
  "leader",
  "product",
  "due",
  "target",
  "evidence",
] as const;

/** A field of an item that an office confirms or writes itself. */
export type ItemField = (typeof itemFields)[number];

/** One task of the plan (nhiệm vụ): a gap, what is done about it, by whom and until when. */
export interface RemediationItem {
  /** Code of the criterion. */
  readonly code: string;
  readonly title: Text;
  readonly domain: NodeName;
  readonly max: DecimalText;
  /** Set for a domain or criterion of which only the points of the whole are known. */
  readonly whole?: true;
  /** Own points of last year. */
  readonly lastPoints: DecimalText;
  /** What the total lost by it, counted with the weights. */
  readonly lost: DecimalText;
  /** Product of the weights on the way to the total; 1 when absent. */
  readonly weight?: DecimalText;
  /** Own points to reach in the new year. */
  readonly target: DecimalText;
  /** Target less last year's points, times the weights: what the total gains by it. */
  readonly gain: DecimalText;
  /** What must happen for the target; absent where nothing is known of it but the points. */
  readonly needs?: LocalizedText;
  /** The target as a share, where points follow one: how far it was, and how far it is to rise. */
  readonly share?: TargetShare;
  /** What is unclear about last year's points; nothing when absent. */
  readonly unclear?: Unclear;
  /** Keys of the measures; empty when the catalogue has none for it. */
  readonly measures: readonly string[];
  readonly responsible: string | null;
  readonly coordinating: readonly string[];
  readonly start: CivilDate;
  readonly due: CivilDate;
  /** The day by which the criterion itself wants it done in the year of the plan, if it names one. */
  readonly criterionDue: CivilDate | null;
  /** Evidence that the criteria set asks for; where it asks for none, what the measures leave. */
  readonly evidence: readonly string[];
  /** What is wanting (tồn tại, hạn chế). */
  readonly shortcoming?: string;
  /** Why (nguyên nhân). */
  readonly cause?: string;
  /** What is done about it in the office's own words (giải pháp); goes before the measures. */
  readonly solution?: string;
  /** What comes out of it (sản phẩm). */
  readonly product?: string;
  /** Who of the leaders answers for it (lãnh đạo phụ trách). */
  readonly leader?: string;
  /** The due date in the office's own words where they are no day, such as "Hằng tháng". */
  readonly dueWords?: string;
  /**
   * Fields that chiso proposes and nobody of the office has confirmed; none when absent. A field
   * that the office filled, edited or ticked is not among them, nor is what the criteria set itself
   * says.
   */
  readonly proposed?: readonly ItemField[];
}

/** What a target means as a share, in percent. */
export interface TargetShare {
  /**
   * A share of satisfied answers (tỷ lệ hài lòng), or any other; `rescaled` where its points do not
   * begin at 0 %.
   */
  readonly kind: "satisfied" | "share" | "rescaled";
  /** Last year's share in percent with two decimals; absent where only points are known. */
  readonly from?: DecimalText;
  /** Share to reach, in percent. */
  readonly to: DecimalText;
  /** Share from which the points are full, in percent. */
  readonly full: DecimalText;
}

/**
 * What is unclear about last year's points, for the drafter to settle: `parts`, only the sum of
 * several parts is known; `points`, points that the rule of the criterion cannot give.
 */
export type Unclear = "parts" | "points";

/** Why a row of the office has no item: it stands on what is no gap. */
export type KeptState = "at-maximum" | "not-assessed" | "not-applicable" | "heading";

/** A row of the office on a criterion that is no gap, such as one to keep at its maximum. */
export interface KeptRow {
  /** Code of the criterion. */
  readonly code: string;
  /** Name of the criterion. */
  readonly title: Text;
  /** The domain it belongs to; itself for a domain. */
  readonly domain: NodeName;
  /** Own points of last year; `null` where there are none. */
  readonly lastPoints: DecimalText | null;
  readonly max: DecimalText;
  /** What it stands on: `at-maximum` asks to keep what was reached (duy trì). */
  readonly state: KeptState;
  /** What is wanting (tồn tại, hạn chế). */
  readonly shortcoming?: string;
  /** Why (nguyên nhân). */
  readonly cause?: string;
  /** What is done about it (giải pháp). */
  readonly solution?: string;
  /** Body that leads (chủ trì). */
  readonly responsible?: string;
  /** Bodies that work with it (phối hợp). */
  readonly coordinating?: readonly string[];
  /** Who of the leaders answers for it (lãnh đạo phụ trách). */
  readonly leader?: string;
  /** What comes out of it (sản phẩm). */
  readonly product?: string;
  /** The office's own day. */
  readonly due?: CivilDate;
  /** The due date in the office's own words where they are no day. */
  readonly dueWords?: string;
}

/** What was published of a result of one year. */
export interface PublishedYear {
  /** Points or percent as published, in words. */
  readonly points?: string;
  /** Place among the units that were ranked (thứ hạng). */
  readonly rank?: number;
  /** How many units were ranked. */
  readonly units?: number;
  /** Class as published (xếp loại). */
  readonly class?: string;
  /** How far the tasks were fulfilled (mức độ hoàn thành nhiệm vụ). */
  readonly completion?: string;
}

/** What was published of an index, beside its points. */
export interface PublishedResult extends PublishedYear {
  /** The decision that published it, e.g. "Quyết định số 12/QĐ-UBND ngày 05/01/2024". */
  readonly decision?: string;
  /** The year before. */
  readonly before?: PublishedYear;
  /** Place to reach in the new year. */
  readonly rankTarget?: number;
}

/** A domain of last year's results. */
export interface DomainResult extends NodeName {
  readonly points: DecimalText | null;
  readonly max: DecimalText;
  /** Factor of what it brings to the total (hệ số); 1 when absent. */
  readonly weight?: DecimalText;
  /** Set where only the points of the whole are known. */
  readonly whole?: true;
  readonly applicableMax: DecimalText;
  /** Percent of the applicable maximum, for display. */
  readonly percentage: DecimalText | null;
  /** What the total lost in it, counted with the weights. */
  readonly lost: DecimalText;
  /** How many criteria lie below their maximum. */
  readonly gaps: number;
}

/** A result in total. */
export interface ResultTotal {
  /** Why the unit was not classed, where it was not eligible. */
  readonly notEligible?: string;
  /** Base, with bonus and penalty. */
  readonly points: DecimalText | null;
  readonly bonus: DecimalText;
  readonly penalty: DecimalText;
  readonly applicableMax: DecimalText;
  readonly percentage: DecimalText | null;
  /** Class by each ladder, with its conditions. */
  readonly classes: readonly LadderClass[];
}

/** A measure as the plan shows it. */
export interface PlannedMeasure {
  readonly key: string;
  /** Key of its item. */
  readonly item: string;
  readonly text: Text;
  /** Whether the source of the catalogue says it, or chiso proposes it. */
  readonly origin: MeasureOrigin;
  /** Year of the plan that it was written for; for any year when absent. */
  readonly year?: number;
  /** Kind of unit that it was written for; for any when absent. */
  readonly level?: MeasureLevel;
}

/** What the plan says of one index. */
export interface IndexPlan {
  readonly index: IndexKey;
  readonly set: Scorecard["set"];
  /** The part of the base year that was scored, or the day; the whole year when absent. */
  readonly period?: NonNullable<Scorecard["period"]>;
  readonly sheetProvenance?: Provenance;
  readonly layer: Scorecard["layer"];
  readonly layersUsed: Scorecard["layersUsed"];
  /** The rounds by name, where the set or the sheet has its own. */
  readonly rounds?: NonNullable<Scorecard["rounds"]>;
  readonly lastYear: ResultTotal;
  /** What was published of it: rank, class, decision. */
  readonly published?: PublishedResult;
  /** The result that the targets were to reach, where the caller chose one. */
  readonly aim?: ChosenAim;
  /**
   * The result when every target is reached, without bonus and penalty, which a new year does
   * not inherit; `null` points while leaves are not assessed.
   */
  readonly target: ResultTotal;
  readonly lost: DecimalText;
  readonly domains: readonly DomainResult[];
  /** By domain in the order of the set, the largest loss first within it. */
  readonly items: readonly RemediationItem[];
  /** Whether the catalogue has measures for this index at all. */
  readonly catalogueHasMeasures: boolean;
  /** Codes of items with neither a measure nor a solution of the office. */
  readonly withoutMeasure: readonly string[];
  /** Rows of the office on what is no gap; none when absent. */
  readonly kept?: readonly KeptRow[];
  readonly notAssessed: readonly UnassessedLeaf[];
  /** Gaps by largest loss, as found. */
  readonly gaps: readonly Gap[];
}

/** A remediation plan (kế hoạch khắc phục): plain data, for documents and applications. */
export interface RemediationPlan {
  /** Version of chiso that wrote the file: the command tells it, no function does. */
  readonly $chiso?: string;
  readonly unit: Unit;
  /** Year whose results the plan answers. */
  readonly baseYear: number;
  /** Year of the plan: the one after the base year. */
  readonly year: number;
  /** Set where the office has confirmed the plan; else it is a draft (dự thảo). */
  readonly confirmed?: true;
  readonly start: CivilDate;
  readonly due: CivilDate;
  readonly indices: readonly IndexPlan[];
  /**
   * Headings of the measures that are used, in the order of the catalogue; behind them, for each
   * domain with proposals of chiso, its own name.
   */
  readonly measureItems: readonly MeasureItem[];
  /**
   * Measures that are used or stand in every plan, in the order of the catalogue; behind them the
   * proposals of chiso.
   */
  readonly measures: readonly PlannedMeasure[];
  readonly demands: readonly DemandResult[];
  readonly catalogue: {
    readonly id: string;
    readonly title: Text;
    readonly provenance: Provenance;
  } | null;
  readonly calendar: {
    readonly id: string;
    readonly title: string;
    /** Years of the plan of which the calendar has no public holidays; none when absent. */
    readonly withoutHolidays?: readonly number[];
  };
}
