import type { LocalizedText } from "../text/language.js";

/** Names of the indices for people; a key that is not known stands for itself. */
const indexNames: Readonly<Record<string, LocalizedText>> = {
  "par-index": { vi: "Chỉ số cải cách hành chính (PAR INDEX)", en: "PAR INDEX" },
  sipas: { vi: "Chỉ số hài lòng (SIPAS)", en: "SIPAS" },
  papi: { vi: "Chỉ số hiệu quả quản trị và hành chính công (PAPI)", en: "PAPI" },
  dti: { vi: "Chỉ số chuyển đổi số (DTI)", en: "DTI" },
  "mass-mobilisation": { vi: "Chỉ số dân vận chính quyền", en: "Mass-mobilisation index" },
  "friendly-government": { vi: "Chính quyền thân thiện", en: "Friendly government" },
};

/** Short names, for narrow columns. */
const shortIndexNames: Readonly<Record<string, LocalizedText>> = {
  "par-index": { vi: "PAR INDEX", en: "PAR INDEX" },
  sipas: { vi: "SIPAS", en: "SIPAS" },
  papi: { vi: "PAPI", en: "PAPI" },
  dti: { vi: "DTI", en: "DTI" },
  "mass-mobilisation": { vi: "Dân vận", en: "Mass mobilisation" },
  "friendly-government": { vi: "CQ thân thiện", en: "Friendly government" },
};

/** Short name of an index, for narrow columns and lists. */
export function shortIndexName(index: string): LocalizedText {
  return Object.hasOwn(shortIndexNames, index)
    ? (shortIndexNames[index] as LocalizedText)
    : indexName(index);
}

/** Name of an index for people. */
export function indexName(index: string): LocalizedText {
  return Object.hasOwn(indexNames, index)
    ? (indexNames[index] as LocalizedText)
    : { vi: index, en: index };
}

/** Keys of the indices in the order in which offices name them. */
export const indexOrder: readonly string[] = /* @__PURE__ */ Object.keys(indexNames);
