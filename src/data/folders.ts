/** A folder of data files: what is made of them and where it goes. */
export interface DataFolder {
  /** A file in `src/`, without its ending: the groups, joined, are its id. */
  readonly path: RegExp;
  /** Name of its JSON Schema. */
  readonly schema: string;
  /** Folder of its entries in the package: `chiso/criteria-sets/ID`. Absent where it is used inside alone. */
  readonly entry?: string;
  /** Key under which a file names a criteria set by its id; its entry has the whole set there. */
  readonly setUnder?: string;
}

/** Where data lie, for the build and for the tests. */
export const dataFolders = {
  set: {
    path: /^indices\/([^/]+)\/sets\/([^/]+)$/,
    schema: "criteria-set",
    entry: "criteria-sets",
  },
  questionnaire: {
    path: /^indices\/([^/]+)\/questionnaires\/([^/]+)$/,
    schema: "questionnaire",
    entry: "questionnaires",
  },
  model: {
    path: /^indices\/friendly-government\/models\/([^/]+)$/,
    schema: "friendly-government-model",
    entry: "models",
    setUnder: "set",
  },
  papiStructure: {
    path: /^indices\/(papi)\/structures\/([^/]+)$/,
    schema: "papi-structure",
    entry: "structures",
  },
  indexStructure: {
    path: /^indices\/((?!papi\/)[^/]+)\/structures\/([^/]+)$/,
    schema: "index-structure",
    entry: "structures",
  },
  calendar: {
    path: /^calendar\/calendars\/([^/]+)$/,
    schema: "working-calendar",
    entry: "calendars",
  },
  planCalendar: {
    path: /^roadmap\/calendars\/([^/]+)$/,
    schema: "plan-calendar",
    entry: "plan-calendars",
  },
  roadmap: {
    path: /^roadmap\/roadmaps\/([^/]+)$/,
    schema: "roadmap",
    entry: "roadmaps",
  },
  catalogue: {
    path: /^remediation\/catalogues\/([^/]+)$/,
    schema: "measure-catalogue",
    entry: "measures",
  },
  endedBodies: { path: /^remediation\/ended-bodies\/([^/]+)$/, schema: "ended-bodies" },
  themes: { path: /^remediation\/themes\/groups\/([^/]+)$/, schema: "measure-themes" },
} as const satisfies Readonly<Record<string, DataFolder>>;
