/** How the pairs of an option are written. */
export const example = { columns: "C=1; D=2; E=", answers: "Tốt=4; Không trả lời=" } as const;
