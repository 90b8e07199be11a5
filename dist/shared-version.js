// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "5a2d3db46571ed3669653277890107210f61b769df68dd000dded3940e2f6afa";

export { version as n, sourcesOfFindings as t };