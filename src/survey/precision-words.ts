import type { Language } from "../text/language.js";

/** The margin of error, with the confidence and the forms it rests on. */
export function marginOfError(
  points: string,
  confidence: string,
  { count, areAllValid }: { readonly count: number; readonly areAllValid: boolean },
  language: Language,
): string {
  if (language === "vi") {
    const forms = `${count} phiếu hợp lệ${areAllValid ? "" : " có trả lời"}`;
    return `sai số ±${points} điểm phần trăm, độ tin cậy ${confidence}, ${forms}`;
  }
  const valid = `${count} valid ${count === 1 ? "form" : "forms"}`;
  const forms = `${valid}${areAllValid ? "" : " with an answer"}`;
  return `margin of error ±${points} percentage points, ${confidence} confidence, ${forms}`;
}
