// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "885a3309f62f925cf43d57c1d48e18071e31de13a140c2fdd00620456189a440";

export { version as n, sourcesOfFindings as t };