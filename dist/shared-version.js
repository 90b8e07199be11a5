// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "efce9f951b77a2dabd62f559deeb5851527c0223796da93fea649b60862b32fa";

export { version as n, sourcesOfFindings as t };