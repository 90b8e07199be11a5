import { t as ConfigurationError } from "./shared-errors.js";
import { B as readYaml, b as readWaivers, z as isNothing } from "./shared-side.js";

// src/settings/waiver-write.ts
const HEADER = "# What is let pass, for how long, and who answers for it: see docs/waivers.md of API Governor.\n";
const scalar = (text) => JSON.stringify(text);
function oneLine(text, most) {
	const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
function entryOf(id, api, said, text) {
	const { reason, owner, expires, kind, ticket } = text;
	return [
		`# ${oneLine(said, 200)}`,
		`- id: ${scalar(id)}`,
		`  api: ${scalar(api)}`,
		...kind === null ? [] : [`  kind: ${kind}`],
		`  reason: ${scalar(reason)}`,
		`  owner: ${scalar(owner)}`,
		...ticket === null ? [] : [`  ticket: ${scalar(ticket)}`],
		`  expires: ${scalar(expires)}`
	];
}
function withWaiver(before, file, finding, text, rules) {
	const entry = entryOf(finding.id, finding.api, finding.said, text);
	const known = before === null ? [] : readWaivers(before, file, rules);
	const after = before === null ? HEADER + entry.join("\n") : appended(before, file, entry);
	readWaivers(entry.join("\n"), file, rules);
	if (lengthOf(`${after}\n`, file, rules) !== known.length + 1) throw notAppendable(file);
	return `${after}\n`;
}
function lengthOf(text, file, rules) {
	try {
		return readWaivers(text, file, rules).length;
	} catch (error) {
		if (error instanceof ConfigurationError) return 0;
		throw error;
	}
}
function appended(before, file, entry) {
	const body = before.startsWith("﻿") ? before.slice(1) : before;
	const root = readYaml({
		text: body,
		file
	});
	const end = body.includes("\r\n") ? "\r\n" : "\n";
	if (root === null || isNothing(root) || root.kind !== "sequence") {
		if (root !== null && body.trim() !== "" && /^[^#\s]/mu.test(body)) throw notAppendable(file);
		return [body.trimEnd(), ...entry].filter((line) => line !== "").join(end);
	}
	if (body.charAt(root.offset) === "[") {
		if (root.items.length > 0) throw notAppendable(file);
		return [`${body.slice(0, root.offset)}${body.slice(root.offset).replace(/^\[\s*\]/u, "")}`.trimEnd(), ...entry].filter((line) => line !== "").join(end);
	}
	const first = root.items[0]?.offset ?? 0;
	const line = body.slice(body.lastIndexOf("\n", first) + 1, first);
	const indent = /^\s*/u.exec(line)?.[0] ?? "";
	return [
		body.trimEnd(),
		"",
		...entry.map((each) => indent + each)
	].join(end);
}
function notAppendable(file) {
	return new ConfigurationError("The file is written in a way that nothing can be added to: add the waiver by hand.", { file });
}

export { withWaiver as n, oneLine as t };