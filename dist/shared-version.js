// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "6be4f310400b518a7e21665ab6788d6b86bb16ff586aaf5c0d2bd735193db578";

export { version as n, sourcesOfFindings as t };