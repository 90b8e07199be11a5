// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "324a312d4fb9fad7bcad11ed5688fb57c0bd664b418d0a7202ac58b504871d1e";

export { version as n, sourcesOfFindings as t };