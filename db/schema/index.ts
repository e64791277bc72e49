// Every table of the product, one file per area.
export * from "./accounts";
export * from "./competition";
export * from "./entries";
export * from "./confirmations";
export * from "./jury";
export * from "./assigning";
export * from "./scoring";
export * from "./results";
export * from "./sitting";
export * from "./advice";
export * from "./library";
export * from "./funding";
export * from "./audience";
export * from "./site";
export * from "./record";
export * from "./notices";
export * from "./arguments";
