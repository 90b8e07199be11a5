// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "0c949995d8067b61108caff680b2e070362ca1549000de13b0ecb561b7a4b287";

export { version as n, sourcesOfFindings as t };