/** "Xếp loại:", "Kết quả xếp loại theo điểm:" */
export const classesHeading: RegExp =
  /^[-+•*\s]*(?:(?:mức|cách|tiêu chuẩn|khung|thang|kết quả|căn cứ) )?(?:xếp loại|phân loại|xếp hạng|đánh giá, xếp loại)(?: (?:theo|như|kết quả|điểm|sau|đơn vị|mức độ))*\s*:\s*/iu;

/** Where one class of a line ends and the next begins. */
export const classEnd: RegExp =
  /[;\n]|\.\s+(?=\p{Lu})|,\s+(?=\p{Lu}|còn lại|các trường hợp còn lại)|\s\+\s(?=\p{Lu})/u;

/** A mark before a class: "-", "a)". */
export const classBullet: RegExp = /^[-+•*\s]+|^(?:[a-zđ]|\d+)[.)]\s+/u;

/** "90 điểm" */
export const pointsOfBound: RegExp = /(?<=\d)\s?(?:điểm|đ)(?!\p{L})/gu;

/** "còn lại xếp loại Trung bình", "Kém: các trường hợp còn lại" */
export const restOfClasses: RegExp =
  /^(?<before>[^\d]*?)[:\s(]*(?:(?:các|những) )?(?:(?:đơn vị|trường hợp|xã|phường|mức|số) )?còn lại[:\s)]*(?<after>[^\d]*)$/iu;

const filler =
  "(?:các |những )?(?:đơn vị|tập thể|cơ quan|địa phương|xã|phường|xã, phường)|được|có|đạt|đánh giá|công nhận|xếp|xếp loại|xếp hạng|phân loại|mức|(?:hạng|loại)(?= (?!(?:i{1,3}|iv)(?: |$))\\p{L}{2})|là|khi|nếu|tổng|số|tổng số|tổng điểm|số điểm|tổng số điểm|điểm|theo";

/** Words that only join a title to its bounds, before it. */
export const fillerBefore: RegExp = new RegExp(`^(?:${filler})(?: |$)`, "iu");

/** The same behind it; "đạt" and "loại" may be the title, or begin it. */
export const fillerBehind: RegExp = new RegExp(`(?:^| )(?:${filler}|loại|hạng)$`, "iu");

/** "Đạt", "Không đạt yêu cầu". Without marks. */
export const wholeTitle: RegExp = /^(?:khong |chua )?dat(?: chuan| yeu cau)?$/;

/** "không có", "nếu", "đồng thời": a condition that no bound holds. Without marks. */
export const moreThanTitle: RegExp =
  /(?:^| )(?:va|neu|khi|trong|diem|so|tong|tro|duoc|co|dong thoi|phai|tieu chi|xep|la|xet|hoac|mot|tung|moi)(?: |$)/;

/** Names of classes: "Xuất sắc", "Hoàn thành tốt nhiệm vụ", "Loại A". Without marks. */
export const classNames: RegExp =
  /(?:^| )(?:xuat sac|rat tot|tot|kha|trung binh|yeu|kem|(?:khong |chua )?hoan thanh(?: .*)?nhiem vu|(?:loai|nhom|hang|muc) (?:[a-d]|[1-5]|i{1,3}|iv))(?: |$)/;

/** Beside those: names that other lines may hold too, which count where a class stands beside them. */
export const anyClassName: RegExp = new RegExp(
  `${classNames.source}|(?:^| )(?:gioi|vung manh|(?:khong |chua )?dat(?: chuan| yeu cau)?|(?:khong |chua )?hoan thanh(?: xuat sac| tot)?)(?: |$)`,
);
