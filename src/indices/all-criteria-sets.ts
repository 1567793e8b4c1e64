// Made from the files of data by `npm run data`.
import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { dtiCommuneTayNinh2025 } from "./dti/sets/commune-tay-ninh-2025.js";
import { dtiProvince1726_2020 } from "./dti/sets/province-1726-2020.js";
import { dtiProvince405_2024 } from "./dti/sets/province-405-2024.js";
import { dtiProvince922_2022 } from "./dti/sets/province-922-2022.js";
import { dtiWardSample } from "./dti/sets/ward-sample.js";
import { friendlyGovernmentBacGiang2021 } from "./friendly-government/sets/bac-giang-2021.js";
import { friendlyGovernmentDongNai2025 } from "./friendly-government/sets/dong-nai-2025.js";
import { friendlyGovernmentHaiDuongSample } from "./friendly-government/sets/hai-duong-sample.js";
import { massMobilisationBacKan2017 } from "./mass-mobilisation/sets/bac-kan-2017.js";
import { massMobilisationCommuneSample } from "./mass-mobilisation/sets/commune-sample.js";
import { massMobilisationTayNinh2022 } from "./mass-mobilisation/sets/tay-ninh-2022.js";
import { papiWardSample } from "./papi/sets/ward-sample.js";
import { parIndexCaMau2013 } from "./par-index/sets/ca-mau-2013.js";
import { parIndexWardSample } from "./par-index/sets/ward-sample.js";

/**
 * Every criteria set that ships with this version of chiso, whole. `shippedSets` lists them without
 * their criteria.
 *
 * @example
 * allCriteriaSets.some(({ id }) => id === "par-index-ca-mau-2013") // true
 */
export const allCriteriaSets: readonly CriteriaSet[] = [
  dtiCommuneTayNinh2025,
  dtiProvince1726_2020,
  dtiProvince405_2024,
  dtiProvince922_2022,
  dtiWardSample,
  friendlyGovernmentBacGiang2021,
  friendlyGovernmentDongNai2025,
  friendlyGovernmentHaiDuongSample,
  massMobilisationBacKan2017,
  massMobilisationCommuneSample,
  massMobilisationTayNinh2022,
  papiWardSample,
  parIndexCaMau2013,
  parIndexWardSample,
];
