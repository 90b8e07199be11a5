// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "e54d09265689629f8eb7a9741646d9195debdb656a10a15f194658573bf32e69";

export { version as n, sourcesOfFindings as t };