/** Runs in the browser; the tests read what it writes down. */
import { tell } from "./tell.js";
import { works } from "./works.js";

tell(works);
