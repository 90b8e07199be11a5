// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "97526ec66cb312aedf98d12b4c50804cac2a726700b6af36ed0686b636c39140";

export { version as n, sourcesOfFindings as t };