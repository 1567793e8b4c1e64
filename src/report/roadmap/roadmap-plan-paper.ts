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
import { planKind } from "../paper/kind-words.js";
import { officialDocument } from "../paper/official-document.js";
import { levelCountsBlock, levelTableBlock, yearsOf } from "./level-table-block.js";
import { letterheadProblems, paperOptionKeys, type RoadmapPaperOptions } from "./paper-options.js";
import { items, part } from "./paper-parts.js";
import { planPaperWords as words } from "./plan-words.js";
import { projectOf } from "./project.js";
import { planRecipients } from "./recipients.js";
import { missedTargets, targetLines } from "./target-lines.js";
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
  const time = spanOf(years);
  return officialDocument({
    kind: planKind,
    issuer,
    letterhead,
    language: "vi",
    year: years[0] ?? table.from,
    subject: words.subject(project.short, project.standard, time),
    draft,
    notices: [
      ...figureNotices(table.provenance, "vi"),
      ...(draft ? draftNotices(roadmap, table, calendar) : []),
    ],
    body: [
      {
        kind: "paragraph",
        text: words.opening(project.full, project.short, issuer.name),
      },
      ...part(0, words.purpose, items(words.purposes(project.short, office.name, kinds))),
      ...part(1, words.targets, items(targetLines(roadmap, table))),
      ...part(2, words.tasks, taskBlocks(calendar.tasks, `${table.from}-01-01`)),
      ...part(3, words.organisation, items(words.organising(issuer.name, kinds))),
    ],
    recipients: planRecipients(issuer, office, kinds),
    annexes: [
      {
        title: words.annex(kinds, time),
        orientation: "portrait",
        blocks: [levelTableBlock(table, kinds), ...levelCountsBlock(table, roadmap.highestLevel)],
      },
    ],
  });
}

function spanOf(years: readonly number[]): string {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return first === last ? words.inYear(first) : words.inYears(first, last);
}

// What the drafter must settle before it is signed.
function draftNotices(
  roadmap: Roadmap,
  table: LevelTable,
  calendar: PlanCalendar,
): readonly string[] {
  const missed = missedTargets(roadmap, table);
  const ended = (calendar.ended ?? []).map(({ until, now }) => {
    const day = formatDate(until, "vi");
    return now === null ? words.ended(day) : words.replaced(day, textIn(now, "vi"));
  });
  return [
    words.reviewTasks(textIn(calendar.title, "vi")),
    ...ended,
    ...(missed.length === 0 ? [] : [words.missedTargets(missed)]),
  ];
}
