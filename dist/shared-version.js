// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "6061f034a8d92332a1466d808f678a516ef496e8a4866ef6ae0a9eaa4e8f2af2";

export { version as n, sourcesOfFindings as t };