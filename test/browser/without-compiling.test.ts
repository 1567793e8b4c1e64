/** Schemas are made and used without trying to compile code, and those of others stay as they were. */
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("reading a document", () => {
  it("compiles nothing, from the first import on", async () => {
    const tried = vi.fn();
    const RealFunction = Function;
    vi.stubGlobal(
      "Function",
      new Proxy(RealFunction, {
        construct: (target, given) => {
          tried(given);
          return Reflect.construct(target, given);
        },
      }),
    );
    const { criteriaSetJsonSchema, parseCriteriaSet, parIndexCaMau2013 } = await import(
      "../support/library.js"
    );
    expect(parseCriteriaSet(parIndexCaMau2013).ok).toBe(true);
    expect(parseCriteriaSet({}).ok).toBe(false);
    expect(criteriaSetJsonSchema()["type"]).toBe("object");
    expect(tried).not.toHaveBeenCalled();
    z.object({ a: z.string() }).parse({ a: "" });
    expect(tried).toHaveBeenCalled();
  });

  it.each([true, false])("leaves the choice of the application: %s", async (jitless) => {
    z.config({ jitless });
    const { parseCriteriaSet } = await import("../../src/entries/index.js");
    parseCriteriaSet({});
    expect(z.config().jitless).toBe(jitless);
    z.config({ jitless: false });
  });
});
