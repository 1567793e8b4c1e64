import type { ConfirmedPlan } from "../../cli/plan/confirmed-plan.js";
import { slug } from "../../cli/slug.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { Grid } from "../../grid/grid.js";
import type { Finding } from "../../import/finding.js";
import { allCriteriaSets } from "../../indices/all-criteria-sets.js";
import { isPlanWorkbook, readPlanWorkbook } from "../../plan-workbook/read-plan-workbook.js";
import type { Answers, GivenFile, PageLanguage } from "../shared/protocol.js";
import { refusal } from "./failures.js";
import { done, type History, historyOf } from "./history.js";
import { asksOf, openTables } from "./open-tables.js";
import { readFile } from "./read-files.js";
import { refusals, unnamedUnit } from "./words.js";
import {
  emptyPlanWork,
  emptyWork,
  type Part,
  type PlanWork,
  planKeyOf,
  type Work,
} from "./work.js";

/** How the reading of a file went, in both languages. */
export interface Report {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Parts that came of it. */
  readonly parts: readonly string[];
}

/** Tables that are kept for their cells, and read again where a person answers. */
interface KeptTables {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
}

/** All that the worker remembers. */
export class Session {
  language: PageLanguage = "vi";
  history: History = historyOf(emptyWork);
  reports: readonly Report[] = [];
  /** Questions that are open. */
  asks: readonly (keyof Answers)[] = [];
  /** The workbook of a plan, where one is open. */
  workbook: ConfirmedPlan | undefined;
  private chosen: string | undefined;
  private tables: readonly KeptTables[] = [];
  private ownSets: readonly CriteriaSet[] = [];
  private count = 0;

  get work(): Work {
    return this.history.present;
  }

  /** The part that is shown. */
  get part(): Part | undefined {
    return this.work.parts.find(({ id }) => id === this.chosen) ?? this.work.parts.at(-1);
  }

  /** The part that is shown; what needs one is not offered without it. */
  get shownPart(): Part {
    if (this.part !== undefined) return this.part;
    throw refusal(refusals.noResult);
  }

  get planKey(): string {
    return this.workbook === undefined ? planKeyOf(this.shownPart) : "workbook";
  }

  /** What the office says of the plan that is shown. */
  get planWork(): PlanWork {
    return this.work.plans[this.planKey] ?? emptyPlanWork;
  }

  choose(id: string): void {
    this.chosen = id;
  }

  /** Takes a step of the work. */
  change(work: Work): void {
    this.history = done(this.history, work);
  }

  changePlan(said: PlanWork): void {
    this.change({ ...this.work, plans: { ...this.work.plans, [this.planKey]: said } });
  }

  /** Forgets everything but the language. */
  clear(): void {
    const fresh = new Session();
    fresh.language = this.language;
    Object.assign(this, fresh);
  }

  /** Opens files beside what is open; a work takes the place of all. */
  async open(files: readonly GivenFile[]): Promise<void> {
    this.reports = [];
    this.asks = [];
    const read = [];
    for (const file of files) read.push({ file, found: await readFile(file, this.ownSets) });
    // A set may be given beside the table that needs it, in whatever order.
    this.ownSets = [
      ...this.ownSets,
      ...read.flatMap(({ found }) => (found.kind === "set" ? [found.set] : [])),
    ];
    for (const { file, found: first } of read) {
      const found = first.kind === "failed" ? await readFile(file, this.ownSets) : first;
      switch (found.kind) {
        case "tables":
          this.openTables({ name: file.name, ...found }, {});
          break;
        case "results":
          this.add(file.name, [{ results: found.results }], []);
          break;
        case "set":
          if (!read.some(({ found: other }) => other.kind === "tables"))
            this.addBlank(found.set, "", "");
          break;
        case "letterhead":
          if (this.part !== undefined || this.workbook !== undefined) {
            this.changePlan({ ...this.planWork, letterhead: found.letterhead });
          }
          break;
        case "work":
          this.clear();
          this.history = historyOf(found.work);
          this.count = found.work.parts.length;
          break;
        case "failed":
          this.report(file.name, found.findings, []);
      }
    }
  }

  /** Reads the tables that were not read again, with what they did not say. */
  answer(answers: Answers): void {
    const left = this.tables.filter(({ name }) =>
      this.reports.some((report) => report.name === name && report.parts.length === 0),
    );
    this.reports = this.reports.filter(({ name }) => !left.some((one) => one.name === name));
    this.asks = [];
    for (const tables of left) this.openTables(tables, answers);
  }

  /** The sheets of a file that was opened. */
  gridsOf(name: string): readonly Grid[] {
    return this.tables.filter((one) => one.name === name).at(-1)?.grids ?? [];
  }

  /** A sheet of a set with nothing filled in. */
  addBlank(set: CriteriaSet, unitName: string, year: string): void {
    const name = unitName.trim() === "" ? unnamedUnit : unitName.trim();
    const ofSet = Number(set.period.from.slice(0, 4));
    const sheet = {
      unit: { id: slug(name), name },
      year: /^20\d\d$/.test(year) ? Number(year) : ofSet,
      set: { id: set.id, version: set.version },
      entries: [],
    };
    this.add(set.id, [{ results: { kind: "sheet", set, sheet } }], []);
  }

  /** Sets that tables can be read by: own ones first. */
  get sets(): readonly CriteriaSet[] {
    return [...this.ownSets, ...allCriteriaSets];
  }

  private openTables(tables: KeptTables, answers: Answers): void {
    const { name, grids } = tables;
    this.tables = [...this.tables.filter((one) => one.name !== name), tables];
    if (isPlanWorkbook(grids)) {
      this.openWorkbook(tables);
      return;
    }
    const { parts, findings } = openTables(grids, this.sets, answers);
    this.add(name, parts, [...tables.findings, ...findings]);
    this.asks = [...new Set([...this.asks, ...asksOf(findings)])];
  }

  private openWorkbook({ name, grids, findings: ofFile }: KeptTables): void {
    const { plan, scorecards, letterhead, toConfirm, oldUnits, findings } = readPlanWorkbook(grids);
    this.report(name, [...ofFile, ...findings], []);
    if (plan !== null) this.workbook = { plan, cards: scorecards, letterhead, toConfirm, oldUnits };
  }

  private add(
    name: string,
    parts: readonly Omit<Part, "id">[],
    findings: readonly Finding[],
  ): void {
    const added = parts.map((part) => {
      this.count += 1;
      return { ...part, id: `p${this.count}` };
    });
    if (added.length > 0) {
      this.workbook = undefined;
      this.change({ ...this.work, parts: [...this.work.parts, ...added] });
      this.chosen = added[0]?.id;
    }
    this.report(
      name,
      findings,
      added.map(({ id }) => id),
    );
  }

  private report(name: string, findings: readonly Finding[], parts: readonly string[]): void {
    this.reports = [...this.reports, { name, findings, parts }];
  }
}
