import { a as unanswered, c as isCommit, d as numberAt, f as textAt, i as statusOf, l as listAt, o as commitAt, s as flagAt, t as ApiError, u as member } from "./shared-client.js";

// src/github/contents.ts
const DEFAULT_LIMITS = {
	requests: 300,
	fileBytes: 67108864
};
var LimitError = class extends Error {
	name = "LimitError";
};
var AbsentError = class extends ApiError {
	constructor(label) {
		super(404, `GitHub has no files for ${label}.`);
	}
};
function contentsTree(client, repository, commit, label, limits = DEFAULT_LIMITS) {
	const notes = [];
	const ask = limited(client, repository, limits.requests);
	const directory = directories(ask);
	const whole = once(async () => {
		const listing = await directory(commit, true);
		if (listing === null) throw new AbsentError(label);
		if (!listing.complete) notes.push(`GitHub listed only part of the files of ${label}, because the repository is very large.`);
		return listing;
	});
	const files = /* @__PURE__ */ new Map();
	const read = async (path) => {
		try {
			const entry = await findEntry(path, commit, whole, directory);
			return entry === null ? { kind: "missing" } : await readEntry(entry, ask, limits.fileBytes);
		} catch (error) {
			return {
				kind: "refused",
				reason: failure(error, label, limits.requests)
			};
		}
	};
	return {
		label,
		commit,
		notes,
		read: (path) => remembered(files, path, () => read(path)),
		list: async () => {
			return [...(await whole().catch((error) => {
				throw new ApiError(statusOf(error) ?? 500, failure(error, label, limits.requests));
			})).entries.values()].filter(({ type }) => type === "blob").map(({ path }) => path).toSorted(byCodeUnits);
		}
	};
}
function byCodeUnits(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
function remembered(memory, key, make) {
	const known = memory.get(key);
	if (known !== void 0) return known;
	const made = make();
	memory.set(key, made);
	return made;
}
function once(make) {
	let made;
	return () => made ??= make();
}
function limited(client, repository, most) {
	let asked = 0;
	return async (route, parameters) => {
		asked += 1;
		if (asked > most) throw new LimitError();
		try {
			return await client.request(route, {
				owner: repository.owner,
				repo: repository.name,
				...parameters
			});
		} catch (error) {
			if (statusOf(error) === 404 || statusOf(error) === 409) return null;
			throw error;
		}
	};
}
function directories(ask) {
	const known = /* @__PURE__ */ new Map();
	const load = async (sha, recursive) => {
		const answer = await ask("GET /repos/{owner}/{repo}/git/trees/{sha}", {
			sha,
			...recursive ? { recursive: "1" } : {}
		});
		if (answer === null) return null;
		if (!Array.isArray(member(answer, "tree"))) throw new ApiError(502, "GitHub gave no tree");
		const entries = listAt(answer, "tree").flatMap(readTreeEntry);
		return {
			entries: new Map(entries.map((entry) => [entry.path, entry])),
			complete: !flagAt(answer, "truncated")
		};
	};
	return (sha, recursive) => remembered(known, `${String(recursive)} ${sha}`, () => load(sha, recursive));
}
function readTreeEntry(value) {
	const path = textAt(value, "path");
	const mode = textAt(value, "mode");
	const type = textAt(value, "type");
	const sha = textAt(value, "sha");
	if (path === null || mode === null || type === null || sha === null || !isCommit(sha)) return [];
	if (path.split("/").some((name) => name === "" || name === "." || name === "..")) return [];
	return [{
		path,
		mode,
		type,
		sha,
		size: numberAt(value, "size") ?? 0
	}];
}
async function findEntry(path, commit, whole, directory) {
	const names = path.split("/");
	const listing = await whole();
	const listed = listing.entries.get(path);
	if (listed !== void 0) return listed;
	if (listing.complete) return null;
	let entry;
	for (const [depth, name] of names.entries()) {
		if (depth > 0 && entry?.type !== "tree") return null;
		entry = (await directory(entry?.sha ?? commit, false))?.entries.get(name);
	}
	return entry ?? null;
}
async function readEntry(entry, ask, mostBytes) {
	if (entry.type === "tree") return { kind: "missing" };
	if (entry.type === "commit") return refused("It is a submodule, which is not part of this repository.");
	if (entry.mode === "120000") return refused("It is a symbolic link, which is not followed without a checkout.");
	if (entry.size > mostBytes) return refused(tooLarge(entry.size, mostBytes));
	const answer = await ask("GET /repos/{owner}/{repo}/git/blobs/{sha}", { sha: entry.sha });
	if (answer === null) return { kind: "missing" };
	const encoded = textAt(answer, "content") ?? "";
	if (encoded !== "" && textAt(answer, "encoding") !== "base64") return refused("GitHub sent it in an unknown form.");
	return decode(Buffer.from(encoded, "base64"), mostBytes);
}
function decode(bytes, mostBytes) {
	if (bytes.length > mostBytes) return refused(tooLarge(bytes.length, mostBytes));
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return refused("It is not UTF-8 text.");
	}
	if (text.startsWith("version https://git-lfs.github.com/spec/")) return refused("It is stored with Git LFS, and only its pointer is in the repository.");
	return {
		kind: "text",
		text
	};
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
function tooLarge(bytes, most) {
	return `It is too large: ${bytes} bytes, ${most} at most.`;
}
function failure(error, label, requests) {
	if (error instanceof LimitError) return `Reading ${label} took more than ${requests} requests to GitHub; check the repository out instead.`;
	if (error instanceof AbsentError) return error.message;
	const status = statusOf(error);
	const hint = status === 401 || status === 403 ? "; the job needs \"permissions: contents: read\"" : "";
	return `GitHub did not give the files of ${label}${status === null ? "" : ` (HTTP ${status})`}${hint}.`;
}
async function mergeBase(client, repository, base, head) {
	let answer;
	try {
		answer = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
			owner: repository.owner,
			repo: repository.name,
			basehead: `${base}...${head}`,
			per_page: 1
		});
	} catch (error) {
		const status = statusOf(error);
		const why = status === 404 ? "they have no common history, or are gone" : unanswered(status);
		throw new ApiError(status ?? 500, `The merge base of the two sides can't be told (${why}).`);
	}
	const commit = commitAt(answer, "merge_base_commit", "sha");
	if (commit === null) throw new ApiError(404, "The merge base of the two sides can't be told (GitHub named none).");
	return commit;
}
async function commitOf(client, { owner, name }, ref) {
	let answer;
	try {
		answer = await client.request("GET /repos/{owner}/{repo}/commits/{ref}", {
			owner,
			repo: name,
			ref
		});
	} catch (error) {
		const status = statusOf(error);
		const why = status === 404 || status === 422 ? "there is none, or the token may not read it" : unanswered(status);
		throw new ApiError(status ?? 500, `The commit that \`${ref}\` names in ${owner}/${name} can't be told (${why}).`);
	}
	const commit = commitAt(answer, "sha");
	if (commit === null) throw new ApiError(502, `GitHub named no commit for \`${ref}\` in ${owner}/${name}.`);
	return commit;
}
const COMMITS = 100;
const MOST_COMMITS = 250;
async function commitMessages(client, repository, base, head) {
	const pageOf = (page) => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner: repository.owner,
		repo: repository.name,
		basehead: `${base}...${head}`,
		per_page: COMMITS,
		page
	});
	const first = await pageOf(1);
	const total = numberAt(first, "total_commits") ?? 0;
	const last = Math.ceil(total / COMMITS);
	const next = Math.max(2, Math.floor((total - MOST_COMMITS) / COMMITS) + 1);
	const numbers = Array.from({ length: Math.max(0, last - next + 1) }, (_, index) => next + index);
	return [...next === 2 ? [first] : [], ...await Promise.all(numbers.map(pageOf))].flatMap((page) => listAt(page, "commits")).flatMap((commit) => textAt(commit, "commit", "message") ?? []).toReversed().slice(0, MOST_COMMITS);
}
async function commitDate(client, repository, sha) {
	const answer = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
		owner: repository.owner,
		repo: repository.name,
		commit_sha: sha
	});
	const date = textAt(answer, "committer", "date");
	if (date === null) throw new ApiError(404, "GitHub does not say when the commit was made.");
	return date;
}
const TAGS_PER_PAGE = 100;
const MOST_TAG_PAGES = 20;
async function repositoryTags(client, repository) {
	const tags = [];
	for (let page = 1; page <= MOST_TAG_PAGES; page += 1) {
		const answer = await client.request("GET /repos/{owner}/{repo}/tags", {
			owner: repository.owner,
			repo: repository.name,
			per_page: TAGS_PER_PAGE,
			page
		});
		const found = listAt({ answer }, "answer");
		for (const tag of found) {
			const [name, commit] = [textAt(tag, "name"), commitAt(tag, "commit", "sha")];
			if (name !== null && commit !== null) tags.push({
				name,
				commit
			});
		}
		if (found.length < TAGS_PER_PAGE) break;
	}
	return tags;
}

export { mergeBase as a, contentsTree as i, commitMessages as n, repositoryTags as o, commitOf as r, commitDate as t };