import type { PaperKind } from "./official-document.js";

/** A plan. */
export const planKind: PaperKind = { letters: "KH", title: "KẾ HOẠCH", name: "Kế hoạch" };

/** A report. */
export const reportKind: PaperKind = { letters: "BC", title: "BÁO CÁO", name: "Báo cáo" };

/** A list. */
export const listKind: PaperKind = { letters: "DM", title: "DANH MỤC", name: "Danh mục" };
