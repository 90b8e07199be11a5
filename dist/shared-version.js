// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "0f5d292690aa78077054932bd4e505c62a61f73f5234f3ec2d312110dc4fc022";

export { version as n, sourcesOfFindings as t };