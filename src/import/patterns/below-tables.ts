/** "0 - 5", "từ 0 đến 5" */
export const fromNone: RegExp = /^\D*0\D* ?(?:-|–|đến|÷)/;

/** "80 - 90" */
export const numberRange: RegExp = /\d ?(?:-|–|đến|÷)/;

/** Heading of classes: "Mức xếp loại". Without marks. */
export const ladderHeading: RegExp = /^(?:muc |bang )?(?:xep loai|phan loai|xep hang)(?: |$)/;

/** Who signs, and when: "Ngày …", "Người lập", "KT. CHỦ TỊCH". Without marks. */
export const signature: RegExp =
  /^(?:ngay|tm|kt|\S+ ngay|nguoi|chu tich|thu truong|giam doc|truong|can bo)(?: |$)/;

/** Notes and signatures: "Ghi chú", "Nơi nhận". Without marks. */
export const noteBelow: RegExp =
  /^(?:ghi chu|luu y|chu thich|nguoi lap|nguoi cham|noi nhan|xep loai|phan loai|muc xep loai)(?: |$)/;
