/** What a body of a commune or ward is there for. */
export type BodyRole =
  | "office"
  | "service"
  | "justice"
  | "staff"
  | "culture"
  | "social"
  | "finance"
  | "land"
  | "police";
