import type { Finding } from "../../import/finding.js";
import type { LocalizedText } from "../../text/language.js";

const nameSheet: LocalizedText = {
  vi: 'Chọn trang tính bằng --sheet "TÊN TRANG".',
  en: 'Choose the sheet by --sheet "NAME".',
};
const nameUnit: LocalizedText = {
  vi: 'Chọn một đơn vị bằng --unit "TÊN", hoặc gộp thành đơn vị mới bằng --merge "TÊN MỚI".',
  en: 'Choose a unit by --unit "NAME", or merge them into a new one by --merge "NEW NAME".',
};
const nameLayer: LocalizedText = {
  vi: "Nói điểm của ai bằng --layer self (tự chấm), appraised (thẩm định) hoặc final (công nhận).",
  en: "Say whose points they are by --layer self, appraised or final.",
};

/** The option of the command that answers a finding of an import. */
export const advice: Readonly<Partial<Record<Finding["code"], LocalizedText>>> = {
  "several-tables": nameSheet,
  "other-table": nameSheet,
  "no-such-sheet": nameSheet,
  "several-units": nameUnit,
  "unit-not-in-table": nameUnit,
  "layer-assumed": nameLayer,
};
