// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "f0f7f5ebd352ed54332e0153df3945f47601abfa68be471779a48f2b6ec9b086";

export { version as n, sourcesOfFindings as t };