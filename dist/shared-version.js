// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "9f17432d153bac7901d0b2b6ed1a0103ed7bbe67bf3aa668e06456c1071604a6";

export { version as n, sourcesOfFindings as t };