// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "4cca5d0cc9f788410173443f8de9343f3a34ff9f4a36aaf6f20ca957012316a2";

export { version as n, sourcesOfFindings as t };