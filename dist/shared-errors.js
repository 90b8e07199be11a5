// src/settings/errors.ts
var ConfigurationError = class extends Error {
	problem;
	file;
	line;
	column;
	constructor(problem, at = null) {
		const where = at === null ? "" : [
			at.file,
			at.line,
			at.column
		].filter((part) => part !== void 0).join(":") + ": ";
		super(where + problem);
		this.name = "ConfigurationError";
		this.problem = problem;
		this.file = at?.file ?? null;
		this.line = at?.line ?? null;
		this.column = at?.column ?? null;
	}
};

export { ConfigurationError as t };