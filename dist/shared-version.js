// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "1db9557cd929ab7c71b55b56c56f128cc5250fc24d1e82d1f06cc81b96a27655";

export { version as n, sourcesOfFindings as t };