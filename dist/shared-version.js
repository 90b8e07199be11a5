// src/version.ts
const version = "0.1.0";
const sourcesOfFindings = "ff3c7daf2ec796d9df10d94260ae1b87b84f2388c034fe6a94afb2bee2c04435";

export { version as n, sourcesOfFindings as t };