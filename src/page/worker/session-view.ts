import { walkScores } from "../../scoring/scored-tree.js";
import type { FileReport, ShownFinding, View } from "../shared/protocol.js";
import { cardOf } from "./card-of.js";
import { partLabel, partView } from "./part-view.js";
import type { Report, Session } from "./session.js";

/** All that the page shows. */
export function viewOf(session: Session): View {
  const { language, history, part, workbook, asks } = session;
  return {
    reports: session.reports.map((report) => shownReport(session, report)),
    asks,
    parts: history.present.parts.map((one) => ({ id: one.id, label: partLabel(one, language) })),
    part: part === undefined ? null : partView(part, language),
    planOf: workbook === undefined ? null : workbook.plan.unit.name,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}

const order = { error: 0, warning: 1, note: 2 } as const;

function shownReport(session: Session, { name, findings, parts }: Report): FileReport {
  const shown = findings.map(({ severity, path, criterion, message }): ShownFinding => {
    const part =
      criterion === undefined ? undefined : parts.find((id) => has(session, id, criterion));
    return {
      severity,
      path,
      text: message[session.language],
      ...(part === undefined || criterion === undefined ? {} : { row: { part, code: criterion } }),
    };
  });
  return {
    name,
    findings: shown.sort((one, other) => order[one.severity] - order[other.severity]),
  };
}

function has({ work }: Session, id: string, code: string): boolean {
  const part = work.parts.find((one) => one.id === id);
  const card = part === undefined ? null : cardOf(part).card;
  return card !== null && [...walkScores(card)].some(({ node }) => node.code === code);
}
