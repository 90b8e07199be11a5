// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "7cc3fc5aebd367e2d3ffa5e4a4c34a78740f2b70210c13951434dcf39a175bde";

export { version as n, sourcesOfFindings as t };