// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "48e444aa6335568bd74ff6a95376dcfb97a56e8c6e0b65a9e64eea14661e8bbe";

export { version as n, sourcesOfFindings as t };