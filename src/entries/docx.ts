/**
 * Word files from documents. Needs the packages `docx` and `fflate` beside chiso.
 *
 * @module
 */
export { toDocx } from "../docx/to-docx.js";
