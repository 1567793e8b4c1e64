import type { Block, Cell, Document, TableBlock } from "../../document/document.js";
import type { FriendlyGovernmentResult } from "../../indices/friendly-government/friendly-government-result.js";
import { formatNumber } from "../../numbers/format-number.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { below, type Problem, resultProblem } from "../../problems/problem.js";
import { textIn } from "../../text/language.js";
import { issuerOf } from "../paper/issuer.js";
import { officialDocument } from "../paper/official-document.js";
import { reportKind } from "../paper/paper-kinds.js";
import { letterheadProblems, paperOptionKeys, type RoadmapPaperOptions } from "./paper-options.js";
import { items, part } from "./paper-parts.js";
import { plainStandard } from "./project.js";
import {
  conclusionOf,
  dossierWords,
  isProposed,
  levelName,
  openLevels,
  reasonsOf,
} from "./recognition.js";
import { kindsOf } from "./unit-kinds.js";

/** How the paper of an appraisal is made. */
export interface AppraisalPaperOptions extends RoadmapPaperOptions {
  /** What must be said of the model and the figures, such as that the levels are a sample. */
  readonly notices?: readonly string[];
}

/**
 * The result of the yearly appraisal and the list proposed for recognition: every commune with its
 * points, dossier and level; those that reached a level with a whole dossier, the highest first;
 * and what the others miss.
 *
 * @param results one of each commune, of one model and year
 * @throws ChisoError `list-too-short`; `years-disagree` for several models or years,
 * `duplicate-unit`
 * @example
 * appraisalPaper([friendlyResult], { office: { id: "a", name: "huyện A" } }).blocks[1] // {"kind":"heading","level":1,"role":"kind","text":"BÁO CÁO"}
 */
export function appraisalPaper(
  results: readonly FriendlyGovernmentResult[],
  options: AppraisalPaperOptions,
): Document {
  refuse(
    checkArguments({ results: [results, { listOf: resultOutline, atLeast: 1 }] }, [
      options,
      { keys: { ...paperOptionKeys, notices: { listOf: "text", optional: true } } },
    ]),
  );
  refuse([...checkResults(results), ...letterheadProblems(options)]);
  const { office, letterhead = {}, project, draft = true, notices = [] } = options;
  const issuer = issuerOf(letterhead, office, "vi");
  const year = results[0]?.year ?? 0;
  const kinds = kindsOf(results.map(({ unit }) => unit.name));
  const proposed = results.filter(isProposed);
  const about = `thẩm định và danh sách đề nghị công nhận các ${kinds} đạt chuẩn ${project?.standard ?? plainStandard} năm ${year}`;
  return officialDocument({
    kind: reportKind,
    issuer,
    letterhead,
    language: "vi",
    year: year + 1,
    subject: `Kết quả ${about}`,
    draft,
    notices,
    body: [
      {
        kind: "paragraph",
        text: `Thực hiện ${project?.full ?? textIn(results[0]?.model.title ?? "", "vi")}, ${issuer.name} báo cáo kết quả ${about} như sau:`,
      },
      ...part(0, "KẾT QUẢ THẨM ĐỊNH", [
        ...items([
          `Đã thẩm định ${results.length} ${kinds}: ${proposed.length} đơn vị đủ điều kiện đề nghị công nhận, ${results.length - proposed.length} đơn vị chưa đủ điều kiện.`,
        ]),
        resultTable(results, kinds),
      ]),
      ...part(1, "DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN", proposedList(proposed, kinds)),
      ...part(2, "ĐƠN VỊ CHƯA ĐỦ ĐIỀU KIỆN", missed(results)),
    ],
    closing: `Trên đây là kết quả ${about}, đề nghị cấp có thẩm quyền xem xét, quyết định./.`,
  });
}

/** What is read of a result. */
export const resultOutline = {
  keys: {
    unit: { keys: { id: "text", name: "text" } },
    year: "number",
    model: { keys: { id: "text", title: "words" } },
    levels: { listOf: { keys: { key: "text", title: "words", requirements: "list" } } },
  },
} as const;

function checkResults(results: readonly FriendlyGovernmentResult[]): readonly Problem[] {
  const seen = new Set<string>();
  const doubled = results.flatMap(({ unit: { id } }, at): readonly Problem[] => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated
      ? [resultProblem("duplicate-unit", below({ path: "/results" }, at, "unit"), { id })]
      : [];
  });
  const times = new Set(results.map(({ year, model }) => `${year} (${model.id})`));
  if (times.size < 2) return doubled;
  return [
    ...doubled,
    resultProblem("years-disagree", { path: "/results" }, { years: [...times].join(", ") }),
  ];
}

function resultTable(results: readonly FriendlyGovernmentResult[], kinds: string): TableBlock {
  const hasDossier = results.some(({ dossier }) => dossier !== null);
  return {
    kind: "table",
    columns: [
      { title: "TT", align: "centre" },
      { title: `Tên ${kinds}`, align: "left", flexible: true },
      { title: "Điểm", align: "right" },
      ...(hasDossier ? [{ title: "Hồ sơ", align: "left" as const }] : []),
      { title: "Mức độ", align: "left" },
      { title: "Kết luận", align: "left" },
    ],
    rows: results.map((result, at): readonly Cell[] => [
      String(at + 1),
      result.unit.name,
      pointsOf(result),
      ...(hasDossier ? [dossierWords(result)] : []),
      levelName(result),
      conclusionOf(result),
    ]),
  };
}

function pointsOf({ scorecard }: FriendlyGovernmentResult): string {
  if (scorecard === null || scorecard.points === null) return "–";
  return `${formatNumber(scorecard.points, "vi")}/${formatNumber(scorecard.applicableMax, "vi")}`;
}

// Highest level first, as the model orders them.
function proposedList(
  proposed: readonly FriendlyGovernmentResult[],
  kinds: string,
): readonly Block[] {
  if (proposed.length === 0) {
    return [{ kind: "paragraph", text: "Không có đơn vị nào đủ điều kiện đề nghị công nhận." }];
  }
  const levels = proposed[0]?.levels ?? [];
  const groups = levels
    .map(({ key, title }) => ({
      title: textIn(title, "vi"),
      own: proposed.filter(({ level }) => level?.key === key),
    }))
    .filter(({ own }) => own.length > 0);
  let number = 0;
  return [
    {
      kind: "table",
      columns: [
        { title: "TT", align: "centre" },
        { title: `Tên ${kinds}`, align: "left", flexible: true },
        { title: "Mức độ đề nghị công nhận", align: "left" },
        { title: "Ghi chú", align: "left", flexible: true },
      ],
      rows: groups.flatMap(({ title, own }) => [
        { group: `${title}: ${own.length} đơn vị` },
        ...own.map((result): readonly Cell[] => {
          number += 1;
          return [String(number), result.unit.name, title, remarkOf(result)];
        }),
      ]),
    },
  ];
}

function remarkOf(result: FriendlyGovernmentResult): string {
  const { levelFrom, decided } = result;
  const open = openLevels(result);
  return [
    ...(levelFrom === "decided" && decided !== null ? [`Theo kết luận của ${decided.by}`] : []),
    ...(open.length === 0 ? [] : [`Chưa đủ căn cứ xét ${open.join(", ")}`]),
  ].join("; ");
}

function missed(results: readonly FriendlyGovernmentResult[]): readonly Block[] {
  const others = results.filter((result) => !isProposed(result));
  if (others.length === 0) return [{ kind: "paragraph", text: "Không có." }];
  return others.flatMap((result, at): readonly Block[] => {
    const reasons = reasonsOf(result);
    return [
      ...items([
        `${at + 1}. ${result.unit.name}${reasons.length === 0 ? ": chưa có kết quả để xét." : ":"}`,
      ]),
      ...(reasons.length === 0
        ? []
        : [{ kind: "list" as const, items: reasons.map((reason) => `${reason}.`) }]),
    ];
  });
}
