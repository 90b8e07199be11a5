// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "831b82523d83c5549aa2e4b3a5829d6c1cd5b9e3bf4e7f887a9d085939185de5";

export { version as n, sourcesOfFindings as t };