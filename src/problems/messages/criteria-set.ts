import type { Messages } from "./template.js";

/** What can be wrong with a criteria set and its rules. */
export const criteriaSetMessages = {
  "duplicate-code": {
    vi: 'Mã "{code}" bị trùng.',
    en: 'The code "{code}" occurs more than once.',
  },
  "duplicate-key": {
    vi: 'Khóa "{key}" bị trùng; chỉ giữ một.',
    en: 'The key "{key}" occurs more than once; keep one.',
  },
  "sum-mismatch": {
    vi: "Tổng điểm tối đa của các mục con là {sum:number}, khác {printed:number} ghi ở {parent}.",
    en: "The maximum scores of the children sum to {sum}, not to the {printed} printed at {parent}.",
  },
  "leaf-without-rule": {
    vi: 'Mục "{code}" không có mục con cũng không có cách tính điểm.',
    en: '"{code}" has neither children nor a rule.',
  },
  "branch-with-rule": {
    vi: 'Mục "{code}" có mục con nên không được có cách tính điểm riêng.',
    en: '"{code}" has children, so it cannot have a rule of its own.',
  },
  "leaf-key-on-branch": {
    vi: 'Mục "{code}" có mục con nên không dùng được mục "{key}".',
    en: '"{code}" has children, so the key "{key}" does not apply to it.',
  },
  "too-deep": {
    vi: 'Mục "{code}" nằm sâu quá 4 cấp.',
    en: '"{code}" lies deeper than 4 levels.',
  },
  "unknown-rule-kind": {
    vi: 'Không có cách tính điểm loại "{kind}"; các loại: {kinds}.',
    en: 'There is no rule kind "{kind}"; the kinds are: {kinds}.',
  },
  "unknown-figure": {
    vi: 'Cách tính điểm không dùng số liệu "{figure}"; các số liệu: {figures}.',
    en: 'The rule reads no figure "{figure}"; its figures are: {figures}.',
  },
  "points-above-max": {
    vi: "{points:number} điểm vượt quá điểm tối đa {max:number}.",
    en: "{points} points are above the maximum of {max}.",
  },
  "points-below-lowest": {
    vi: "{points:number} điểm thấp hơn mức thấp nhất {lowest:number} của tiêu chí.",
    en: "{points} points are below the lowest possible, {lowest}.",
  },
  "max-not-reached": {
    vi: "Cách tính điểm chỉ cho cao nhất {best:number} điểm, không đạt điểm tối đa {max:number}.",
    en: "The rule gives at most {best} points and never the maximum of {max}.",
  },
  "band-empty": {
    vi: "Khoảng này không chứa giá trị nào: cận dưới không nhỏ hơn cận trên.",
    en: "The band holds no value: its lower end is not below its upper end.",
  },
  "bands-hole": {
    vi: 'Có khoảng hở giữa "{after}" và "{before}".',
    en: 'There is a hole between "{after}" and "{before}".',
  },
  "bands-overlap": {
    vi: 'Khoảng "{first}" và "{second}" chồng lên nhau.',
    en: 'The bands "{first}" and "{second}" overlap.',
  },
  "step-does-not-fit": {
    vi: "Bước điểm {step:number} phải lớn hơn 0 và chia hết điểm tối đa {max:number}.",
    en: "The step {step} must be above 0 and divide the maximum of {max}.",
  },
  "share-outside": {
    vi: "Tỷ lệ {value:number} phải lớn hơn 0 và không quá 1.",
    en: "The share {value} must be above 0 and at most 1.",
  },
  "not-above-zero": {
    vi: "{value:number} phải lớn hơn 0.",
    en: "{value} must be above 0.",
  },
  "floor-above-max": {
    vi: "Mức sàn {floor:number} phải thấp hơn điểm tối đa {max:number}.",
    en: "The floor {floor} must be below the maximum of {max}.",
  },
  "floor-above-target": {
    vi: "Mức sàn {floor:number} phải thấp hơn mức đạt điểm tối đa {target:number}.",
    en: "The floor {floor} must be below {target}, from which the points are full.",
  },
  "not-a-day-of-every-year": {
    vi: 'Ngày {day} tháng {month} không có trong mọi năm; ngày cuối tháng viết là "last".',
    en: 'Day {day} of month {month} does not exist in every year; write "last" for the last day.',
  },
  "late-steps-not-ordered": {
    vi: "Các mức trễ hạn phải xếp theo số ngày tăng dần và điểm không tăng.",
    en: "The steps for lateness must have rising days and points that never rise.",
  },
  "ladder-not-ordered": {
    vi: 'Trong thang xếp loại, mức "{upper}" phải có cận cao hơn mức "{lower}".',
    en: 'In the class ladder "{upper}" must have a higher bound than "{lower}".',
  },
  "ladder-bound-missing": {
    vi: 'Chỉ mức cuối của thang xếp loại được bỏ cận dưới; mức "{class}" thiếu cận.',
    en: 'Only the last class of a ladder may have no lower bound; "{class}" lacks one.',
  },
  "period-reversed": {
    vi: "Thời gian áp dụng ngược: từ {from} đến {to}.",
    en: "The period ends before it begins: from {from} to {to}.",
  },
  "instruments-missing": {
    vi: 'Bộ tiêu chí ghi nguồn "{status}" phải nêu ít nhất một văn bản.',
    en: 'A set of provenance "{status}" must name at least one instrument.',
  },
  "provenance-contradiction": {
    vi: 'Bộ tiêu chí ghi "official" nhưng mục "{code}" chưa được đọc trong văn bản.',
    en: 'The set says "official", but "{code}" was not read in an instrument.',
  },
  "partial-without-marks": {
    vi: 'Bộ tiêu chí ghi "partial" phải có ghi chú nói rõ phần nào chưa đọc được.',
    en: 'A set of provenance "partial" must have a note that tells what was not read.',
  },
} as const satisfies Messages;
