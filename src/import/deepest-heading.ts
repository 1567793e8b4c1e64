/** Rows that are looked at for headings: letterhead and titles stand above them. */
export const deepestHeading = 60;
