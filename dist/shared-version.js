// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "e2d26972d405eb65a50e9eef4d753383690738fdd77d2c3ef01b2481fa065ebf";

export { version as n, sourcesOfFindings as t };