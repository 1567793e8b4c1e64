/** Words of a title: "Bảng chấm điểm …", "Bộ tiêu chí …". Without marks. */
export const tableTitle: RegExp =
  /(?:^| )(?:bang (?:tong hop|cham|diem|tieu chi|tu|danh gia|ket qua)|bo (?:tieu chi|chi so)|phieu (?:cham|danh gia|tu)|tieu chi (?:danh gia|cham|xac dinh)|chi so|noi dung tieu chi|thang diem)(?: |$)/;

/** What begins a line that is no title. Without marks. */
export const noTitle: RegExp =
  /^(?:cong hoa xa hoi|doc lap|uy ban nhan dan|ubnd|phu luc|so |don vi|kem theo|ban hanh kem)/;

/** A day, whose year is that of a decision, not the year that is scored. */
export const dayOrMonth: RegExp = /(?:ngày|tháng)\s+[\d.…]/iu;

/** "… năm 2025" */
export const scoredYear: RegExp = /năm\s+(20\d\d)(?!\d)/giu;

/** "Kèm theo Quyết định số 12/QĐ-UBND ngày 05/9/2025 của UBND tỉnh" */
export const instrumentLine: RegExp =
  /(Quyết định|Báo cáo|Kế hoạch|Hướng dẫn|Nghị quyết|Công văn|Thông tư|Quy định)\s+số:?\s*([\p{L}\d./-]+\/[\p{L}\d-]+(?:-[\p{L}\d]+)*|\d+[\p{L}\d/-]*)(?:\s*,?\s*ngày\s+(\d{1,2})\s*(?:\/|-|tháng)\s*(\d{1,2})\s*(?:\/|-|năm)\s*(20\d\d))?(?:\s+của\s+([^()]+?))?\s*(?:\)|$)/iu;

/** A report or a covering letter prints points; criteria are issued by one of these. */
export const issuesCriteria: RegExp = /^(?:Quyết định|Hướng dẫn|Quy định)$/;

/** Indices by words that name them. Without marks. */
export const indexNames: readonly (readonly [string, RegExp])[] = [
  [
    "friendly-government",
    /chinh quyen(?: xa| phuong| cap xa| co so)? than thien|friendly government/,
  ],
  ["mass-mobilisation", /dan van|mass mobilisation/],
  ["dti", /chuyen doi so|(?:^| )dti(?: |$)/],
  ["papi", /(?:^| )papi(?: |$)|quan tri va hanh chinh cong/],
  ["sipas", /(?:^| )sipas(?: |$)|hai long/],
  ["par-index", /(?:^| )par index(?: |$)|cai cach hanh chinh|(?:^| )cchc(?: |$)/],
];
