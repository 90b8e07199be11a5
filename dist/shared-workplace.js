import { R as readConfig, j as knownIds } from "./shared-side.js";
import { t as ConfigurationError } from "./shared-errors.js";
import { join, resolve } from "node:path";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";

// src/repository/workplace.ts
function textOf(file, name) {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		throw new ConfigurationError(`${name} can't be read: ${reasonOf(error)}.`);
	}
}
const REASONS = {
	EACCES: "permission denied",
	EEXIST: "there is a file where a directory is needed",
	EISDIR: "it is a directory",
	ENOENT: "its directory does not exist",
	ENOSPC: "the disk is full",
	ENOTDIR: "a part of its path is no directory",
	EPERM: "permission denied",
	EROFS: "the disk is read-only"
};
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return REASONS[code] ?? (code === "" ? "it is not known why" : code);
}
function writeText(file, text, name = file) {
	try {
		writeFileSync(file, text);
	} catch (error) {
		throw new ConfigurationError(`${name} can't be written: ${reasonOf(error)}.`);
	}
}
function workingDirectory(given, around) {
	const directory = resolve(around.directory, given.workingDirectory ?? ".");
	if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) throw new ConfigurationError(`There is no directory ${given.workingDirectory ?? directory}.`);
	return directory;
}
function configurationIn(directory, given) {
	const named = given.config;
	const file = join(directory, named ?? ".api-governor.yaml");
	if (!existsSync(file)) {
		if (named !== void 0) throw new ConfigurationError(`There is no configuration file ${named}.`);
		return {};
	}
	return readConfig(textOf(file, named ?? ".api-governor.yaml"), named ?? ".api-governor.yaml", knownIds, given);
}
function makeDirectory(directory, name) {
	try {
		mkdirSync(directory, { recursive: true });
	} catch (error) {
		throw new ConfigurationError(`${name} can't be written: ${reasonOf(error)}.`);
	}
}

export { writeText as a, workingDirectory as i, makeDirectory as n, textOf as r, configurationIn as t };