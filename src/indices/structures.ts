export {
  dtiCommuneHaNoiStructure,
  dtiDepartmentHaNoiStructure,
  dtiNation405Structure,
  dtiProvince922Structure,
  dtiProvince1726Structure,
} from "./dti/structures.js";
export { parIndexMinistry876Structure } from "./par-index/structures.js";
