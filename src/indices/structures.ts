// Made from the files of data by `npm run data`.
export { dtiCommuneHaNoiStructure } from "./dti/structures/commune-ha-noi-structure.js";
export { dtiDepartmentHaNoiStructure } from "./dti/structures/department-ha-noi-structure.js";
export { dtiNation405Structure } from "./dti/structures/nation-405-structure.js";
export { dtiProvince1726Structure } from "./dti/structures/province-1726-structure.js";
export { dtiProvince922Structure } from "./dti/structures/province-922-structure.js";
export { parIndexMinistry876Structure } from "./par-index/structures/ministry-876-structure.js";
