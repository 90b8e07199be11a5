// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "5cacf4cbfaf68d6b172cbb63d9cc570f0679275223a5773d860516d3aab5875b";

export { version as n, sourcesOfFindings as t };