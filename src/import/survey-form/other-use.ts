/** What a column holds that is no question: what tells forms apart, or who answered. */
export type OtherUse = "time" | "id" | "order" | "personal";
