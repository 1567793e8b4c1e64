import { formatDate } from "../../dates/civil-date.js";
import type { Document } from "../../document/document.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { checkLevelRows, checkLevels } from "../../roadmap/check-level-table.js";
import type { LevelTable } from "../../roadmap/level-table.js";
import { levelTableOutline, planCalendarOutline, roadmapOutline } from "../../roadmap/outlines.js";
import type { PlanCalendar } from "../../roadmap/plan-calendar.js";
import type { Roadmap } from "../../roadmap/roadmap.js";
import { textIn } from "../../text/language.js";
import { figureNotices } from "../notices.js";
import { issuerOf } from "../paper/issuer.js";
import { officialDocument } from "../paper/official-document.js";
import { planKind } from "../paper/paper-kinds.js";
import { levelCountsBlock, levelTableBlock, yearsOf } from "./level-table-block.js";
import { letterheadProblems, paperOptionKeys, type RoadmapPaperOptions } from "./paper-options.js";
import { items, part } from "./paper-parts.js";
import { projectOf } from "./project.js";
import { planRecipients } from "./recipients.js";
import { missedTargets, targetLines } from "./target-words.js";
import { taskBlocks } from "./task-blocks.js";
import { kindsOf } from "./unit-kinds.js";

/** What the plan of a roadmap says. */
export interface RoadmapPlanPaper {
  /** The targets. */
  readonly roadmap: Roadmap;
  /** The level of each unit in each year. */
  readonly table: LevelTable;
  /** Who does what until when. */
  readonly calendar: PlanCalendar;
}

/**
 * The plan by which a district or province carries out a roadmap, as the plans of Tứ Kỳ and Kim
 * Thành are laid out: purpose, targets by year, tasks by body with their dates, organisation, and
 * the level of every commune in every year in an annex. In Party form unless a letterhead says
 * otherwise. What was due before the first year of the table is left out. A day that the calendar
 * only assumes stands in italics.
 *
 * @throws ChisoError `not-a-level`, `level-falls`, `duplicate-unit`, `list-too-short` for the table,
 * `unknown-key` for what a letterhead does not have
 * @example
 * roadmapPlanPaper({ roadmap: deAn05Roadmap(), table: levelTable, calendar: tuKyCalendar }, { office: { id: "tu-ky", name: "huyện Tứ Kỳ" } }).title // "Kế hoạch: Triển khai, thực hiện Đề án 05 và lộ trình đạt chuẩn “Chính quyền thân thiện, vì Nhân dân phục vụ” giai đoạn 2024 - 2026"
 */
export function roadmapPlanPaper(paper: RoadmapPlanPaper, options: RoadmapPaperOptions): Document {
  const paperOutline = {
    keys: { roadmap: roadmapOutline, table: levelTableOutline, calendar: planCalendarOutline },
  };
  refuse(checkArguments({ paper: [paper, paperOutline] }, [options, { keys: paperOptionKeys }]));
  const { roadmap, table, calendar } = paper;
  refuse([
    ...checkLevelRows(table),
    ...checkLevels(table, roadmap.highestLevel),
    ...letterheadProblems(options),
  ]);
  const {
    office,
    letterhead = { form: "party" },
    project = projectOf(roadmap),
    draft = true,
  } = options;
  const issuer = issuerOf(letterhead, office, "vi");
  const kinds = kindsOf(table.units.map(({ name }) => name));
  const years = yearsOf(table);
  const span = spanOf(years);
  return officialDocument({
    kind: planKind,
    issuer,
    letterhead,
    language: "vi",
    year: years[0] ?? table.from,
    subject: `Triển khai, thực hiện ${project.short} và lộ trình đạt chuẩn ${project.standard} ${span}`,
    draft,
    notices: [
      ...figureNotices(table.provenance, "vi"),
      ...(draft ? draftNotices(roadmap, table, calendar) : []),
    ],
    body: [
      {
        kind: "paragraph",
        text: `Thực hiện ${project.full} (gọi tắt là ${project.short}), ${issuer.name} xây dựng kế hoạch triển khai, thực hiện như sau:`,
      },
      ...part(0, "MỤC ĐÍCH, YÊU CẦU", items(purposes(project.short, office.name, kinds))),
      ...part(1, "MỤC TIÊU", items(targetLines(roadmap, table))),
      ...part(2, "PHÂN CÔNG THỰC HIỆN NHIỆM VỤ", taskBlocks(calendar.tasks, `${table.from}-01-01`)),
      ...part(3, "TỔ CHỨC THỰC HIỆN", items(organisation(issuer.name, kinds))),
    ],
    recipients: planRecipients(issuer, office, kinds),
    annexes: [
      {
        title: `LỘ TRÌNH, MỨC PHẤN ĐẤU CỦA CÁC ${kinds.toUpperCase()} ${span.toUpperCase()}`,
        orientation: "portrait",
        blocks: [levelTableBlock(table, kinds), ...levelCountsBlock(table, roadmap.highestLevel)],
      },
    ],
  });
}

function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `năm ${first}` : `giai đoạn ${first} - ${last}`;
}

function purposes(project: string, area: string, kinds: string): readonly string[] {
  return [
    `1. Tổ chức thực hiện có hiệu quả ${project} trên địa bàn ${area}; đổi mới lề lối làm việc, nâng cao trách nhiệm nêu gương và thái độ phục vụ Nhân dân của cán bộ, công chức các ${kinds}; củng cố niềm tin của Nhân dân đối với Đảng, Nhà nước.`,
    "2. Gắn với cải cách hành chính, xây dựng chính quyền số, phát huy dân chủ ở cơ sở; huy động sức mạnh của cả hệ thống chính trị và sự đồng thuận của Nhân dân.",
    "3. Phân công rõ cơ quan, rõ việc, rõ thời hạn; thường xuyên đôn đốc, kiểm tra, giám sát; hằng năm đánh giá, thẩm định, xếp loại theo tiêu chí của Đề án; mức độ của từng đơn vị năm sau không thấp hơn năm trước.",
  ];
}

function organisation(issuer: string, kinds: string): readonly string[] {
  return [
    `1. Các cơ quan, đơn vị, địa phương và người đứng đầu căn cứ nhiệm vụ được giao tổ chức thực hiện, chịu trách nhiệm về tiến độ, kết quả; định kỳ báo cáo ${issuer}.`,
    `2. Cấp ủy, chính quyền các ${kinds} căn cứ lộ trình, mức phấn đấu tại Phụ lục xây dựng kế hoạch thực hiện hằng năm của địa phương.`,
    `3. Trong quá trình thực hiện, nếu có vướng mắc hoặc có thay đổi về đơn vị hành chính, các cơ quan, đơn vị, địa phương kịp thời báo cáo ${issuer} xem xét, điều chỉnh lộ trình cho phù hợp./.`,
  ];
}

// What the drafter must settle before it is signed.
function draftNotices(
  roadmap: Roadmap,
  table: LevelTable,
  calendar: PlanCalendar,
): readonly string[] {
  const missed = missedTargets(roadmap, table);
  const ended = (calendar.ended ?? []).map(
    ({ until, now }) =>
      `Sau ngày ${formatDate(until, "vi")} không còn cấp huyện${now === null ? "; chưa đọc được văn bản nào giao cơ quan khác thực hiện" : `, nay là ${textIn(now, "vi")}`}: rà soát tên cơ quan`,
  );
  return [
    `Nhiệm vụ, cơ quan và thời hạn theo ${textIn(calendar.title, "vi")}: rà soát cho phù hợp với địa phương trước khi ban hành; ngày in nghiêng không có trong kế hoạch đó`,
    ...ended,
    ...(missed.length === 0 ? [] : [`Lộ trình chưa đạt mục tiêu ${missed.join("; ")}`]),
  ];
}
