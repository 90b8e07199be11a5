import { c as textDocument, ct as check, d as readConfig, ht as overruled, mt as mergeSettings, n as knownIds, o as COMMAND_LINE, pt as LINT_ALONE, s as openDocument, t as checkRepository$1, u as rulesetsIn } from "./shared-repository.js";
import { t as render$1 } from "./shared-render.js";

// src/index.ts
const given = (options) => options.settings === void 0 ? {} : readConfig(options.settings, "settings", knownIds);
const open = (input, name) => "text" in input ? Promise.resolve(textDocument(input.text, input.path ?? name)) : openDocument(input.file, {
	directory: process.cwd(),
	environment: process.env
});
function onlyApi({ apis: [api] }) {
	if (api === void 0) throw new Error("What was asked about one description has one result.");
	return api;
}
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
			loadRulesets: rulesetsIn(process.cwd(), settings, given(request)),
			now: request.now ?? /* @__PURE__ */ new Date(),
			baseIsRequired: true,
			...request.now === void 0 ? {} : { today: request.now.toISOString().slice(0, 10) }
		});
		return onlyApi(report);
	} finally {
		await base.close();
		await head.close();
	}
}
async function lintSpec(request) {
	const settings = overruled(mergeSettings({}, given(request)), LINT_ALONE);
	const spec = await open(request.spec, "openapi.yaml");
	try {
		const { report } = await check({
			task: "lint",
			base: null,
			head: spec.tree,
			pairs: [{
				name: spec.path,
				basePath: null,
				headPath: spec.path
			}],
			comparing: "",
			notes: [],
			settings,
			loadRulesets: rulesetsIn(process.cwd(), settings, given(request)),
			now: request.now ?? /* @__PURE__ */ new Date(),
			baseIsRequired: true
		});
		return onlyApi(report);
	} finally {
		await spec.close();
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
		ports: {},
		now: request.now ?? /* @__PURE__ */ new Date()
	});
	return report;
}
function render(report, format, options = {}) {
	return render$1(report, format, options);
}

export { checkRepository, compareSpecs, lintSpec, render };