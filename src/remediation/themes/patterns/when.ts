/** Ends of titles that say when or how well, and nothing of what a criterion is about. */
export const endsOfTitles: readonly string[] = [
  "đúng thời gian quy định",
  "đúng thời hạn",
  "đúng quy định",
  "theo quy định",
  "đúng hạn",
  "kịp thời",
  "đầy đủ",
  "hằng năm",
  "hàng năm",
  "trong năm",
  "năm",
];

/** What may stand in a title beside a sign that says the whole of it. */
export const besideWholes: readonly string[] = [
  "hằng năm",
  "hàng năm",
  "trong năm",
  "năm",
  "kịp thời",
  "đúng hạn",
  "đúng thời hạn",
];
