// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "d2c3e37a892df56152ebfe0fab7fb00cf80e9d3956324e65e3f1c30c59dcd619";

export { version as n, sourcesOfFindings as t };