/** "5 - Rất hài lòng", "(5) Rất hài lòng", "Rất hài lòng (5)", "A. Rất hài lòng" */
export const markedAnswers: readonly RegExp[] = [
  /^\(?(?<mark>\d{1,3}|[a-h])\)?\s*[-–—.:)=/]+\s*(?<words>.+)$/iu,
  /^\(?(?<mark>\d{1,3})\)?\s+(?<words>.+)$/u,
  /^(?<words>.+?)\s*\((?<mark>\d{1,3})\)$/u,
  /^(?<words>.+?)\s*[-–—:=/]\s*(?<mark>\d{1,3})$/u,
];

/** "Mức độ 4", "Điểm 4" */
export const levelAnswer: RegExp = /^(?:mức(?: độ)?|điểm)\s*(?<mark>\d+)$/iu;

/** "4 điểm", "4 sao" */
export const pointsAnswer: RegExp = /^(?<points>\d+)\s*(?:điểm|sao)$/iu;

/** "Không biết", "Chưa có ý kiến". Without marks. */
export const withoutOpinion: RegExp =
  /^(?:(?:toi )?(?:khong|k|ko) (?:biet|ro|biet ro|y kien|co y kien(?: gi)?)|(?:toi )?chua (?:co y kien|biet|ro)|kb|no opinion|do not know|don t know|dont know)$/;

/** "1 = Rất hài lòng", "1: …", "1 (…)", "1 là …"; "1. Hài lòng về nơi chờ" is a numbered question. */
export const numberBefore: RegExp = /(?<![\d.,])(\d+)\s*[=:.)(–—-]*\s*(?:là |mức )?/g;

/** What stands behind a label in a list of them. */
export const labelEnds: RegExp = /^\s*(?:$|[,;.)(\]/|–—-]|\d|đến |và )/;

/** "Rất hài lòng = 1", "Rất hài lòng (1)" */
export const numberBehind: RegExp = /=\s*(\d+)|\((\d+)\)/g;
