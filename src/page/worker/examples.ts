import dti from "../../../fixtures/di-su-2023/dti.json";
import massMobilisation from "../../../fixtures/di-su-2023/mass-mobilisation.json";
import papi from "../../../fixtures/di-su-2023/papi.json";
import parIndex from "../../../fixtures/di-su-2023/par-index.json";
import sipas from "../../../fixtures/di-su-2023/sipas.json";
import type { GivenFile } from "../shared/protocol.js";

/** The five indices of phường Dị Sử for 2023, with illustrative figures, as files. */
export function diSuFiles(): readonly GivenFile[] {
  return Object.entries({
    "par-index.json": parIndex,
    "sipas.json": sipas,
    "papi.json": papi,
    "dti.json": dti,
    "mass-mobilisation.json": massMobilisation,
  }).map(([name, data]) => ({ name, bytes: new TextEncoder().encode(JSON.stringify(data)) }));
}
