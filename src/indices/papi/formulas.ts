import type { PapiFormula, PapiIndicator } from "./papi-structure.js";

function indicator(key: string, vi: string, en: string, worst = "0", best = "1"): PapiIndicator {
  return { key, title: { vi, en }, worst, best };
}

type Indicators = readonly [PapiIndicator, ...PapiIndicator[]];

// The indicators come through a function, so that a bundler may drop a formula that nobody uses.
function exact(indicators: () => Indicators, divisor?: number): PapiFormula {
  const rest = divisor === undefined ? {} : { divisor };
  return { status: "exact", indicators: indicators(), ...rest };
}

function partial(largestError: string, indicators: () => Indicators): PapiFormula {
  return { status: "partial", indicators: indicators(), largestError };
}

/** 1.1 = 0.25 + 0.5625 x1 + 1.125 x2: knowledge of policies counts on a scale of 0 to 2. */
export const civicKnowledge: PapiFormula = /* @__PURE__ */ exact(() => [
  indicator("policies", "Biết các chính sách hiện hành", "Knows current policies", "0", "2"),
  indicator("leaders", "Biết các vị trí lãnh đạo", "Knows leaders' posts"),
]);

/** 3.2 = 0.33 + 1.485 (x1 + x2). */
export const citizenAppeals: PapiFormula = /* @__PURE__ */ exact(() => [
  indicator("sent", "Đã gửi khuyến nghị, tố giác, khiếu nại", "Sent a proposal or complaint"),
  indicator("answered", "Được phúc đáp thỏa đáng", "Got a satisfying answer"),
]);

/** 3.3 = 0.22 + 0.99 (x1 + x2): divided by three, although only two indicators count. */
export const accessToJustice: PapiFormula = /* @__PURE__ */ exact(
  () => [
    indicator("trust", "Tin tòa án và cơ quan tư pháp", "Trusts courts"),
    indicator("use", "Sẽ nhờ tòa án khi có tranh chấp", "Would use courts"),
  ],
  3,
);

/** 4.1 = 0.25 + 0.75 (x1 + x2 + x3). */
export const localCorruption: PapiFormula = /* @__PURE__ */ exact(() => [
  indicator("funds", "Không dùng công quỹ vào việc riêng", "No diverting of public funds"),
  indicator("land", "Không chi thêm để nhận giấy chứng nhận đất", "No bribe for a land title"),
  indicator("construction", "Không chi thêm để nhận phép xây dựng", "No bribe for a building permit"),
]);

/** 4.2 of 2019 = 0.25 + 0.75 (x1 + x2 + x3); the third indicator is printed under 4.4. */
export const serviceCorruption: PapiFormula = /* @__PURE__ */ exact(() => [
  indicator("hospital", "Không chi thêm khi khám, chữa bệnh", "No bribe at hospitals"),
  indicator("school", "Không chi thêm cho giáo viên tiểu học", "No bribe to primary teachers"),
  indicator("demand", "Không bị vòi vĩnh trong 12 tháng", "No bribe demanded in 12 months"),
]);

/** 4.3 = 0.25 + 1.125 x1 + 0.225 x2: of five posts, those where relations do not matter. */
export const stateEmployment: PapiFormula = /* @__PURE__ */ exact(() => [
  indicator("job", "Không lót tay để vào cơ quan nhà nước", "No bribe for a state job"),
  indicator(
    "posts",
    "Số vị trí không cần quan hệ (trong 5)",
    "Posts without need of relations (of 5)",
    "0",
    "5",
  ),
]);

/** 7.1 of 2018 = 1/3 + 3 x1. */
export const environmentalProtection: PapiFormula = /* @__PURE__ */ exact(() => [
  indicator(
    "firms",
    "Doanh nghiệp không hối lộ để né nghĩa vụ môi trường",
    "Firms do not bribe to evade duties",
  ),
]);

/** 7.2 = 1/3 + x1 + x2 + x3. */
export const air: PapiFormula = /* @__PURE__ */ exact(() => [
  indicator("mask", "Không phải đeo khẩu trang", "Needs no mask"),
  indicator("good", "Không khí đủ tốt", "Air is good enough"),
  indicator("better", "Không khí tốt hơn 3 năm trước", "Air is better than 3 years ago"),
]);

/** 7.3 = 1/3 + x1 + x2 + x3. */
export const water: PapiFormula = /* @__PURE__ */ exact(() => [
  indicator("drink", "Nước đủ sạch để uống", "Water is fit to drink"),
  indicator("wash", "Nước đủ sạch để giặt", "Water is fit to wash"),
  indicator("swim", "Nước đủ sạch để bơi", "Water is fit to swim"),
]);

/** 8.1 = 0.5 + 1.5 (x1 + x2 + x3) in 2018, 0.33 + 0.99 (x1 + x2 + x3) in 2019. */
export const portals: PapiFormula = /* @__PURE__ */ exact(() => [
  indicator("certification", "Đủ chỉ dẫn trên cổng về chứng thực", "Portal guidance on certification"),
  indicator("construction", "Đủ chỉ dẫn trên cổng về phép xây dựng", "Portal guidance on building permits"),
  indicator("land", "Đủ chỉ dẫn trên cổng về giấy chứng nhận đất", "Portal guidance on land titles"),
]);

/** 8.2 = 0.5 + 2.25 (x1 + x2) in 2018, 0.33 + 1.485 (x1 + x2) in 2019. */
export const internet: PapiFormula = /* @__PURE__ */ exact(() => [
  indicator("news", "Đọc tin trong nước qua Internet", "Reads news on the Internet"),
  indicator("home", "Có Internet tại nhà", "Has Internet at home"),
]);

/** 1.2 of 2019, near the published values. */
export const opportunities: PapiFormula = /* @__PURE__ */ partial("0.0479", () => [
  indicator("formal", "Tham gia tổ chức chính trị, đoàn thể", "Member of formal associations"),
  indicator("informal", "Tham gia hội, nhóm tự lập", "Member of informal associations"),
  indicator("council", "Đã bầu đại biểu HĐND", "Voted for the People's Council"),
  indicator("assembly", "Đã bầu đại biểu Quốc hội", "Voted for the National Assembly"),
  indicator("elected", "Trưởng thôn do dân bầu", "Village head is elected"),
  indicator("took-part", "Trực tiếp bầu trưởng thôn", "Took part in electing the village head"),
]);

/** 1.3 of 2019, near the published values. */
export const elections: PapiFormula = /* @__PURE__ */ partial("0.1453", () => [
  indicator("candidates", "Có từ hai ứng cử viên", "More than one candidate"),
  indicator("invited", "Được mời đi bầu", "Was invited"),
  indicator("ballot", "Bỏ phiếu kín", "Paper ballot"),
  indicator("public", "Kết quả được niêm yết", "Result made public"),
  indicator("suggested", "Được gợi ý bầu cho một người", "A candidate was suggested", "1", "0"),
  indicator("winner", "Đã bầu cho người trúng cử", "Voted for the winner", "1", "0"),
]);

/** 2.1 of 2019, near the published values. */
export const information: PapiFormula = /* @__PURE__ */ partial("0.0399", () => [
  indicator("searched", "Đã tìm thông tin chính sách", "Searched for information"),
  indicator("received", "Đã nhận được thông tin", "Received information"),
  indicator("useful", "Thông tin hữu ích", "Information is useful"),
  indicator("reliable", "Thông tin đáng tin cậy", "Information is reliable"),
  indicator("free", "Không trả chi phí không chính thức", "No informal payment"),
  indicator(
    "waited",
    "Phải chờ lâu (cột in là không phải chờ)",
    "Waited long (printed as not having to)",
    "1",
    "0",
  ),
]);

/** 2.2 of 2019, near the published values. */
export const povertyLists: PapiFormula = /* @__PURE__ */ partial("0.0267", () => [
  indicator("published", "Danh sách hộ nghèo được công bố", "Poverty list is published"),
  indicator("left-out", "Hộ nghèo bị bỏ sót", "Poor households left out", "1", "0"),
  indicator("wrongly-in", "Hộ không nghèo có trong danh sách", "Households wrongly listed", "1", "0"),
]);

/** 2.3 of 2019, near the published values. */
export const budget: PapiFormula = /* @__PURE__ */ partial("0.1534", () => [
  indicator("public", "Thu, chi được công khai", "Budget is public"),
  indicator("read", "Đã đọc bảng kê thu, chi", "Read the budget"),
  indicator("believed", "Tin số liệu công bố", "Believes the figures"),
]);

/** 5.1 of 2019, near the published values. */
export const certification: PapiFormula = /* @__PURE__ */ partial("0.0551", () => [
  indicator("applied", "Đã làm thủ tục chứng thực", "Applied for certification"),
  indicator("quality", "Chất lượng dịch vụ (4 tiêu chí)", "Quality of service (4 criteria)", "0", "4"),
  indicator("satisfaction", "Mức độ hài lòng (1-5)", "Satisfaction (1-5)", "1", "5"),
]);

/** 6.3 of 2019, near the published values. */
export const infrastructure: PapiFormula = /* @__PURE__ */ partial("0.0022", () => [
  indicator("electricity", "Dùng điện lưới", "Has grid electricity"),
  indicator("cut", "Bị cắt điện (cột in là không bị)", "Power was cut (printed as not cut)", "1", "0"),
  indicator("road", "Loại đường gần nhà (1-4)", "Road near home (1-4)", "1", "4"),
  indicator("garbage", "Tần suất thu gom rác (0-4)", "Garbage pick-up (0-4)", "0", "4"),
  indicator("tap-water", "Dùng nước máy", "Has tap water"),
  indicator("unclean-water", "Dùng nước chưa hợp vệ sinh", "Uses unclean water", "1", "0"),
]);

/** 6.4 of 2019, near the published values. */
export const lawAndOrder: PapiFormula = /* @__PURE__ */ partial("0.0013", () => [
  indicator("safe", "Địa bàn an toàn (1-4)", "Safe locality (1-4)", "1", "4"),
  indicator("day", "An toàn ban ngày (1-4)", "Safe by day (1-4)", "1", "4"),
  indicator("night", "An toàn ban đêm (1-4)", "Safe by night (1-4)", "1", "4"),
  indicator("change", "Thay đổi sau 3 năm (-3 đến 3)", "Change over 3 years (-3 to 3)", "-3", "3"),
  indicator(
    "crime",
    "Nạn nhân của bốn loại tội phạm (0-400 %)",
    "Victims of four crimes (0-400 %)",
    "400",
    "0",
  ),
]);
