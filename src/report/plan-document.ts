import { formatDate } from "../dates/civil-date.js";
import { sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber } from "../numbers/format-number.js";
import { toPercentage } from "../numbers/percentage.js";
import { indexName } from "../remediation/check-demands.js";
import type { IndexPlan, RemediationItem, RemediationPlan } from "../remediation/plan.js";
import { type Language, lowerFirst, textIn } from "../text/language.js";
import type { Block, Cell, Document } from "./document.js";
import { blank, type Letterhead } from "./letterhead.js";
import { measureNumbers } from "./measure-numbers.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { describeTotal } from "./result-lines.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { demandStatusNames, layerName, words } from "./words.js";

/** How the document of a plan is made. */
export interface PlanDocumentOptions extends ResultDocumentOptions {
  readonly letterhead?: Letterhead;
}

/**
 * A remediation plan as an official document: letterhead, basis, last year's results by domain,
 * tasks with measures, bodies and dates, targets, organisation, signature.
 *
 * @param options language, and the letterhead; what it does not give stays a dotted blank
 * @example
 * planDocument(plan).blocks[1] // {"kind":"heading","level":1,"text":"KẾ HOẠCH"}
 */
export function planDocument(plan: RemediationPlan, options: PlanDocumentOptions = {}): Document {
  const language = options.language ?? "vi";
  const letterhead = options.letterhead ?? {};
  const vi = language === "vi";
  const title = vi
    ? `Khắc phục tồn tại, hạn chế và nâng cao các chỉ số cải cách hành chính năm ${plan.year}`
    : `Remediation of shortcomings and improvement of the administrative indices in ${plan.year}`;
  const numbers = measureNumbers(plan);
  return {
    language,
    title,
    blocks: [
      letterheadBlock(plan, letterhead),
      { kind: "heading", level: 1, text: vi ? "KẾ HOẠCH" : "PLAN" },
      { kind: "heading", level: 2, text: title },
      ...noticeBlocks(
        plan.indices.flatMap(({ set, sheetProvenance }) =>
          noticesOf(set, sheetProvenance, language),
        ),
      ),
      ...basis(plan, letterhead, language),
      ...purpose(plan, language),
      ...results(plan, language),
      ...tasks(plan, numbers, language),
      ...targets(plan, language),
      ...organisation(plan, language),
      signatureBlock(letterhead),
    ],
  };
}

function letterheadBlock(plan: RemediationPlan, letterhead: Letterhead): Block {
  const { superior, number, place, date } = letterhead;
  return {
    kind: "letterhead",
    agency: [...(superior === undefined ? [] : [superior]), issuingBody(plan, letterhead)],
    number: `Số: ${number ?? `${blank}/KH-UBND`}`,
    placeAndDate: `${place ?? blank}, ${date ?? `ngày …… tháng …… năm ${plan.year}`}`,
  };
}

function issuingBody(plan: RemediationPlan, { body }: Letterhead): string {
  return body ?? `ỦY BAN NHÂN DÂN ${plan.unit.name.toUpperCase()}`;
}

function basis(
  plan: RemediationPlan,
  letterhead: Letterhead,
  language: Language,
): readonly Block[] {
  const vi = language === "vi";
  const given = (letterhead.bases ?? []).map(
    (base) => `${vi ? "Căn cứ" : "Having regard to"} ${base};`,
  );
  const results = plan.indices.map((index) =>
    vi
      ? `Căn cứ kết quả chấm điểm năm ${plan.baseYear} của ${plan.unit.name} theo ${textIn(index.set.title, "vi")} (điểm ${layerName(index, "vi")});`
      : `Having regard to the ${plan.baseYear} result of ${plan.unit.name} under ${textIn(index.set.title, "en")} (${layerName(index, "en")} points);`,
  );
  const issue = vi
    ? `Ủy ban nhân dân ${lowerFirst(plan.unit.name)} ban hành Kế hoạch khắc phục tồn tại, hạn chế và nâng cao các chỉ số năm ${plan.year} như sau:`
    : `${plan.unit.name} issues the following plan for ${plan.year}:`;
  return [...given, ...results, issue].map((text) => ({ kind: "paragraph", text }));
}

function purpose(plan: RemediationPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const count = plan.indices.reduce((sum, { items }) => sum + items.length, 0);
  return [
    { kind: "heading", level: 2, text: vi ? "I. MỤC ĐÍCH, YÊU CẦU" : "I. PURPOSE" },
    {
      kind: "list",
      items: vi
        ? [
            `Khắc phục ${count} tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa năm ${plan.baseYear}; giữ vững các tiêu chí đã đạt điểm tối đa.`,
            "Mỗi nhiệm vụ có bộ phận chủ trì, thời hạn, mục tiêu điểm và tài liệu kiểm chứng; người đứng đầu bộ phận chủ trì chịu trách nhiệm về kết quả.",
            `Thời gian thực hiện: từ ${formatDate(plan.start, "vi")} đến ${formatDate(plan.due, "vi")}.`,
          ]
        : [
            `To make good ${count} criteria and sub-criteria below their maximum in ${plan.baseYear}, and to hold those at their maximum.`,
            "Every task has a responsible body, a due date, a target in points and its evidence.",
            `Time: ${plan.start} to ${plan.due}.`,
          ],
    },
  ];
}

function results(plan: RemediationPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const heading = vi ? `II. KẾT QUẢ NĂM ${plan.baseYear}` : `II. RESULTS OF ${plan.baseYear}`;
  return [
    { kind: "heading", level: 2, text: heading },
    ...plan.indices.flatMap((index, position) => indexResult(index, position, language)),
  ];
}

function indexResult(index: IndexPlan, position: number, language: Language): readonly Block[] {
  const vi = language === "vi";
  const lost = formatNumber(index.lost, language);
  return [
    { kind: "heading", level: 3, text: `${position + 1}. ${indexName(index.index)[language]}` },
    {
      kind: "paragraph",
      text: vi
        ? `${textIn(index.set.title, "vi")}: ${describeTotal(index.lastYear, index.set.ladders, "vi")}. Còn ${index.items.length} tiêu chí chưa đạt điểm tối đa, tổng điểm chưa đạt ${lost}.`
        : `${textIn(index.set.title, "en")}: ${describeTotal(index.lastYear, index.set.ladders, "en")}. ${index.items.length} criteria are below their maximum, ${lost} points in all.`,
    },
    {
      kind: "table",
      columns: [
        { title: words.number[language], align: "centre" },
        { title: words.domain[language], align: "left", flexible: true },
        { title: words.points[language], align: "right" },
        { title: words.max[language], align: "right" },
        { title: words.percentage[language], align: "right" },
        { title: words.lost[language], align: "right" },
        { title: words.gaps[language], align: "right" },
      ],
      rows: index.domains.map(
        ({ code, title, points, applicableMax, percentage, lost: own, gaps }): readonly Cell[] => [
          code,
          textIn(title, language),
          number(points),
          number(applicableMax),
          percentage === null ? null : { number: percentage, unit: "%" },
          number(own),
          number(String(gaps)),
        ],
      ),
      total: [
        "",
        words.total[language],
        number(sumOf(index.domains.flatMap(({ points }) => (points === null ? [] : [points])))),
        number(sumOf(index.domains.map(({ applicableMax }) => applicableMax))),
        baseShare(index),
        number(index.lost),
        number(String(index.items.length)),
      ],
    },
  ];
}

function baseShare({ domains }: IndexPlan): Cell {
  const parts = domains.flatMap(({ points }) => (points === null ? [] : [points]));
  const complete = domains.every(
    ({ percentage, applicableMax }) => percentage !== null || applicableMax === "0",
  );
  const whole = new ExactDecimal(sumOf(domains.map(({ applicableMax }) => applicableMax)));
  const share = complete ? toPercentage(new ExactDecimal(sumOf(parts)), whole) : null;
  return share === null ? null : { number: share, unit: "%" };
}

function sumOf(values: readonly string[]): string {
  return toDecimalText(sumDecimals(values.map((value) => new ExactDecimal(value))));
}

type Numbers = ReadonlyMap<string, string>;

function tasks(plan: RemediationPlan, numbers: Numbers, language: Language): readonly Block[] {
  const vi = language === "vi";
  const blocks: Block[] = [
    {
      kind: "heading",
      level: 2,
      text: vi ? "III. NHIỆM VỤ, GIẢI PHÁP" : "III. TASKS AND MEASURES",
    },
  ];
  let position = 0;
  const heading = (text: string): Block => {
    position += 1;
    return { kind: "heading", level: 3, text: `${position}. ${text}` };
  };
  if (plan.measureItems.length > 0) {
    blocks.push(heading(vi ? "Giải pháp theo lĩnh vực, nội dung" : "Measures by field"));
    for (const [index, item] of plan.measureItems.entries()) {
      blocks.push(
        {
          kind: "paragraph",
          text: `${vi ? "Nhóm" : "Group"} ${index + 1}. ${textIn(item.title, language)}`,
        },
        {
          kind: "list",
          items: plan.measures
            .filter((measure) => measure.item === item.key)
            .map((measure) => `${numbers.get(measure.key)}. ${textIn(measure.text, language)}`),
        },
      );
    }
  }
  for (const index of plan.indices) {
    blocks.push(
      heading(`${vi ? "Nhiệm vụ khắc phục" : "Tasks"}: ${indexName(index.index)[language]}`),
      taskTable(plan, index, numbers, language),
      ...openEnds(index, language),
    );
  }
  return blocks;
}

function taskTable(
  plan: RemediationPlan,
  index: IndexPlan,
  numbers: Numbers,
  language: Language,
): Block {
  const rows = index.domains.flatMap(({ code, title, lost }) => {
    const items = index.items.filter((item) => item.domain.code === code);
    if (items.length === 0) return [];
    const group = `${code}. ${textIn(title, language)} (${words.lost[language].toLowerCase()}: ${formatNumber(lost, language)})`;
    return [{ group }, ...items.map((item) => taskRow(item, numbers, language))];
  });
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      { title: words.max[language], align: "right" },
      { title: `${words.points[language]} ${plan.baseYear}`, align: "right" },
      { title: `${words.target[language]} ${plan.year}`, align: "right" },
      { title: words.needs[language], align: "left", flexible: true },
      { title: words.measures[language], align: "left" },
      {
        title: `${words.responsible[language]}; ${words.coordinating[language].toLowerCase()}`,
        align: "left",
        flexible: true,
      },
      { title: words.due[language], align: "centre" },
      { title: words.evidence[language], align: "left", flexible: true },
    ],
    rows,
  };
}

function taskRow(item: RemediationItem, numbers: Numbers, language: Language): readonly Cell[] {
  const bodies = [item.responsible ?? words.unassigned[language], ...item.coordinating];
  return [
    item.code,
    textIn(item.title, language),
    number(item.max),
    number(item.lastPoints),
    number(item.target),
    item.needs[language],
    item.measures.map((key) => numbers.get(key) ?? key).join(", ") || words.noMeasure[language],
    bodies.join("; "),
    dueCell(item, language),
    item.evidence.join("; "),
  ];
}

function dueCell(item: RemediationItem, language: Language): string {
  const due = formatDate(item.due, language);
  if (item.criterionDue === null || item.criterionDue >= item.start) return due;
  const past = formatDate(item.criterionDue, language);
  return language === "vi"
    ? `${due} (hạn của tiêu chí ${past} trước ngày bắt đầu)`
    : `${due} (the criterion wanted it by ${past}, before the start)`;
}

function openEnds(index: IndexPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const blocks: Block[] = [];
  if (index.withoutMeasure.length > 0) {
    blocks.push({
      kind: "paragraph",
      text: vi
        ? `Chưa có giải pháp trong danh mục cho ${index.withoutMeasure.length} tiêu chí: ${index.withoutMeasure.join(", ")}. Bộ phận chủ trì đề xuất giải pháp trước khi ký ban hành.`
        : `The catalogue has no measure for ${index.withoutMeasure.length} criteria: ${index.withoutMeasure.join(", ")}. The responsible body proposes one before the plan is signed.`,
    });
  }
  if (index.notAssessed.length > 0) {
    const codes = index.notAssessed.map(({ code }) => code).join(", ");
    blocks.push({
      kind: "paragraph",
      text: vi
        ? `Chưa chấm ${index.notAssessed.length} tiêu chí: ${codes}. Phải chấm bổ sung, không coi là 0 điểm.`
        : `${index.notAssessed.length} criteria are not assessed: ${codes}. They must be assessed; they do not count as 0.`,
    });
  }
  return blocks;
}

function targets(plan: RemediationPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const blocks: Block[] = [
    {
      kind: "heading",
      level: 2,
      text: vi ? `IV. MỤC TIÊU NĂM ${plan.year}` : `IV. TARGETS FOR ${plan.year}`,
    },
    {
      kind: "list",
      items: plan.indices.map(
        ({ index, target, set }) =>
          `${indexName(index)[language]}: ${describeTotal(target, set.ladders, language)}${vi ? " khi mọi nhiệm vụ đạt mục tiêu, chưa kể điểm thưởng, điểm phạt" : " when every task reaches its target, without bonus and penalty"}.`,
      ),
    },
  ];
  if (plan.demands.length > 0) {
    blocks.push({
      kind: "table",
      columns: [
        { title: words.number[language], align: "centre" },
        { title: words.demand[language], align: "left", flexible: true },
        { title: words.finding[language], align: "left" },
      ],
      rows: plan.demands.map(({ detail, status }, position): readonly Cell[] => [
        String(position + 1),
        detail[language],
        demandStatusNames[status][language],
      ]),
    });
  }
  return blocks;
}

function organisation(plan: RemediationPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const items = plan.indices.flatMap((index) => index.items);
  const bodies = [...new Set(items.map(({ responsible }) => responsible))];
  const rows = bodies
    .map((body) => {
      const own = items.filter(({ responsible }) => responsible === body);
      return { body, count: own.length, gain: sumOf(own.map(({ gain }) => gain)) };
    })
    .sort((left, right) => new ExactDecimal(right.gain).comparedTo(left.gain))
    .map(({ body, count, gain }): readonly Cell[] => [
      body ?? words.unassigned[language],
      number(String(count)),
      number(gain),
    ]);
  return [
    {
      kind: "heading",
      level: 2,
      text: vi ? "V. TỔ CHỨC THỰC HIỆN" : "V. ORGANISATION",
    },
    {
      kind: "table",
      columns: [
        { title: vi ? "Bộ phận chủ trì" : "Responsible body", align: "left", flexible: true },
        { title: vi ? "Số nhiệm vụ" : "Tasks", align: "right" },
        { title: vi ? "Điểm phải tăng" : "Points to gain", align: "right" },
      ],
      rows,
      total: [
        words.total[language],
        number(String(items.length)),
        number(sumOf(items.map(({ gain }) => gain))),
      ],
    },
    {
      kind: "paragraph",
      text: vi
        ? "Các bộ phận chủ trì triển khai nhiệm vụ được giao, phối hợp với các bộ phận liên quan, báo cáo kết quả và tài liệu kiểm chứng về Văn phòng đúng thời hạn; khó khăn, vướng mắc báo cáo ngay để được xem xét, giải quyết."
        : "The responsible bodies carry out their tasks with the bodies named beside them, report results and evidence on time, and report difficulties at once.",
    },
  ];
}

function signatureBlock(letterhead: Letterhead): Block {
  return {
    kind: "signature",
    recipients: letterhead.recipients ?? [blank, "Lưu: VT"],
    authority: "TM. ỦY BAN NHÂN DÂN",
    position: letterhead.position ?? "CHỦ TỊCH",
    name: letterhead.signer ?? blank,
  };
}
