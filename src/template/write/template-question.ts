/**
 * What a template may ask for besides: the `month`, `quarter` or `date` of the sheet; points of a
 * domain or criterion as a whole (`wholes`); who made a remark and when (`signed`).
 */
export type TemplateQuestion = "month" | "quarter" | "date" | "wholes" | "signed";
