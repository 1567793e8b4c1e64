import { formatNumber } from "../numbers/format-number.js";
import type { Language } from "../text/language.js";
import { named, plain, type Writer } from "./message-writer.js";

const n = (value: string, language: Language): string => formatNumber(value, language);

/**
 * Every problem that chiso names, with its wording. The key is the stable code.
 */
export const messages = {
  // Shape of any document
  "missing-key": named<"key">(
    ({ key }) => `Thiếu mục bắt buộc "${key}".`,
    ({ key }) => `The required key "${key}" is missing.`,
  ),
  "unknown-key": named<"key">(
    ({ key }) => `Mục "${key}" không có trong quy cách; kiểm tra chính tả hoặc bỏ đi.`,
    ({ key }) => `The key "${key}" is not part of the format; check its spelling or remove it.`,
  ),
  "wrong-type": named<"expected">(
    ({ expected }) => `Sai kiểu dữ liệu: ở đây cần ${expected}.`,
    ({ expected }) => `Wrong type of value: ${expected} is expected here.`,
  ),
  "wrong-value": named<"expected">(
    ({ expected }) => `Giá trị không được chấp nhận; chỉ nhận: ${expected}.`,
    ({ expected }) => `The value is not accepted; it must be one of: ${expected}.`,
  ),
  "empty-text": plain("Nội dung để trống.", "The text is empty."),
  "list-too-short": named<"least" | "given">(
    ({ least, given }) => `Danh sách có ${given} mục; cần ít nhất ${least}.`,
    ({ least, given }) => `The list has ${given} items; at least ${least} are needed.`,
  ),
  "not-a-decimal": plain(
    'Không phải số thập phân hợp lệ; viết như "0.75", không dùng dấu phẩy hay số mũ.',
    'Not a plain decimal number; write it like "0.75", without a comma or an exponent.',
  ),
  "too-many-decimals": named<"value" | "decimals">(
    ({ value, decimals }) => `${n(value, "vi")} có quá ${decimals} chữ số thập phân.`,
    ({ value, decimals }) => `${value} has more than ${decimals} decimals.`,
  ),
  "negative-number": named<"value">(
    ({ value }) => `${n(value, "vi")} nhỏ hơn 0; ở đây không nhận số âm.`,
    ({ value }) => `${value} is below 0; a negative number is not accepted here.`,
  ),
  "not-a-count": named<"value">(
    ({ value }) => `${n(value, "vi")} không phải số đếm; cần số nguyên từ 0 trở lên.`,
    ({ value }) => `${value} is not a count; a whole number from 0 is needed.`,
  ),
  "not-a-date": named<"value">(
    ({ value }) =>
      `"${value}" không phải ngày có thật dạng NĂM-THÁNG-NGÀY (ví dụ 2024-02-29), không kèm giờ.`,
    ({ value }) => `"${value}" is not an existing day written YYYY-MM-DD, without a time.`,
  ),
  "too-nested": named<"limit">(
    ({ limit }) => `Dữ liệu lồng nhau quá ${limit} cấp.`,
    ({ limit }) => `The data is nested more than ${limit} levels deep.`,
  ),
  "too-large": named<"limit">(
    ({ limit }) => `Dữ liệu có quá ${n(limit, "vi")} giá trị.`,
    ({ limit }) => `The data holds more than ${limit} values.`,
  ),
  "holds-itself": plain(
    "Dữ liệu ở đây chứa lại chính nó nên không đọc hết được.",
    "The data holds itself here, so it has no end.",
  ),
  "cannot-read-value": plain(
    "Không đọc được giá trị này: mã của chính dữ liệu báo lỗi khi đọc.",
    "The value cannot be read: the data's own code throws.",
  ),
  "more-problems": named<"count">(
    ({ count }) => `Còn ${count} lỗi nữa không nêu ở đây.`,
    ({ count }) => `${count} more problems are not told here.`,
  ),
  "not-json": named<"detail">(
    ({ detail }) => `Tệp không phải JSON hợp lệ: ${detail}`,
    ({ detail }) => `The file is not valid JSON: ${detail}`,
  ),

  // Criteria sets
  "duplicate-code": named<"code">(
    ({ code }) => `Mã "${code}" bị trùng.`,
    ({ code }) => `The code "${code}" occurs more than once.`,
  ),
  "duplicate-key": named<"key">(
    ({ key }) => `Khóa "${key}" bị trùng; chỉ giữ một.`,
    ({ key }) => `The key "${key}" occurs more than once; keep one.`,
  ),
  "sum-mismatch": named<"parent" | "printed" | "sum">(
    ({ parent, printed, sum }) =>
      `Tổng điểm tối đa của các mục con là ${n(sum, "vi")}, khác ${n(printed, "vi")} ghi ở ${parent}.`,
    ({ parent, printed, sum }) =>
      `The maximum scores of the children sum to ${sum}, not to the ${printed} printed at ${parent}.`,
  ),
  "leaf-without-rule": named<"code">(
    ({ code }) => `Mục "${code}" không có mục con cũng không có cách tính điểm.`,
    ({ code }) => `"${code}" has neither children nor a rule.`,
  ),
  "branch-with-rule": named<"code">(
    ({ code }) => `Mục "${code}" có mục con nên không được có cách tính điểm riêng.`,
    ({ code }) => `"${code}" has children, so it cannot have a rule of its own.`,
  ),
  "leaf-key-on-branch": named<"code" | "key">(
    ({ code, key }) => `Mục "${code}" có mục con nên không dùng được mục "${key}".`,
    ({ code, key }) => `"${code}" has children, so the key "${key}" does not apply to it.`,
  ),
  "too-deep": named<"code">(
    ({ code }) => `Mục "${code}" nằm sâu quá 4 cấp.`,
    ({ code }) => `"${code}" lies deeper than 4 levels.`,
  ),
  "unknown-rule-kind": named<"kind" | "kinds">(
    ({ kind, kinds }) => `Không có cách tính điểm loại "${kind}"; các loại: ${kinds}.`,
    ({ kind, kinds }) => `There is no rule kind "${kind}"; the kinds are: ${kinds}.`,
  ),
  "unknown-figure": named<"figure" | "figures">(
    ({ figure, figures }) =>
      `Cách tính điểm không dùng số liệu "${figure}"; các số liệu: ${figures}.`,
    ({ figure, figures }) => `The rule reads no figure "${figure}"; its figures are: ${figures}.`,
  ),
  "points-above-max": named<"points" | "max">(
    ({ points, max }) => `${n(points, "vi")} điểm vượt quá điểm tối đa ${n(max, "vi")}.`,
    ({ points, max }) => `${points} points are above the maximum of ${max}.`,
  ),
  "points-below-lowest": named<"points" | "lowest">(
    ({ points, lowest }) =>
      `${n(points, "vi")} điểm thấp hơn mức thấp nhất ${n(lowest, "vi")} của tiêu chí.`,
    ({ points, lowest }) => `${points} points are below the lowest possible, ${lowest}.`,
  ),
  "max-not-reached": named<"best" | "max">(
    ({ best, max }) =>
      `Cách tính điểm chỉ cho cao nhất ${n(best, "vi")} điểm, không đạt điểm tối đa ${n(max, "vi")}.`,
    ({ best, max }) => `The rule gives at most ${best} points and never the maximum of ${max}.`,
  ),
  "band-empty": plain(
    "Khoảng này không chứa giá trị nào: cận dưới không nhỏ hơn cận trên.",
    "The band holds no value: its lower end is not below its upper end.",
  ),
  "bands-hole": named<"after" | "before">(
    ({ after, before }) => `Có khoảng hở giữa "${after}" và "${before}".`,
    ({ after, before }) => `There is a hole between "${after}" and "${before}".`,
  ),
  "bands-overlap": named<"first" | "second">(
    ({ first, second }) => `Khoảng "${first}" và "${second}" chồng lên nhau.`,
    ({ first, second }) => `The bands "${first}" and "${second}" overlap.`,
  ),
  "step-does-not-fit": named<"step" | "max">(
    ({ step, max }) =>
      `Bước điểm ${n(step, "vi")} phải lớn hơn 0 và chia hết điểm tối đa ${n(max, "vi")}.`,
    ({ step, max }) => `The step ${step} must be above 0 and divide the maximum of ${max}.`,
  ),
  "share-outside": named<"value">(
    ({ value }) => `Tỷ lệ ${n(value, "vi")} phải lớn hơn 0 và không quá 1.`,
    ({ value }) => `The share ${value} must be above 0 and at most 1.`,
  ),
  "not-above-zero": named<"value">(
    ({ value }) => `${n(value, "vi")} phải lớn hơn 0.`,
    ({ value }) => `${value} must be above 0.`,
  ),
  "floor-above-max": named<"floor" | "max">(
    ({ floor, max }) => `Mức sàn ${n(floor, "vi")} phải thấp hơn điểm tối đa ${n(max, "vi")}.`,
    ({ floor, max }) => `The floor ${floor} must be below the maximum of ${max}.`,
  ),
  "floor-above-target": named<"floor" | "target">(
    ({ floor, target }) =>
      `Mức sàn ${n(floor, "vi")} phải thấp hơn mức đạt điểm tối đa ${n(target, "vi")}.`,
    ({ floor, target }) =>
      `The floor ${floor} must be below ${target}, from which the points are full.`,
  ),
  "not-a-day-of-every-year": named<"day" | "month">(
    ({ day, month }) =>
      `Ngày ${day} tháng ${month} không có trong mọi năm; ngày cuối tháng viết là "last".`,
    ({ day, month }) =>
      `Day ${day} of month ${month} does not exist in every year; write "last" for the last day.`,
  ),
  "late-steps-not-ordered": plain(
    "Các mức trễ hạn phải xếp theo số ngày tăng dần và điểm không tăng.",
    "The steps for lateness must have rising days and points that never rise.",
  ),
  "ladder-not-ordered": named<"upper" | "lower">(
    ({ upper, lower }) =>
      `Trong thang xếp loại, mức "${upper}" phải có cận cao hơn mức "${lower}".`,
    ({ upper, lower }) =>
      `In the class ladder "${upper}" must have a higher bound than "${lower}".`,
  ),
  "ladder-bound-missing": named<"class">(
    ({ class: name }) =>
      `Chỉ mức cuối của thang xếp loại được bỏ cận dưới; mức "${name}" thiếu cận.`,
    ({ class: name }) =>
      `Only the last class of a ladder may have no lower bound; "${name}" lacks one.`,
  ),
  "period-reversed": named<"from" | "to">(
    ({ from, to }) => `Thời gian áp dụng ngược: từ ${from} đến ${to}.`,
    ({ from, to }) => `The period ends before it begins: from ${from} to ${to}.`,
  ),
  "instruments-missing": named<"status">(
    ({ status }) => `Bộ tiêu chí ghi nguồn "${status}" phải nêu ít nhất một văn bản.`,
    ({ status }) => `A set of provenance "${status}" must name at least one instrument.`,
  ),
  "provenance-contradiction": named<"code">(
    ({ code }) => `Bộ tiêu chí ghi "official" nhưng mục "${code}" chưa được đọc trong văn bản.`,
    ({ code }) => `The set says "official", but "${code}" was not read in an instrument.`,
  ),
  "partial-without-marks": plain(
    'Bộ tiêu chí ghi "partial" phải có ghi chú nói rõ phần nào chưa đọc được.',
    'A set of provenance "partial" must have a note that tells what was not read.',
  ),

  // Score sheets
  "set-mismatch": named<"given" | "expected">(
    ({ given, expected }) => `Bảng chấm lập cho bộ tiêu chí ${given}, không phải ${expected}.`,
    ({ given, expected }) => `The sheet was made for the criteria set ${given}, not ${expected}.`,
  ),
  "unknown-set": named<"id">(
    ({ id }) => `Không có sẵn bộ tiêu chí "${id}"; dùng --set để chỉ tệp bộ tiêu chí của bạn.`,
    ({ id }) => `No criteria set "${id}" ships with chiso; name your own file with --set.`,
  ),
  "year-outside-period": named<"year" | "period">(
    ({ year, period }) => `Năm ${year} nằm ngoài thời gian áp dụng của bộ tiêu chí (${period}).`,
    ({ year, period }) =>
      `The year ${year} lies outside the period of the criteria set (${period}).`,
  ),
  "unknown-code": named<"code">(
    ({ code }) => `Bộ tiêu chí không có mã "${code}".`,
    ({ code }) => `The criteria set has no code "${code}".`,
  ),
  "empty-entry": plain(
    'Mục chấm trống: cần "points", "declared" hoặc "notApplicable".',
    'The entry is empty: it needs "points", "declared" or "notApplicable".',
  ),
  "date-outside-year": named<"date" | "year">(
    ({ date, year }) => `Ngày ${date} không thuộc năm ${year} của bảng chấm điểm.`,
    ({ date, year }) => `The day ${date} does not lie in ${year}, the year of the sheet.`,
  ),
  "whole-and-parts": named<"code" | "part">(
    ({ code, part }) =>
      `Đã có điểm chung của mục "${code}" nên không chấm riêng mục "${part}" trong đó; chỉ giữ một.`,
    ({ code, part }) =>
      `The points of "${code}" as a whole are given, so "${part}" below it cannot be; keep one.`,
  ),
  "whole-without-points": named<"code">(
    ({ code }) =>
      `"${code}" có mục con: ở đây chỉ ghi điểm chung của cả mục, số liệu kê khai ghi ở mục con.`,
    ({ code }) =>
      `"${code}" has children: only the points of the whole can stand here, figures belong below.`,
  ),
  "entry-contradiction": plain(
    'Mục chấm vừa ghi "không áp dụng" vừa có điểm hoặc số liệu.',
    "The entry says not applicable and has points or figures as well.",
  ),
  "not-applicable-not-allowed": named<"code">(
    ({ code }) => `Bộ tiêu chí không cho phép "không áp dụng" ở mục "${code}".`,
    ({ code }) => `The criteria set does not allow "not applicable" at "${code}".`,
  ),
  "wrong-scorer": named<"code" | "scorer">(
    ({ code, scorer }) => `Mục "${code}" do ${scorer} chấm, đơn vị không tự chấm.`,
    ({ code, scorer }) => `"${code}" is scored by ${scorer}; the unit does not score it itself.`,
  ),
  "not-a-step": named<"points" | "step">(
    ({ points, step }) => `${n(points, "vi")} điểm không theo bước ${n(step, "vi")}.`,
    ({ points, step }) => `${points} points is not a multiple of the step ${step}.`,
  ),
  "declared-does-not-fit": named<"kind" | "expected">(
    ({ kind, expected }) => `Số liệu không hợp với cách tính điểm "${kind}"; cần ${expected}.`,
    ({ kind, expected }) => `The figures do not fit the rule "${kind}"; it needs ${expected}.`,
  ),
  "unknown-option": named<"key" | "options">(
    ({ key, options }) => `Không có lựa chọn "${key}"; các lựa chọn: ${options}.`,
    ({ key, options }) => `There is no option "${key}"; the options are: ${options}.`,
  ),
  "missing-figure": named<"key">(
    ({ key }) => `Thiếu số liệu "${key}".`,
    ({ key }) => `The figure "${key}" is missing.`,
  ),
  "value-outside-bands": named<"value">(
    ({ value }) => `Giá trị ${n(value, "vi")} không thuộc khoảng nào của cách tính điểm.`,
    ({ value }) => `The value ${value} falls in none of the bands of the rule.`,
  ),
  "value-outside-range": named<"value" | "range">(
    ({ value, range }) => `Giá trị ${n(value, "vi")} nằm ngoài ${range.replaceAll(".", ",")}.`,
    ({ value, range }) => `The value ${value} lies outside ${range}.`,
  ),
  "range-empty": named<"value">(
    ({ value }) => `Thang quy đổi rỗng: giá trị thấp nhất và cao nhất đều là ${n(value, "vi")}.`,
    ({ value }) => `The range is empty: its worst and best values are both ${value}.`,
  ),
  "too-few-answers": named<"count" | "minimum">(
    ({ count, minimum }) => `Có ${count} phiếu trả lời, ít hơn mức tối thiểu ${minimum}.`,
    ({ count, minimum }) => `There are ${count} answers, fewer than the minimum of ${minimum}.`,
  ),
  "division-by-zero": plain(
    "Mẫu số bằng 0 mà cách tính điểm không nói phải làm gì; ghi không áp dụng hoặc sửa số liệu.",
    "The denominator is 0 and the rule does not say what that means; enter not applicable or correct the figure.",
  ),
  "deadline-unknown": plain(
    'Cách tính điểm không ghi hạn; số liệu phải có "due".',
    'The rule names no due date; the figures must have "due".',
  ),
  "deadline-given-twice": plain(
    'Hạn đã ghi trong cách tính điểm; số liệu không được có "due" khác.',
    'The rule already names the due date; the figures cannot give another "due".',
  ),
  "points-disagree": named<"points" | "computed">(
    ({ points, computed }) =>
      `Điểm ghi ${n(points, "vi")} khác điểm tính từ số liệu ${n(computed, "vi")}.`,
    ({ points, computed }) =>
      `The points given, ${points}, differ from ${computed}, computed from the figures.`,
  ),
  "adjustment-not-foreseen": named<"kind">(
    ({ kind }) => `Bộ tiêu chí không có ${kind}.`,
    ({ kind }) => `The criteria set foresees no ${kind}.`,
  ),
  "adjustment-above-limit": named<"kind" | "points" | "max">(
    ({ kind, points, max }) =>
      `Tổng ${kind} ${n(points, "vi")} vượt giới hạn ${n(max, "vi")} của bộ tiêu chí.`,
    ({ kind, points, max }) => `The ${kind} of ${points} is above the set's limit of ${max}.`,
  ),

  // Surveys
  "questionnaire-mismatch": named<"given" | "expected">(
    ({ given, expected }) => `Số liệu khảo sát lập cho bảng hỏi ${given}, không phải ${expected}.`,
    ({ given, expected }) =>
      `The survey data was made for the questionnaire ${given}, not ${expected}.`,
  ),
  "unknown-questionnaire": named<"id">(
    ({ id }) => `Không có sẵn bảng hỏi "${id}"; dùng --set để chỉ tệp bảng hỏi của bạn.`,
    ({ id }) => `No questionnaire "${id}" ships with chiso; name your own file with --set.`,
  ),
  "scale-without-border": plain(
    "Thang trả lời phải có cả mức tính là hài lòng và mức không tính là hài lòng.",
    "The answer scale needs answers that count as satisfied and answers that do not.",
  ),
  "weights-sum": named<"sum">(
    ({ sum }) => `Tổng trọng số là ${n(sum, "vi")}, phải bằng 1.`,
    ({ sum }) => `The weights sum to ${sum}; they must sum to 1.`,
  ),
  "forms-or-counts": plain(
    'Số liệu khảo sát cần đúng một trong hai mục: "forms" (từng phiếu) hoặc "counts" (số đếm).',
    'Survey data needs exactly one of "forms" (form by form) and "counts" (counted answers).',
  ),
  "counts-without-weights": plain(
    "Bảng hỏi tính trọng số theo từng phiếu nên không dùng được số đếm gộp.",
    "The questionnaire weights each form, so counted answers cannot be used.",
  ),
  "unknown-question": named<"code">(
    ({ code }) => `Bảng hỏi không có câu "${code}".`,
    ({ code }) => `The questionnaire has no question "${code}".`,
  ),
  "answered-without-being-asked": named<"code">(
    ({ code }) => `Câu "${code}" có trả lời dù câu lọc đã cho bỏ qua.`,
    ({ code }) => `The question "${code}" is answered although its filter skips it.`,
  ),
  "weight-not-foreseen": plain(
    "Bảng hỏi không tính trọng số; bỏ mục này hoặc dùng bảng hỏi có trọng số.",
    "The questionnaire has no weights; remove the weight or use one that has.",
  ),
  "more-answers-than-forms": named<"answers" | "forms">(
    ({ answers, forms }) =>
      `Có ${answers} câu trả lời trên ${forms} phiếu; mỗi phiếu chỉ trả lời một câu hỏi một lần.`,
    ({ answers, forms }) =>
      `There are ${answers} answers on ${forms} forms; a form answers a question once.`,
  ),
  "population-below-sample": named<"population" | "forms">(
    ({ population, forms }) => `Nhóm có ${population} người mà có tới ${forms} phiếu.`,
    ({ population, forms }) => `The group has ${population} people and ${forms} forms.`,
  ),
  "no-groups": plain(
    "Bảng kết quả không chia theo nhóm; hãy tính lại với cách chia nhóm (by).",
    "The table is not broken down; make it again with a grouping (by).",
  ),
  "more-forms-than-issued": named<"valid" | "issued">(
    ({ valid, issued }) => `Số phiếu hợp lệ ${valid} nhiều hơn số phiếu phát ra ${issued}.`,
    ({ valid, issued }) => `${valid} valid forms are more than the ${issued} handed out.`,
  ),

  // Friendly government, mass mobilisation
  "unknown-unit-kind": named<"kind" | "kinds">(
    ({ kind, kinds }) => `Văn bản không có bảng cho loại đơn vị "${kind}"; các loại: ${kinds}.`,
    ({ kind, kinds }) => `There is no table for units of kind "${kind}"; the kinds are: ${kinds}.`,
  ),
  "level-without-set": plain(
    "Mức độ đòi điểm nhưng mô hình không có bộ tiêu chí.",
    "The level asks for points, but the model has no criteria set.",
  ),
  "sheet-without-set": plain(
    "Mô hình không chấm điểm nên không nhận bảng chấm.",
    "The model has no points, so it takes no score sheet.",
  ),

  // PAPI
  "indicators-not-known": named<"code">(
    ({ code }) => `Chưa có công thức từ chỉ tiêu cho "${code}": hãy nhập giá trị của chính nó.`,
    ({ code }) => `There is no formula from indicators for "${code}": enter its own value.`,
  ),
  "given-twice": named<"code">(
    ({ code }) => `"${code}" vừa có giá trị vừa có chỉ tiêu; chỉ giữ một.`,
    ({ code }) => `"${code}" has both a value and indicators; keep one.`,
  ),

  // Later steps
  "too-large-for-columns": named<"decimals">(
    ({ decimals }) =>
      `Điểm của bộ tiêu chí quá lớn để tính theo cột với ${decimals} chữ số thập phân; chấm từng bảng một.`,
    ({ decimals }) =>
      `The points of the set are too large for columns with ${decimals} decimals; score sheet by sheet.`,
  ),
  "not-a-column": named<"expected">(
    ({ expected }) => `Cột số liệu không đúng: cần ${expected}.`,
    ({ expected }) => `The column of figures is not right: it needs ${expected}.`,
  ),
  "unknown-layer": named<"layer" | "layers">(
    ({ layer, layers }) => `Không có lớp điểm "${layer}"; các lớp: ${layers}.`,
    ({ layer, layers }) => `There is no layer "${layer}"; the layers are: ${layers}.`,
  ),
  "not-a-gap": named<"code">(
    ({ code }) => `"${code}" không phải tiêu chí chưa đạt điểm tối đa, nên không đặt mục tiêu.`,
    ({ code }) => `"${code}" is not a criterion below its maximum, so it takes no target.`,
  ),
  "calendar-does-not-cover": named<"date" | "years" | "year">(
    ({ date, years, year }) =>
      `Lịch làm việc không có năm của ngày ${date}; lịch gồm các năm ${years}. Dùng lịch có năm ${year}; nếu chưa có lịch nghỉ lễ, tết năm đó thì dùng weekendsOnly(${year}), chỉ trừ thứ Bảy và Chủ nhật.`,
    ({ date, years, year }) =>
      `The calendar does not cover ${date}; it covers the years ${years}. Pass in one that has ${year}, or weekendsOnly(${year}) while its holidays are not decided: Saturdays and Sundays alone are off.`,
  ),
  "calendar-contradiction": named<"date">(
    ({ date }) => `Ngày ${date} trong lịch làm việc mâu thuẫn: vừa nghỉ vừa làm, hoặc bị lặp.`,
    ({ date }) => `The calendar contradicts itself or repeats itself at ${date}.`,
  ),
  "dates-reversed": named<"from" | "to">(
    ({ from, to }) => `Ngày bắt đầu ${from} sau ngày kết thúc ${to}.`,
    ({ from, to }) => `The start ${from} lies after the end ${to}.`,
  ),
  "years-disagree": named<"years">(
    ({ years }) => `Các bảng điểm không cùng một đơn vị và một năm: ${years}.`,
    ({ years }) => `The scorecards are not of one unit and one year: ${years}.`,
  ),
  "duplicate-set": named<"id">(
    ({ id }) => `Có hai bảng điểm của cùng bộ tiêu chí "${id}".`,
    ({ id }) => `Two scorecards belong to the same criteria set "${id}".`,
  ),
  "duplicate-unit": named<"id">(
    ({ id }) => `Đơn vị "${id}" có hai kết quả.`,
    ({ id }) => `The unit "${id}" has two results.`,
  ),
  "crosswalk-missing": named<"before" | "after">(
    ({ before, after }) =>
      `Hai kết quả theo hai bộ tiêu chí (${before}, ${after}): cần bảng đối chiếu mã.`,
    ({ before, after }) =>
      `The results follow two criteria sets (${before}, ${after}): a crosswalk of their codes is needed.`,
  ),
  "not-a-level": named<"level" | "highest">(
    ({ level, highest }) => `"${level}" không phải mức độ có thể đạt; các mức từ 0 đến ${highest}.`,
    ({ level, highest }) =>
      `"${level}" is not a level within reach; levels go from 0 to ${highest}.`,
  ),
  "level-unknown": named<"id">(
    ({ id }) => `Chưa rõ mức độ hiện tại của đơn vị "${id}" nên chưa lập được kế hoạch.`,
    ({ id }) => `The present level of the unit "${id}" is not known, so there is no plan.`,
  ),
  "effort-falls": named<"level" | "effort">(
    ({ level, effort }) =>
      `Công sức lên mức độ ${level} (${n(effort, "vi")}) nhỏ hơn công sức lên mức thấp hơn; công sức tính từ mức hiện tại nên không giảm.`,
    ({ level, effort }) =>
      `The effort to level ${level} (${effort}) is below that to a lower level; efforts are counted from the present level and do not fall.`,
  ),
  "level-falls": named<"id" | "year" | "level" | "before">(
    ({ id, year, level, before }) =>
      `Mức độ ${level} ấn định cho "${id}" năm ${year} thấp hơn mức ${before} đã có trước đó; mức độ không giảm.`,
    ({ id, year, level, before }) =>
      `Level ${level} that is held for "${id}" in ${year} is below level ${before} before it; levels do not fall.`,
  ),
  "unknown-unit": named<"id">(
    ({ id }) => `Không có đơn vị "${id}" trong danh sách.`,
    ({ id }) => `There is no unit "${id}" in the list.`,
  ),
  "year-outside-roadmap": named<"year" | "years">(
    ({ year, years }) => `Năm ${year} nằm ngoài các năm của đơn vị trong lộ trình (${years}).`,
    ({ year, years }) =>
      `The year ${year} is not among those of the unit in the roadmap (${years}).`,
  ),
  "years-reversed": named<"from" | "to">(
    ({ from, to }) =>
      `Lộ trình từ năm ${from} đến năm ${to}: cần hai năm nguyên, năm đầu không sau năm cuối, không quá 50 năm.`,
    ({ from, to }) =>
      `The roadmap goes from ${from} to ${to}: two whole years are needed, the first not after the last, at most 50 years apart.`,
  ),
  "denominator-too-small": named<"count" | "units">(
    ({ count, units }) => `Mẫu số ${count} nhỏ hơn số đơn vị có mức độ (${units}).`,
    ({ count, units }) => `The denominator ${count} is below the ${units} units that are given.`,
  ),
  "not-complete": named<"count">(
    ({ count }) => `Còn ${count} mục chưa chấm nên chưa tính được đường đi tới kết quả.`,
    ({ count }) => `${count} items are not assessed, so the way to a result is not known.`,
  ),
  "efforts-per-step": named<"given" | "steps">(
    ({ given, steps }) => `Có ${given} mức công sức nhưng tiêu chí có ${steps} bước.`,
    ({ given, steps }) => `${given} efforts are given, but the criterion has ${steps} steps.`,
  ),
  "search-too-large": named<"count">(
    ({ count }) =>
      `Chưa chứng minh được phương án ít công sức nhất cho ${count} mục trong giới hạn tính toán; hãy bớt mục, hoặc ghi công sức với ít chữ số thập phân hơn.`,
    ({ count }) =>
      `The least effort for ${count} items cannot be proven within the limit of the search; take fewer of them, or efforts with fewer decimals.`,
  ),
  "range-reversed": named<"from" | "to">(
    ({ from, to }) => `Khoảng điểm ngược: từ ${n(from, "vi")} đến ${n(to, "vi")}.`,
    ({ from, to }) => `The range runs backwards: from ${from} to ${to}.`,
  ),
  "does-not-follow": named<"given" | "expected">(
    ({ given, expected }) =>
      `Số liệu lưu là ${given}, tính lại từ các số liệu tạo ra nó thì phải là ${expected}.`,
    ({ given, expected }) =>
      `The stored value is ${given}; what it was made from comes to ${expected}.`,
  ),
  "cell-too-long": named<"cell" | "given" | "limit">(
    ({ cell, given, limit }) =>
      `Nội dung của ô ${cell} dài ${given} ký tự, một ô bảng tính chỉ chứa ${limit}; hãy rút gọn hoặc tách ra.`,
    ({ cell, given, limit }) =>
      `The text of the cell ${cell} has ${given} letters, and a cell of a spreadsheet holds ${limit}; shorten or split it.`,
  ),
} satisfies Record<string, Writer<never>>;

/** Stable code of a problem, in kebab case. */
export type ProblemCode = keyof typeof messages;

/** What the wording of a problem needs to be told. */
export type ProblemParameters<C extends ProblemCode> = Parameters<(typeof messages)[C]>[0];
