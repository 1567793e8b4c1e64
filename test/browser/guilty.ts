/** Does what the policy forbids, so that the tests show they would see it. */
import { tell } from "./tell.js";

tell({ "compile code": () => new Function("return 1")() });
