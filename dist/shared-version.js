// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "18c014f60e9cc653f28e47b98a33e23f56c44c1f272898872a692c7fafbc00eb";

export { version as n, sourcesOfFindings as t };