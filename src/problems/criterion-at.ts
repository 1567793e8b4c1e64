import { isObject } from "./shape.js";

/** Tells the code of the criterion that a place in a document belongs to, where there is one. */
export type CriterionAt = (path: readonly PropertyKey[], document: unknown) => string | undefined;

/** The code that the innermost row of a list on the way to a place carries under one of some keys. */
export function codeOfRow(...keys: readonly string[]): CriterionAt {
  return (path, document) => {
    let criterion: string | undefined;
    let at = document;
    for (const key of path) {
      if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) break;
      const inner: unknown = (at as Readonly<Record<PropertyKey, unknown>>)[key];
      if (Array.isArray(at) && isObject(inner)) {
        const code = keys.map((name) => inner[name]).find(isCode);
        criterion = code ?? criterion;
      }
      at = inner;
    }
    return criterion;
  };
}

function isCode(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
