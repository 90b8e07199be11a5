// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "f7363200cc011836f1a6f4f2dd4004ea76e47af7dcb4dfdddda479545db995dc";

export { version as n, sourcesOfFindings as t };