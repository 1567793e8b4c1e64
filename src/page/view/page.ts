import type { Beginnings, PageLanguage, View } from "../shared/protocol.js";
import { type App, appOf } from "./app.js";
import type { Ask } from "./client.js";
import { comparePanel } from "./compare-panel.js";
import { make } from "./element.js";
import { gapsPanel } from "./gaps-panel.js";
import { openFiles, takeDrops } from "./give-files.js";
import { keepFocus } from "./keep-focus.js";
import { pageHead } from "./page-head.js";
import { planPanel } from "./plan-panel.js";
import { rankingPanel } from "./ranking-panel.js";
import { reportsView } from "./reports.js";
import { type SheetPanel, sheetPanel } from "./sheet-panel.js";
import { startPanel } from "./start-panel.js";
import { tabList } from "./tabs.js";
import { totalPanel } from "./total-panel.js";
import { workBar } from "./work-bar.js";

type TabKey = "sheet" | "gaps" | "plan" | "compare" | "ranking";

const nothing: View = {
  reports: [],
  asks: [],
  parts: [],
  part: null,
  planOf: null,
  canUndo: false,
  canRedo: false,
};

/** The page: what it shows follows what the worker says of the work. */
export class Page {
  private app: App;
  private view: View = nothing;
  private tab: TabKey = "sheet";
  private sheet: SheetPanel | undefined;
  /** Which showing of a panel is the newest: an older one that comes late is not shown. */
  private showing = 0;
  private readonly places = {
    head: make("header", {}),
    bar: make("div", {}),
    reports: make("div", {}),
    total: make("div", {}),
    tabs: make("div", {}),
    panel: make("section", { id: "panel" }),
    status: make("p", { id: "status", attributes: { role: "status" } }),
  };
  private readonly ask: Ask;

  constructor(ask: Ask, language: PageLanguage, beginnings: Beginnings) {
    this.ask = ask;
    this.app = this.appIn(language, beginnings);
    const { head, bar, reports, total, tabs, panel, status } = this.places;
    document.body.replaceChildren(head, make("main", {}, bar, reports, total, tabs, panel), status);
    takeDrops((files) => openFiles(this.app, files));
    document.addEventListener("keydown", (event) => this.onKey(event));
    this.show(nothing);
  }

  private appIn(language: PageLanguage, beginnings: Beginnings): App {
    document.documentElement.lang = language;
    return appOf(
      this.ask,
      language,
      beginnings,
      (view) => this.show(view),
      (text, isFailure = false) => this.tell(text, isFailure),
    );
  }

  private async setLanguage(language: PageLanguage): Promise<void> {
    const beginnings = await this.ask("begin", language);
    this.app = this.appIn(language, beginnings);
    this.sheet = undefined;
    this.tell("", false);
    this.show(await this.ask("setLanguage", language));
  }

  private tell(text: string, isFailure: boolean): void {
    this.places.status.textContent = text;
    this.places.status.classList.toggle("wrong", isFailure);
  }

  private show(view: View): void {
    const opened = view.reports !== this.view.reports && view.parts.length > this.view.parts.length;
    this.view = view;
    if (opened) this.tab = "sheet";
    if (view.part === null) this.tab = view.planOf === null ? "sheet" : "plan";
    this.tell("", false);
    keepFocus(() => this.showAround());
    this.showPanel();
    // What was pressed is gone: the focus goes on from what came in its place.
    if (opened) this.places.total.querySelector("h1")?.focus();
  }

  private showAround(): void {
    const { app, view, places } = this;
    const isOpen = view.part !== null || view.planOf !== null;
    places.head.replaceChildren(pageHead(app, (language) => this.setLanguage(language)));
    places.bar.replaceChildren(...(isOpen ? [workBar(app, view)] : []));
    places.reports.replaceChildren(
      reportsView(app, view, (part, code) => this.goToRow(part, code)),
    );
    places.total.replaceChildren(...(view.part === null ? [] : this.titleOf(view.part)));
    places.tabs.replaceChildren(
      ...(isOpen ? [tabList(this.tabsShown(), this.tab, (key) => this.choose(key))] : []),
    );
    if (isOpen) {
      places.panel.setAttribute("role", "tabpanel");
      places.panel.setAttribute("aria-labelledby", `tab-${this.tab}`);
    } else {
      places.panel.removeAttribute("role");
      places.panel.removeAttribute("aria-labelledby");
    }
  }

  private titleOf(part: NonNullable<View["part"]>): readonly HTMLElement[] {
    return [
      make("h1", { tabIndex: -1 }, `${part.unit}, ${part.time}`),
      make("p", { className: "subject" }, part.title),
      ...part.notices.map((text) => make("p", { className: "notice" }, text)),
      totalPanel(this.app, part),
    ];
  }

  private tabsShown(): readonly { readonly key: TabKey; readonly label: string }[] {
    const { words: w } = this.app;
    const ofPlan = { key: "plan", label: w.tabPlan } as const;
    if (this.view.part === null) return [ofPlan];
    return [
      { key: "sheet", label: w.tabSheet },
      { key: "gaps", label: w.tabGaps },
      ofPlan,
      { key: "compare", label: w.tabCompare },
      { key: "ranking", label: w.tabRanking },
    ];
  }

  private choose(tab: TabKey): void {
    this.tab = tab;
    keepFocus(() => this.showAround());
    this.showPanel();
  }

  private async goToRow(part: string, code: string): Promise<void> {
    if (this.view.part?.id !== part) await this.app.change("choosePart", part);
    if (this.tab !== "sheet") this.choose("sheet");
    this.sheet?.goTo(code);
  }

  private async showPanel(): Promise<void> {
    this.showing += 1;
    const { showing } = this;
    const { panel } = this.places;
    const { part } = this.view;
    if (this.tab !== "sheet" || part === null) this.sheet = undefined;
    if (part === null && this.view.planOf === null) {
      panel.replaceChildren(startPanel(this.app));
      return;
    }
    if (this.tab === "sheet" && part !== null) {
      if (this.sheet?.update(part) === true) return;
      this.sheet = sheetPanel(this.app, part);
      panel.replaceChildren(this.sheet.element);
      return;
    }
    panel.setAttribute("aria-busy", "true");
    const made = await this.panelOf(this.tab);
    if (showing !== this.showing) return;
    panel.removeAttribute("aria-busy");
    const open = [...panel.querySelectorAll("details[open]")].map(({ id }) => id);
    keepFocus(() => panel.replaceChildren(made));
    for (const id of open.filter((one) => one !== "")) {
      document.getElementById(id)?.setAttribute("open", "");
    }
  }

  private async panelOf(tab: TabKey): Promise<HTMLElement> {
    const { app, view } = this;
    if (tab === "plan" || view.part === null) return planPanel(app);
    if (tab === "gaps") return gapsPanel(app, view.part);
    return tab === "compare" ? comparePanel(app, view) : rankingPanel(app, view);
  }

  // While a field holds what is not taken over yet, the keys are those of the field.
  private onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey)) return;
    const { target, key } = event;
    const isTyping =
      (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
      target.value !== (target.dataset["settled"] ?? target.defaultValue);
    const isUndo = key === "z" && !event.shiftKey;
    const isRedo = key === "y" || (key.toLowerCase() === "z" && event.shiftKey);
    if (isTyping || !(isUndo || isRedo)) return;
    event.preventDefault();
    if (isUndo && this.view.canUndo) this.app.change("undo");
    if (isRedo && this.view.canRedo) this.app.change("redo");
  }
}
