// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "7a2f9c9969d8be6f2d005ba64bde0d3e3b08c81eedc9ca471c913795f3507d28";

export { version as n, sourcesOfFindings as t };