export { province922 } from "./dti/province-922-2022.js";
export { caMau2013 } from "./par-index/ca-mau-2013.js";
export { wardSample } from "./par-index/ward-sample.js";
