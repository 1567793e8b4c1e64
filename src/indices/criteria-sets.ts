// Made from the files of data by `npm run data`.
export { dtiCommuneTayNinh2025 } from "./dti/sets/commune-tay-ninh-2025.js";
export { dtiProvince1726_2020 } from "./dti/sets/province-1726-2020.js";
export { dtiProvince405_2024 } from "./dti/sets/province-405-2024.js";
export { dtiProvince922_2022 } from "./dti/sets/province-922-2022.js";
export { dtiWardSample } from "./dti/sets/ward-sample.js";
export { friendlyGovernmentBacGiang2021 } from "./friendly-government/sets/bac-giang-2021.js";
export { friendlyGovernmentDongNai2025 } from "./friendly-government/sets/dong-nai-2025.js";
export { friendlyGovernmentHaiDuongSample } from "./friendly-government/sets/hai-duong-sample.js";
export { massMobilisationBacKan2017 } from "./mass-mobilisation/sets/bac-kan-2017.js";
export { massMobilisationCommuneSample } from "./mass-mobilisation/sets/commune-sample.js";
export { massMobilisationTayNinh2022 } from "./mass-mobilisation/sets/tay-ninh-2022.js";
export { papiWardSample } from "./papi/sets/ward-sample.js";
export { parIndexCaMau2013 } from "./par-index/sets/ca-mau-2013.js";
export { parIndexWardSample } from "./par-index/sets/ward-sample.js";
