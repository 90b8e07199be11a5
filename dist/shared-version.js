// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "521b7c8a611af73d8a5f592aafcc657ace7adbe43da61186ebcb214b84ece2e9";

export { version as n, sourcesOfFindings as t };