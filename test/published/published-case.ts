/** What a file of published cases holds: one source, and cases of any kind that rest on it. */
import * as z from "zod";
import type { ReadCase } from "./kinds/case-kind.js";
import { classCountsKind, classesKind, differenceKind } from "./kinds/classes.js";
import { columnsKind, mergedKind } from "./kinds/dti.js";
import {
  papiDimensionsKind,
  papiGroupsKind,
  papiIntervalKind,
  papiStructureKind,
} from "./kinds/papi.js";
import { rankingKind } from "./kinds/ranking.js";
import { resultKind } from "./kinds/results.js";
import { answersKind, responseKind, sampleSizeKind, weightedPartsKind } from "./kinds/sipas.js";
import { setKind, structureKind } from "./kinds/structures.js";

const publishedCase = z.discriminatedUnion("kind", [
  resultKind,
  columnsKind,
  mergedKind,
  classesKind,
  classCountsKind,
  differenceKind,
  rankingKind,
  setKind,
  structureKind,
  papiStructureKind,
  papiDimensionsKind,
  papiIntervalKind,
  papiGroupsKind,
  responseKind,
  answersKind,
  weightedPartsKind,
  sampleSizeKind,
]);

const source = z.strictObject({
  /** What was published. */
  title: z.string().min(1),
  /** Page, table, file; what else the figures rest on. */
  place: z.string().min(1).optional(),
  /** Sites, with the number of the page; a repository that keeps the table. */
  where: z.string().min(1).optional(),
  /** How it was read, which is how sure the figures are. */
  read: z.enum(["in full", "in part", "in translation", "through the press", "as others keep it"]),
});

const isRounded = ({ expected }: ReadCase): boolean =>
  Object.values(expected).some((one) => one !== null && typeof one === "object");

export const publishedCases = z
  .strictObject({
    source,
    /** Why figures may be off by what the cases allow. */
    rounding: z.string().min(1).optional(),
    cases: z.array(publishedCase).min(1),
  })
  .refine(
    ({ rounding, cases }) => cases.some(isRounded) === (rounding !== undefined),
    "says why figures may be off where some may, and only there",
  );
