import { Y as check, at as mergeSettings, n as knownIds, r as COMMAND_LINE, s as readConfig, t as checkRepository$1 } from "./shared-repository.js";
import { n as textDocument, r as render$1, t as openDocument } from "./shared-side.js";

// src/index.ts
const given = (options) => options.settings === void 0 ? {} : readConfig(options.settings, "settings", knownIds);
const open = (input, name) => "text" in input ? Promise.resolve(textDocument(input.text, input.path ?? name)) : openDocument(input.file, {
	directory: process.cwd(),
	environment: process.env
});
async function compareSpecs(request) {
	const settings = mergeSettings({}, given(request));
	const base = await open(request.base, "base.yaml");
	const head = await open(request.head, "head.yaml");
	try {
		const pairs = [{
			name: head.path,
			basePath: base.path,
			headPath: head.path
		}];
		const { report } = await check({
			base: base.tree,
			head: head.tree,
			pairs,
			comparing: "",
			notes: [],
			settings,
			baseIsRequired: true
		});
		const [api] = report.apis;
		if (api === void 0) throw new Error("A comparison of two descriptions has one result.");
		return api;
	} finally {
		await base.close();
		await head.close();
	}
}
async function checkRepository(request) {
	const { report } = await checkRepository$1({
		directory: request.directory,
		environment: process.env,
		event: COMMAND_LINE,
		given: {
			...given(request),
			...request.base === void 0 ? {} : { base: request.base },
			...request.head === void 0 ? {} : { head: request.head }
		},
		configFrom: "head",
		ports: {}
	});
	return report;
}
function render(report, format, options = {}) {
	return render$1(report, format, options);
}

export { checkRepository, compareSpecs, render };