export { communeTayNinh2025 } from "./dti/commune-tay-ninh-2025.js";
export { province405 } from "./dti/province-405-2024.js";
export { province922 } from "./dti/province-922-2022.js";
export { province1726 } from "./dti/province-1726-2020.js";
export { friendlyGovernmentDongNai2025 } from "./friendly-government/dong-nai-2025.js";
export { massMobilisationTayNinh2022 } from "./mass-mobilisation/tay-ninh-2022.js";
export { caMau2013 } from "./par-index/ca-mau-2013.js";
export { wardSample } from "./par-index/ward-sample.js";
