// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "7b798637736bbb3201f7ec7a57e567d5482b4706dcdc4c0a7ecd0bb3ab10174f";

export { version as n, sourcesOfFindings as t };