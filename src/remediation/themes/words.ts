/** What a proposal says in place of a day where its criterion names none; plans are in Vietnamese. */
export const inTime = "đúng thời hạn";
