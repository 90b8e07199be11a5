// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "9a1381862fcf5bafd9d08126e95e4ac1af16249db895dbbc30751dc20d0ee063";

export { version as n, sourcesOfFindings as t };