import type { Messages } from "./template.js";

/** What can be wrong with the documents of one index: friendly government, mass mobilisation, PAPI. */
export const indexMessages = {
  "unknown-unit-kind": {
    vi: 'Văn bản không có bảng cho loại đơn vị "{kind}"; các loại: {kinds}.',
    en: 'There is no table for units of kind "{kind}"; the kinds are: {kinds}.',
  },
  "level-without-set": {
    vi: "Mức độ đòi điểm nhưng mô hình không có bộ tiêu chí.",
    en: "The level asks for points, but the model has no criteria set.",
  },
  "sheet-without-set": {
    vi: "Mô hình không chấm điểm nên không nhận bảng chấm.",
    en: "The model has no points, so it takes no score sheet.",
  },
  "indicators-not-known": {
    vi: 'Chưa có công thức từ chỉ tiêu cho "{code}": hãy nhập giá trị của chính nó.',
    en: 'There is no formula from indicators for "{code}": enter its own value.',
  },
  "given-twice": {
    vi: '"{code}" vừa có giá trị vừa có chỉ tiêu; chỉ giữ một.',
    en: '"{code}" has both a value and indicators; keep one.',
  },
} as const satisfies Messages;
