// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "fa8dc4acaaace6503530c8b483683eb93a626f592cba1826e3ae433f5c10aff9";

export { version as n, sourcesOfFindings as t };