/** The kind of unit of an imported set where nothing says it. */
export const communesAndWards = "xã, phường";
