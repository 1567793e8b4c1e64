/** What an instrument of `--decision` is. */
export const kindOfDecision = "Quyết định";

/** What the classes of `--xep-loai` are called. */
export const titleOfClasses = "Xếp loại";
