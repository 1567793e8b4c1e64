import { formatNumber } from "../numbers/format-number.js";
import { inBoth, type Language, type LocalizedText } from "../text/language.js";
import type { TargetShare } from "./plan.js";

/** "nâng tỷ lệ hài lòng từ 59,86% lên 65%". */
export function raiseShare({ kind, from, to }: TargetShare): LocalizedText {
  return inBoth((language) => {
    const [low, high] = [from, to].map((text) => percent(text, language));
    const name = names[kind][language];
    if (language === "vi") {
      return from === undefined ? `nâng ${name} lên ${high}` : `nâng ${name} từ ${low} lên ${high}`;
    }
    return from === undefined ? `raise ${name} to ${high}` : `raise ${name} from ${low} to ${high}`;
  });
}

/** "Tỷ lệ hài lòng mới đạt 59,86% (yêu cầu 100%)"; nothing where last year's share is not known. */
export function lowShare({ kind, from, full }: TargetShare): string | undefined {
  if (from === undefined) return undefined;
  const [low, high] = [from, full].map((text) => percent(text, "vi"));
  if (kind === "satisfied") return `Tỷ lệ hài lòng mới đạt ${low}`;
  return full === "100"
    ? `Tỷ lệ mới đạt ${low}`
    : `Tỷ lệ mới đạt ${low} (yêu cầu từ ${high} trở lên)`;
}

const names: Readonly<Record<TargetShare["kind"], LocalizedText>> = {
  satisfied: { vi: "tỷ lệ hài lòng", en: "the share of satisfied" },
  share: { vi: "tỷ lệ", en: "the share" },
  rescaled: { vi: "tỷ lệ", en: "the share" },
};

function percent(text: string | undefined, language: Language): string {
  const plain = (text ?? "").replace(/\.00$/u, "").replace(/(\.\d)0$/u, "$1");
  return `${formatNumber(plain, language)}%`;
}
