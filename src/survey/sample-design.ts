import { inBoth, type LocalizedText } from "../text/language.js";
import type { TabulateOptions } from "./tabulate-options.js";
import type { SurveyTally } from "./tally.js";

/** What standard errors and intervals assume of a sample. */
export function designOf(
  { strata = [] }: SurveyTally,
  { populations, postStrata }: Pick<TabulateOptions, "populations" | "postStrata">,
): LocalizedText {
  const isStratified = strata.some(({ stratum }) => stratum !== null);
  const isClustered = strata.some(({ clusters }) => clusters !== undefined);
  return inBoth((language) => {
    const vi = language === "vi";
    const parts = vi
      ? [
          isClustered
            ? "Sai số tính theo đơn vị chọn mẫu bậc một (cụm), coi các cụm là chọn ngẫu nhiên, có hoàn lại"
            : "Coi phiếu là mẫu ngẫu nhiên đơn giản, có hoàn lại",
          isStratified ? "từng tầng chọn mẫu riêng" : "không phân tầng",
          "phương sai chia cho n − 1",
          "các câu trả lời trong một phiếu tính cùng nhau",
          populations === undefined
            ? "không hiệu chỉnh cho tổng thể hữu hạn"
            : "có hiệu chỉnh cho tổng thể hữu hạn",
          ...(postStrata === undefined
            ? []
            : ["phiếu của toàn mẫu được điều chỉnh trọng số theo tổng số đã biết của từng nhóm"]),
          ...(isClustered ? [] : ["không tính đến chọn mẫu theo cụm"]),
        ]
      : [
          isClustered
            ? "Errors are those of the places that were drawn first, taken as drawn at random with replacement"
            : "Forms are taken as a simple random sample with replacement",
          isStratified ? "each stratum sampled by itself" : "without strata",
          "the variance divided by n − 1",
          "the answers of one form stay together",
          populations === undefined
            ? "no correction for a finite population"
            : "corrected for a finite population",
          ...(postStrata === undefined
            ? []
            : ["the forms of the whole are weighted to the known total of each group"]),
          ...(isClustered ? [] : ["clusters of forms are not taken into account"]),
        ];
    return `${parts.join("; ")}.`;
  });
}
