import { D as rulesetsIn, R as readConfig, W as check, _ as COMMAND_LINE, at as LINT_ALONE, j as knownIds, n as textDocument, ot as mergeSettings, st as overruled, t as openDocument } from "./shared-side.js";
import { a as render$1, i as publishedOn, r as passingText } from "./shared-passing.js";
import { t as ConfigurationError } from "./shared-errors.js";

// src/index.ts
const given = (options) => options.settings === void 0 ? {} : readConfig(options.settings, "settings", knownIds);
const open = (input, name) => "text" in input ? Promise.resolve(textDocument(input.text, input.path ?? name)) : openDocument(input.file, {
	directory: process.cwd(),
	environment: process.env
});
const asked = (options, settings, now) => ({
	comparing: "",
	notes: [],
	settings,
	loadRulesets: rulesetsIn(process.cwd(), settings, given(options)),
	now,
	baseIsRequired: true,
	...passingText(options, settings, now)
});
async function openAll(inputs) {
	const opened = await Promise.allSettled(inputs.map((input) => open(input, input.as)));
	const documents = opened.flatMap((each) => each.status === "fulfilled" ? [each.value] : []);
	const failed = opened.find((each) => each.status === "rejected");
	if (failed === void 0) return documents;
	for (const document of documents) await document.close();
	throw failed.reason;
}
function onlyApi({ apis: [api] }) {
	if (api === void 0) throw new Error("What was asked about one description has one result.");
	return api;
}
async function compareSpecs(request) {
	const settings = mergeSettings({}, given(request));
	const { now = /* @__PURE__ */ new Date(), releases = [] } = request;
	const day = [
		request.now,
		request.waivers,
		request.releases
	].every((each) => each === void 0) ? null : now;
	const documents = await openAll([
		{
			...request.base,
			as: "base.yaml"
		},
		{
			...request.head,
			as: "head.yaml"
		},
		...releases.map((release) => ({
			...release,
			as: "release.yaml"
		}))
	]);
	try {
		const [base, head, ...released] = documents;
		if (base === void 0 || head === void 0) throw new Error("Both sides were opened.");
		const published = released.map((document, index) => {
			const { name, day: on } = releases[index] ?? {
				name: "",
				day: ""
			};
			return publishedOn(on, {
				...document,
				name
			}, `The day of the release ${name}`);
		});
		const pairs = [{
			name: head.path,
			basePath: base.path,
			headPath: head.path,
			published
		}];
		const { report, misconfigured } = await check({
			base: base.tree,
			head: head.tree,
			pairs,
			...asked(request, settings, now),
			...day === null ? {} : { today: day.toISOString().slice(0, 10) }
		});
		const [fault] = misconfigured;
		if (fault !== void 0) throw new ConfigurationError(fault);
		return onlyApi(report);
	} finally {
		for (const document of documents) await document.close();
	}
}
async function lintSpec(request) {
	const settings = overruled(mergeSettings({}, given(request)), LINT_ALONE);
	const { now = /* @__PURE__ */ new Date() } = request;
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
			...asked(request, settings, now)
		});
		return onlyApi(report);
	} finally {
		await spec.close();
	}
}
async function checkRepository(request) {
	const { checkRepository: runRepository } = await import("./repository-repository.js");
	const { report } = await runRepository({
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