// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "9d05865cf3c9779623c65d04eed5854ca226ac7a601aa64b33bdeeb8e6d7e6ed";

export { version as n, sourcesOfFindings as t };