export * from "../grid/grid.js";
