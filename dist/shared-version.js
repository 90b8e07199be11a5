// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "b3e9f3430b29734418a015d54b749a59e0fa0f08dd7c189004bf8145047daca1";

export { version as n, sourcesOfFindings as t };