// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "629d671d4e4afe7c7ffbc365022e5457f03d203d8dbeb2190dd9668924f7ffe7";

export { version as n, sourcesOfFindings as t };