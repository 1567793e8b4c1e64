import type { Words } from "./shape-of-words.js";

/** What the result of friendly government is told with. */
export const friendlyWords = {
  title: { vi: "Chính quyền thân thiện", en: "Friendly government" },
  missingFor: { vi: "Còn thiếu để đạt", en: "Missing for" },
  notKnown: { vi: "chưa xác định được", en: "cannot be told" },
  decidedBy: { vi: "theo quyết định của", en: "decided by" },
  missing: { vi: "còn thiếu", en: "missing" },
  dossier: { vi: "Hồ sơ", en: "Dossier" },
  proofs: { vi: "Minh chứng", en: "Proofs" },
  contents: { vi: "Nội dung", en: "Contents" },
  steps: { vi: "Các bước", en: "Steps" },
} as const satisfies Words;
