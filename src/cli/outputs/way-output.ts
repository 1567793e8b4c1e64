import { noticesOf } from "../../report/notices.js";
import { cheapestWayDocument, cheapestWayTable } from "../../report/what-if-document.js";
import { withNotices } from "../../report/with-notices.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { Language } from "../../text/language.js";
import type { cheapestWayTo } from "../../what-if/cheapest-way.js";
import type { Output } from "../rendering.js";

/** A way to a result in everything that its formats are made from. */
export function wayOutput(
  way: ReturnType<typeof cheapestWayTo>,
  card: Scorecard,
  language: Language,
): Output {
  const document = cheapestWayDocument(way, card, { language });
  const notices = noticesOf(card.set, card.sheetProvenance, { language });
  const table = withNotices(cheapestWayTable(way, { language }), notices, { language });
  return { summary: document, document, table, data: way };
}
