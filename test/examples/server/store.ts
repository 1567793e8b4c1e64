/** What the server keeps in SQLite: documents as the JSON that they came in, with the keys to find them. */
import initSqlJs, { type Database } from "sql.js";

/** A table of JSON documents in a database. */
export interface Store {
  /** Keeps a criteria set; one of the same id and version stays as it is, because scores rest on it. */
  readonly keepSet: (id: string, version: string, json: string) => boolean;
  /** The criteria set as JSON. */
  readonly findSet: (id: string, version: string) => string | undefined;
  /** Keeps the score sheet of a unit and year with its scorecard, in place of an earlier one. */
  readonly keepResult: (result: StoredResult) => void;
  /** The scorecards of a year as JSON, by unit. */
  readonly cardsOf: (setId: string, year: number) => readonly string[];
}

/** A score sheet and what came of it. */
export interface StoredResult {
  readonly unit: string;
  readonly year: number;
  readonly setId: string;
  /** SHA-256 of the criteria set, so that an old result can be traced. */
  readonly setDigest: string;
  readonly sheet: string;
  readonly card: string;
}

const schema = `
  CREATE TABLE criteria_set (
    id TEXT NOT NULL, version TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (id, version)
  );
  CREATE TABLE result (
    unit TEXT NOT NULL, year INTEGER NOT NULL, set_id TEXT NOT NULL, set_digest TEXT NOT NULL,
    sheet TEXT NOT NULL, card TEXT NOT NULL,
    PRIMARY KEY (unit, year, set_id)
  );
`;

/** A store in memory. */
export async function openStore(): Promise<Store> {
  const { Database: SqlDatabase } = await initSqlJs();
  const database = new SqlDatabase();
  database.run(schema);
  return {
    keepSet: (id, version, json) => {
      database.run("INSERT OR IGNORE INTO criteria_set VALUES (?, ?, ?)", [id, version, json]);
      return database.getRowsModified() === 1;
    },
    findSet: (id, version) =>
      firstColumn(database, "SELECT json FROM criteria_set WHERE id = ? AND version = ?", [
        id,
        version,
      ])[0],
    keepResult: ({ unit, year, setId, setDigest, sheet, card }) => {
      database.run("INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?, ?)", [
        unit,
        year,
        setId,
        setDigest,
        sheet,
        card,
      ]);
    },
    cardsOf: (setId, year) =>
      firstColumn(database, "SELECT card FROM result WHERE set_id = ? AND year = ? ORDER BY unit", [
        setId,
        year,
      ]),
  };
}

function firstColumn(database: Database, query: string, values: (string | number)[]): string[] {
  const rows = database.exec(query, values)[0]?.values ?? [];
  return rows.map(([value]) => String(value));
}
