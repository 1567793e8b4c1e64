import type { Block, Cell, Document, TableBlock } from "../../document/document.js";
import type {
  FriendlyGovernmentModel,
  NamedItem,
} from "../../indices/friendly-government/friendly-government-model.js";
import type {
  Completeness,
  FriendlyGovernmentResult,
} from "../../indices/friendly-government/friendly-government-result.js";
import { modelOutline } from "../../indices/friendly-government/outlines.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { textIn } from "../../text/language.js";
import { blank } from "../letterhead.js";
import { issuerOf } from "../paper/issuer.js";
import { officialDocument } from "../paper/official-document.js";
import { listKind } from "../paper/paper-kinds.js";
import { type AppraisalPaperOptions, resultOutline } from "./appraisal-paper.js";
import { letterheadProblems, paperOptionKeys } from "./paper-options.js";
import { items, part } from "./paper-parts.js";
import { plainStandard } from "./project-words.js";
import { levelName, missingPapers } from "./recognition.js";

/** How the list of a dossier is made; the commune itself issues it. */
export type DossierPaperOptions = Omit<AppraisalPaperOptions, "office">;

/**
 * The list of a commune's own dossier for recognition: every paper and proof that the model asks
 * for, whether it is there, and what the commune still misses for its next level.
 *
 * @param model the model of the result, which names the papers
 * @example
 * dossierPaper(friendlyModel, friendlyResult).blocks[1] // {"kind":"heading","level":1,"role":"kind","text":"DANH MỤC"}
 */
export function dossierPaper(
  model: FriendlyGovernmentModel,
  result: FriendlyGovernmentResult,
  options: DossierPaperOptions = {},
): Document {
  const { office: _, ...keys } = paperOptionKeys;
  refuse(
    checkArguments({ model: [model, modelOutline], result: [result, resultOutline] }, [
      options,
      { keys: { ...keys, notices: { listOf: "text", optional: true } } },
    ]),
  );
  refuse(letterheadProblems({ ...options, office: result.unit }));
  const { letterhead = {}, project, draft = true, notices = [] } = options;
  const missing = missingPapers(result);
  return officialDocument({
    kind: listKind,
    issuer: issuerOf(letterhead, result.unit, "vi"),
    letterhead,
    language: "vi",
    year: result.year,
    subject: `Hồ sơ đề nghị công nhận đạt chuẩn ${project?.standard ?? plainStandard} năm ${result.year}`,
    draft,
    notices,
    body: [
      ...part(0, "HỒ SƠ", [dossierBlock(model, result)]),
      ...part(1, "MỨC ĐỘ VÀ VIỆC CÒN PHẢI HOÀN THÀNH", [
        ...items([
          `1. Mức độ hiện nay: ${levelName(result)}.`,
          missing.length === 0
            ? "2. Hồ sơ đã đủ."
            : `2. Hồ sơ còn thiếu ${missing.length} tài liệu, đánh dấu trong bảng trên.`,
          result.next === null
            ? "3. Đã ở mức độ cao nhất."
            : `3. Điều kiện còn thiếu của mức kế tiếp (${textIn(result.next.title, "vi")}):${result.next.missing.length === 0 ? " không có." : ""}`,
        ]),
        ...(result.next === null || result.next.missing.length === 0
          ? []
          : [
              {
                kind: "list" as const,
                items: result.next.missing.map(({ explanation }) => `${explanation.vi}.`),
              },
            ]),
      ]),
    ],
  });
}

interface Group {
  readonly title: string;
  readonly list: readonly NamedItem[];
  readonly found: Completeness | null;
  /** What is said of one that is there, and of one that is not. */
  readonly states: readonly [there: string, open: string];
}

const ofPapers = ["Đã có", "Còn thiếu"] as const;
const ofWork = ["Đã thực hiện", "Chưa thực hiện"] as const;

function dossierBlock(model: FriendlyGovernmentModel, result: FriendlyGovernmentResult): Block {
  const domains = (model.set?.domains ?? []).map(({ code, title }) => ({ key: code, title }));
  const papers = result.dossier?.papers ?? null;
  const proofs = result.dossier?.proofs ?? null;
  const groups: readonly Group[] = [
    { title: "Giấy tờ", list: model.dossier?.papers ?? [], found: papers, states: ofPapers },
    {
      title: "Minh chứng từng lĩnh vực",
      list: proofs === null ? [] : domains,
      found: proofs,
      states: ofPapers,
    },
    {
      title: "Nội dung thực hiện",
      list: model.contents ?? [],
      found: result.contents,
      states: ofWork,
    },
    { title: "Các bước", list: model.steps ?? [], found: result.steps, states: ofWork },
  ].filter(({ list }) => list.length > 0);
  if (groups.length === 0) {
    return { kind: "paragraph", text: "Mô hình không quy định danh mục hồ sơ." };
  }
  return table(groups);
}

function table(groups: readonly Group[]): TableBlock {
  let number = 0;
  return {
    kind: "table",
    columns: [
      { title: "TT", align: "centre" },
      { title: "Tài liệu, nội dung", align: "left", flexible: true },
      { title: "Tình trạng", align: "left" },
      { title: "Số, ngày; trang", align: "left", flexible: true },
    ],
    rows: groups.flatMap(({ title, list, found, states: [there, open] }) => [
      { group: found === null ? title : `${title}: ${found.text}` },
      ...list.map((item): readonly Cell[] => {
        number += 1;
        const isOpen = found === null || found.open.some(({ key }) => key === item.key);
        return [String(number), textIn(item.title, "vi"), isOpen ? open : there, blank];
      }),
    ]),
  };
}
