// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "86b5478ade3e06081ea46ded877c5d69838abe017e8757c86438b7c7b2014425";

export { version as n, sourcesOfFindings as t };