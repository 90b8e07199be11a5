import { a as unanswered, d as numberAt, f as textAt, i as statusOf, l as listAt, n as connect, o as commitAt, r as isOutage, s as flagAt, u as member } from "./shared-client.js";
import { a as writeOutputs, i as appendSummary, n as annotations, o as runnerLog, r as annotate, t as changelog } from "./shared-changelog.js";
import { a as mergeBase, i as contentsTree, n as commitMessages, o as repositoryTags, r as commitOf, t as commitDate } from "./shared-contents.js";
import { V as outline, a as SUMMARY_BUDGET, i as COMMENT_BUDGET, n as json, o as fit } from "./shared-json.js";
import { t as checkRepository } from "./shared-repository.js";
import { t as ConfigurationError } from "./shared-errors.js";
import { H as readText, V as originOf, dt as asGiven, ft as options, ht as largestBump, mt as keyOf, pt as fingerprint } from "./shared-side.js";
import { n as nearest, r as quoted } from "./shared-suggest.js";
import { t as expectShortRun } from "./shared-short-run.js";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { join } from "node:path";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { gunzip, gzip } from "node:zlib";
import { tmpdir } from "node:os";

// src/github/approval-record.ts
const LINE = /^<!-- api-governor-record:([A-Za-z0-9+/=]{0,40000}) -->$/mu;
const MOST_SEEN = 200;
const KEY = /^[\w:.-]{1,120}$/u;
const NO_RECORD = {
	head: null,
	since: null,
	seen: /* @__PURE__ */ new Map()
};
function recordLine({ head, since, seen }) {
	const entries = [...seen].slice(-200);
	const text = JSON.stringify({
		head,
		since,
		seen: entries
	});
	return `<!-- api-governor-record:${Buffer.from(text).toString("base64")} -->`;
}
function readRecord(body) {
	const [, data] = LINE.exec(body) ?? [];
	if (data === void 0) return NO_RECORD;
	let value;
	try {
		value = JSON.parse(Buffer.from(data, "base64").toString("utf8"));
	} catch {
		return NO_RECORD;
	}
	const since = textAt(value, "since");
	const entries = member(value, "seen");
	const seen = /* @__PURE__ */ new Map();
	for (const entry of Array.isArray(entries) ? entries.slice(0, MOST_SEEN) : []) {
		const [key, print] = [textAt(entry, "0"), textAt(entry, "1")];
		if (key !== null && print !== null && KEY.test(key)) seen.set(key, print);
	}
	return {
		head: commitAt(value, "head"),
		since: since !== null && !Number.isNaN(Date.parse(since)) ? since : null,
		seen
	};
}

// src/github/accept-commands.ts
const LONGEST_BODY = 65536;
const LONGEST_REASON = 500;
const MOST_COMMANDS = 50;
const HIDING = /^ {0,3}<(pre|script|style|textarea|template|code)\b/iu;
function acceptCommands(body) {
	const commands = [];
	for (const line of ownLines(body.slice(0, LONGEST_BODY))) {
		const command = /^ {0,3}\/api-governor[ \t]+accept(?:[ \t]+(.*))?$/u.exec(line);
		if (command !== null && commands.length < MOST_COMMANDS) commands.push(readAccept(command[1] ?? ""));
	}
	return commands;
}
function readAccept(text) {
	const [named = ""] = /^(?:[0-9a-f]{12}(?:[\s,]+|$))*/u.exec(text) ?? [];
	const ids = named.match(/[0-9a-f]{12}/gu) ?? [];
	if (ids.length === 0) return { problem: "no id" };
	const reason = text.slice(named.length).trim().slice(0, LONGEST_REASON);
	return /[\p{L}\p{N}]/u.test(reason) ? {
		ids: [...new Set(ids)],
		reason
	} : { problem: "no reason" };
}
function ownLines(body) {
	const text = body.replaceAll(/\r\n?/gu, "\n").replaceAll(/<!--[\s\S]*?(?:-->|$)/gu, "");
	const own = [];
	let fence = "";
	let hiding = "";
	let quoted = false;
	for (const line of text.split("\n")) {
		const [, mark = ""] = /^ {0,3}(`{3,}|~{3,})/u.exec(line) ?? [];
		if (hiding !== "") {
			if (line.toLowerCase().includes(`</${hiding}>`)) hiding = "";
		} else if (fence !== "") {
			if (mark.startsWith(fence) && line.trim() === mark) fence = "";
		} else if (mark !== "") {
			fence = mark;
			quoted = false;
		} else if (HIDING.test(line)) {
			const tag = (HIDING.exec(line)?.[1] ?? "").toLowerCase();
			if (!line.toLowerCase().includes(`</${tag}>`)) hiding = tag;
		} else if (/^ {0,3}>/u.test(line)) quoted = true;
		else if (line.trim() === "") quoted = false;
		else if (!quoted) own.push(line);
	}
	return own;
}

// src/github/people.ts
const RANKS = [
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/u;
function people(client, repository, permission) {
	const permissions = /* @__PURE__ */ new Map();
	const memberships = /* @__PURE__ */ new Map();
	const cached = (known, key, ask) => {
		const asked = known.get(key) ?? ask();
		known.set(key, asked);
		return asked;
	};
	return {
		mayApprove: (login) => cached(permissions, login.toLowerCase(), () => permissionOf(client, repository, login, permission)),
		ownersOf: async (login, owners) => {
			const own = [];
			const unknown = [];
			for (const owner of owners) {
				const [, org, team] = /^@([\w.-]+)(?:\/([\w.-]+))?$/u.exec(owner) ?? [];
				if (org === void 0) unknown.push(`Whose address \`${owner}\` is can't be told.`);
				else if (team === void 0) {
					if (org.toLowerCase() === login.toLowerCase()) own.push(owner);
				} else {
					const key = `${org}/${team}/${login}`.toLowerCase();
					const is = await cached(memberships, key, () => membershipOf(client, org, team, login));
					if (is === true) own.push(owner);
					else if (typeof is === "string") unknown.push(is);
				}
			}
			return {
				own,
				unknown
			};
		}
	};
}
async function permissionOf(client, { owner, name: repo }, login, wanted) {
	if (!LOGIN.test(login)) return {
		may: false,
		why: `\`@${login}\` is no person.`
	};
	try {
		const answer = await client.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
			owner,
			repo,
			username: login
		});
		const isMaintainer = flagAt(answer, "user", "permissions", "maintain") || textAt(answer, "role_name") === "maintain";
		return Math.max(RANKS.indexOf(textAt(answer, "permission") ?? "none"), isMaintainer ? RANKS.indexOf("maintain") : 0) >= RANKS.indexOf(wanted) ? { may: true } : {
			may: false,
			why: `\`@${login}\` does not have ${wanted} access.`
		};
	} catch (error) {
		const status = statusOf(error);
		return status === 404 ? {
			may: false,
			why: `\`@${login}\` is no collaborator of this repository.`
		} : {
			may: false,
			why: `What \`@${login}\` may do can't be asked (${unanswered(status)}).`
		};
	}
}
async function membershipOf(client, org, team, login) {
	const name = `\`@${org}/${team}\``;
	try {
		const answer = await client.request("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", {
			org,
			team_slug: team,
			username: login
		});
		return textAt(answer, "state") === "active";
	} catch (error) {
		const status = statusOf(error);
		if (status === 404) return `\`@${login}\` is not in ${name}, or the token can't see the team (HTTP 404).`;
		return `Whether \`@${login}\` is in ${name} can't be seen with this token (${unanswered(status)}): it needs to read the members of the organisation.`;
	}
}

// src/github/push-time.ts
async function pushTime(client, { head }, record) {
	if (head.sha === null) return { why: "the head commit can't be told." };
	const asked = await activityTime(client, head, head.sha);
	if ("at" in asked) return asked;
	if (record.head === head.sha && record.since !== null) return { at: record.since };
	return { why: `when the last commits were pushed can't be told (${asked.why}). Set it again after this check has commented.` };
}
async function activityTime(client, { repository, ref }, sha) {
	if (repository === null || ref === null) return { why: "the branch is gone" };
	try {
		const answer = await client.request("GET /repos/{owner}/{repo}/activity", {
			owner: repository.owner,
			repo: repository.name,
			ref: `refs/heads/${ref}`,
			per_page: 100
		});
		const [at] = listAt({ answer }, "answer").filter((each) => textAt(each, "after") === sha).flatMap((each) => textAt(each, "timestamp") ?? []).filter((time) => !Number.isNaN(Date.parse(time))).toSorted((a, b) => Date.parse(b) - Date.parse(a));
		return at === void 0 ? { why: "GitHub does not list the push" } : { at };
	} catch (error) {
		return { why: unanswered(statusOf(error)) };
	}
}

// src/github/approvals.ts
const PAGE$1 = 100;
const MOST_PAGES$1 = 30;
async function collectApprovals(client, target, pullRequest, question, record) {
	const asking = {
		client,
		target,
		pullRequest,
		question,
		record,
		people: people(client, target.repository, question.permission)
	};
	const parts = [
		question.command ? await attempt("The comments", () => byCommand(asking)) : NOTHING,
		question.review ? await attempt("The reviews", () => byReview(asking)) : NOTHING,
		question.label === null ? NOTHING : await attempt("The labels", () => byLabel(asking, question.label ?? ""))
	];
	return {
		approvals: parts.flatMap(({ approvals }) => approvals),
		remarks: [...new Set(parts.flatMap(({ remarks }) => remarks))],
		seen: record.seen
	};
}
const NOTHING = {
	approvals: [],
	remarks: []
};
async function attempt(what, ask) {
	try {
		return await ask();
	} catch (error) {
		return {
			approvals: [],
			remarks: [`${what} of the pull request can't be read (${error instanceof TooLong ? "there are too many" : unanswered(statusOf(error))}), so none of them approves.`]
		};
	}
}
var TooLong = class extends Error {
	name = "TooLong";
};
async function leaveOf(asking, login) {
	const { pullRequest, question } = asking;
	if (!question.byAuthor) {
		if (pullRequest.author === null) return {
			may: false,
			why: "Who opened the pull request can't be told, so nobody can be told from its author."
		};
		if (pullRequest.author.toLowerCase() === login.toLowerCase()) return {
			may: false,
			why: `\`@${login}\` opened the pull request.`
		};
	}
	return asking.people.mayApprove(login);
}
async function listAll({ client, target }, route) {
	const { owner, name: repo } = target.repository;
	const found = [];
	for (let page = 1; page <= MOST_PAGES$1; page += 1) {
		const answer = await client.request(route, {
			owner,
			repo,
			number: target.number,
			per_page: PAGE$1,
			page
		});
		const items = listAt({ answer }, "answer");
		found.push(...items);
		if (items.length < PAGE$1) return found;
	}
	throw new TooLong();
}
const same = (one, other) => one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
async function byLabel(asking, label) {
	const last = (await listAll(asking, "GET /repos/{owner}/{repo}/issues/{number}/events")).filter((event) => ["labeled", "unlabeled"].includes(textAt(event, "event") ?? "")).findLast((event) => same(textAt(event, "label", "name"), label));
	if (last === void 0 || textAt(last, "event") !== "labeled") return NOTHING;
	const [login, at] = [textAt(last, "actor", "login"), textAt(last, "created_at")];
	const no = (why) => ({
		approvals: [],
		remarks: [`The label \`${label}\` does not count: ${why}`]
	});
	if (login === null || at === null) return no("who set it, and when, can't be told.");
	if (textAt(last, "actor", "type") !== "User") return no(`\`@${login}\` is no person.`);
	const leave = await leaveOf(asking, login);
	if (!leave.may) return no(leave.why);
	const pushed = await pushTime(asking.client, asking.pullRequest, asking.record);
	if ("why" in pushed) return no(pushed.why);
	if (Date.parse(at) <= Date.parse(pushed.at)) return no(`it was set before the last commits were pushed (\`${pushed.at}\`). Set it again.`);
	return {
		approvals: [{
			how: "label",
			by: `@${login}`,
			at,
			url: null,
			ids: null,
			owners: null,
			reason: ""
		}],
		remarks: []
	};
}
async function byReview(asking) {
	const { question, pullRequest } = asking;
	const reviews = await listAll(asking, "GET /repos/{owner}/{repo}/pulls/{number}/reviews");
	const latest = /* @__PURE__ */ new Map();
	for (const review of reviews) {
		const login = textAt(review, "user", "login");
		if (login !== null && [
			"APPROVED",
			"CHANGES_REQUESTED",
			"DISMISSED"
		].includes(textAt(review, "state") ?? "")) latest.set(login.toLowerCase(), review);
	}
	const approvals = [];
	const remarks = [];
	for (const review of latest.values()) {
		if (textAt(review, "state") !== "APPROVED" || textAt(review, "user", "type") !== "User") continue;
		const login = textAt(review, "user", "login") ?? "";
		const no = (why) => remarks.push(`The review of \`@${login}\` does not count: ${why}`);
		const commit = textAt(review, "commit_id");
		if (commit === null || commit !== pullRequest.head.sha) {
			no("it approves an older state. Review the last commits.");
			continue;
		}
		const leave = await leaveOf(asking, login);
		if (!leave.may) {
			no(leave.why);
			continue;
		}
		const { own, unknown } = await asking.people.ownersOf(login, question.owners);
		if (own.length === 0) {
			no(["they own none of the APIs.", ...unknown].join(" "));
			continue;
		}
		const [at, url] = [textAt(review, "submitted_at") ?? "", textAt(review, "html_url")];
		approvals.push({
			how: "review",
			by: `@${login}`,
			at,
			url,
			ids: null,
			owners: own,
			reason: ""
		});
	}
	return {
		approvals,
		remarks
	};
}
const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${PAGE$1}, after: $after) {
        nodes { url body createdAt lastEditedAt isMinimized author { login __typename } editor { login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
async function comments({ client, target }) {
	const { owner, name } = target.repository;
	const found = [];
	let after = null;
	for (let page = 0; page < MOST_PAGES$1; page += 1) {
		const data = await client.graphql(COMMENTS, {
			owner,
			name,
			number: target.number,
			after
		});
		const list = member(data, "repository", "pullRequest", "comments");
		found.push(...listAt(list, "nodes"));
		after = textAt(list, "pageInfo", "endCursor");
		if (!flagAt(list, "pageInfo", "hasNextPage")) return found;
		if (after === null) break;
	}
	throw new TooLong();
}
async function byCommand(asking) {
	const approvals = [];
	const remarks = [];
	for (const comment of await comments(asking)) {
		const commands = acceptCommands(textAt(comment, "body") ?? "");
		const login = textAt(comment, "author", "login");
		if (commands.length === 0 || login === null || textAt(comment, "author", "__typename") !== "User") continue;
		const no = (why) => remarks.push(`A command of \`@${login}\` does not count: ${why}`);
		const editor = textAt(comment, "editor", "login");
		const edited = textAt(comment, "lastEditedAt");
		if (edited !== null && !same(editor, login)) {
			no(editor === null ? "who edited the comment can't be told." : `\`@${editor}\` edited the comment.`);
			continue;
		}
		if (flagAt(comment, "isMinimized")) {
			no("the comment is hidden.");
			continue;
		}
		const leave = await leaveOf(asking, login);
		if (!leave.may) {
			no(leave.why);
			continue;
		}
		const about = {
			how: "command",
			by: `@${login}`,
			at: edited ?? textAt(comment, "createdAt") ?? ""
		};
		for (const command of commands) if ("problem" in command) no(PROBLEMS[command.problem]);
		else approvals.push({
			...about,
			url: textAt(comment, "url"),
			owners: null,
			...command
		});
	}
	return {
		approvals,
		remarks
	};
}
const PROBLEMS = {
	"no id": "it names no finding; write `/api-governor accept <id> <reason>`.",
	"no reason": "it gives no reason; write `/api-governor accept <id> <reason>`."
};

// src/github/cache-service.ts
const PATIENCE = {
	question: 1e4,
	transfer: 6e4
};
const LONGEST_ANSWER = 65536;
const SERVICE = "twirp/github.actions.results.api.v1.CacheService";
const NOTHING_DONE = [404, 409];
function cacheService(environment, patience = PATIENCE) {
	const token = environment["ACTIONS_RUNTIME_TOKEN"]?.trim() ?? "";
	const address = environment["ACTIONS_RESULTS_URL"]?.trim() ?? "";
	const isSecond = (environment["ACTIONS_CACHE_SERVICE_V2"] ?? "") !== "";
	const service = safeUrl(address, true);
	if (token === "" || !isSecond || service === null) return null;
	const connected = {
		service,
		token,
		patience
	};
	return {
		download: (name, most) => download(connected, name, most),
		upload: (name, bytes) => upload(connected, name, bytes)
	};
}
async function download(connected, { key, version }, most) {
	const answer = await ask(connected, "GetCacheEntryDownloadURL", {
		key,
		version
	});
	if (!flagAt(answer, "ok") || either(answer, "matched_key", "matchedKey") !== key) return null;
	const response = await send(signedUrl(connected, either(answer, "signed_download_url", "signedDownloadUrl")), { method: "GET" }, connected.patience.transfer);
	if (!response.ok) throw new Error(`an entry of the cache could not be read (HTTP ${response.status})`);
	return bytesOf(response, most);
}
async function upload(connected, { key, version }, bytes) {
	const reserved = await ask(connected, "CreateCacheEntry", {
		key,
		version
	});
	if (!flagAt(reserved, "ok")) return false;
	const response = await send(signedUrl(connected, either(reserved, "signed_upload_url", "signedUploadUrl")), {
		method: "PUT",
		headers: {
			"content-type": "application/octet-stream",
			"x-ms-blob-type": "BlockBlob"
		},
		body: new Uint8Array(bytes)
	}, connected.patience.transfer);
	await response.body?.cancel();
	if (!response.ok) throw new Error(`an entry of the cache could not be written (HTTP ${response.status})`);
	const size = String(bytes.length);
	return flagAt(await ask(connected, "FinalizeCacheEntryUpload", {
		key,
		version,
		size_bytes: size
	}), "ok");
}
async function ask({ service, token, patience }, method, question) {
	const headers = {
		accept: "application/json",
		authorization: `Bearer ${token}`,
		"content-type": "application/json",
		"user-agent": "api-governor"
	};
	const response = await send(new URL(`/${SERVICE}/${method}`, service), {
		method: "POST",
		headers,
		body: JSON.stringify(question)
	}, patience.question);
	const text = await bytesOf(response, LONGEST_ANSWER);
	if (NOTHING_DONE.includes(response.status)) return null;
	if (!response.ok) throw new Error(`the cache service refuses (HTTP ${response.status})`);
	try {
		return JSON.parse(text?.toString("utf8") ?? "");
	} catch {
		throw new Error("the cache service gives an answer that is not JSON");
	}
}
async function send(url, request, milliseconds) {
	try {
		const signal = AbortSignal.timeout(milliseconds);
		return await fetch(url, {
			...request,
			redirect: "error",
			signal
		});
	} catch {
		throw new Error("the cache service does not answer");
	}
}
async function bytesOf(response, most) {
	if (response.body === null) return Buffer.alloc(0);
	const body = response.body;
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of body) {
			length += chunk.length;
			if (length > most) return null;
			chunks.push(chunk);
		}
	} catch {
		throw new Error("the cache service stops in the middle of an answer");
	}
	return Buffer.concat(chunks);
}
const either = (answer, name, other) => textAt(answer, name) ?? textAt(answer, other);
function signedUrl({ service }, address) {
	const url = safeUrl(address ?? "", service.protocol === "http:");
	if (url === null) throw new Error("the cache service names no address that may be used");
	return url;
}
function safeUrl(address, maySpeakPlainly) {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null) return null;
	const isHere = [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(url.hostname);
	return url.protocol === "https:" || url.protocol === "http:" && isHere && maySpeakPlainly ? url : null;
}

// src/github/comment.ts
const PAGE = 100;
const MOST_PAGES = 100;
const LONGEST_KEY = 200;
function commentMarker(key) {
	const safe = key.replace(/[^A-Za-z0-9._/-]+/gu, "-").replace(/-{2,}/gu, "-") || "default";
	const digest = createHash("sha256").update(key).digest("hex").slice(0, 12);
	return `<!-- api-governor:${safe.length <= LONGEST_KEY ? safe : `${safe.slice(0, 187)}.${digest}`} -->`;
}
async function upsertComment(client, target, key, body, mode, hasFindings, mentions = []) {
	if (mode === "never") return skipped$1("Comments are switched off.");
	if (body === null) return skipped$1("There is nothing to say.");
	const marker = commentMarker(key);
	const text = `${marker}\n${body}`;
	try {
		const own = await ownComments(client, target, marker);
		const oldest = own[0];
		if (oldest !== void 0) {
			const result = await bringUpToDate(client, target, oldest, text, mentions);
			await minimize(client, own.slice(1));
			return result;
		}
		if (mode === "on-findings" && !hasFindings) return skipped$1("There are no findings.");
		return await create(client, target, marker, text, mentions);
	} catch (error) {
		return {
			status: "failed",
			posted: false,
			reason: failure(error)
		};
	}
}
async function ownComment(client, target, key) {
	const [oldest] = await ownComments(client, target, commentMarker(key));
	return oldest === void 0 || oldest.foreign ? null : oldest.body;
}
function skipped$1(reason) {
	return {
		status: "skipped",
		posted: false,
		reason
	};
}
async function bringUpToDate(client, target, comment, text, mentions) {
	const mentioning = withMentions(text, mentions);
	const body = normal(comment.body).endsWith(mentionLine(mentions)) && !comment.foreign ? mentioning : text;
	if (normal(comment.body) === normal(body)) return {
		status: "unchanged",
		posted: true
	};
	const { owner, name: repo } = target.repository;
	await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id: comment.id,
		body
	});
	return {
		status: "updated",
		posted: true
	};
}
const mentionLine = (mentions) => `\n\ncc ${mentions.join(" ")}`;
const withMentions = (text, mentions) => mentions.length === 0 ? text : `${text.trimEnd()}${mentionLine(mentions)}\n`;
function normal(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
async function create(client, target, marker, text, mentions) {
	const body = withMentions(text, mentions);
	const { owner, name: repo } = target.repository;
	const post = async () => {
		await client.requestOnce("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			owner,
			repo,
			issue_number: target.number,
			body
		});
		return {
			status: "created",
			posted: true
		};
	};
	try {
		return await post();
	} catch (error) {
		if (!isOutage(error)) throw error;
		const [stored] = await ownComments(client, target, marker);
		if (stored === void 0) return post();
		const result = await bringUpToDate(client, target, stored, text, mentions);
		return result.status === "unchanged" ? {
			status: "created",
			posted: true
		} : result;
	}
}
async function ownComments(client, target, marker) {
	let found;
	try {
		found = await listByGraphql(client, target, marker);
	} catch {
		found = await listByRest(client, target, marker);
	}
	return found.toSorted((one, other) => one.id - other.id);
}
const LIST_COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${PAGE}, after: $after) {
        nodes { id url body isMinimized viewerDidAuthor author { login } editor { login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
async function listByGraphql(client, target, marker) {
	const { owner, name } = target.repository;
	const found = [];
	let after = null;
	for (let page = 0; page < MOST_PAGES; page += 1) {
		const data = await client.graphql(LIST_COMMENTS, {
			owner,
			name,
			number: target.number,
			after
		});
		const comments = member(data, "repository", "pullRequest", "comments");
		if (comments === null) throw new Error("GraphQL gave no comments");
		for (const node of listAt(comments, "nodes")) if (flagAt(node, "viewerDidAuthor") && !flagAt(node, "isMinimized")) found.push(...withMarker(node, marker));
		after = textAt(comments, "pageInfo", "endCursor");
		if (!flagAt(comments, "pageInfo", "hasNextPage") || after === null) break;
	}
	return found;
}
function withMarker(node, marker) {
	const body = textAt(node, "body");
	const id = numberAt(node, "id") ?? Number(/#issuecomment-(\d+)$/u.exec(textAt(node, "url") ?? "")?.[1] ?? NaN);
	if (body === null || !body.startsWith(marker) || !Number.isSafeInteger(id)) return [];
	const [author, editor] = [textAt(node, "author", "login"), textAt(node, "editor", "login")];
	return [{
		id,
		node: textAt(node, "id"),
		body,
		foreign: editor !== null && editor !== author
	}];
}
async function listByRest(client, target, marker) {
	const { owner, name: repo } = target.repository;
	const found = [];
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const answer = await client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			owner,
			repo,
			issue_number: target.number,
			per_page: PAGE,
			page
		});
		const comments = listAt({ answer }, "answer");
		for (const comment of comments) if (textAt(comment, "user", "type") === "Bot" && textAt(comment, "user", "login") === "github-actions[bot]") found.push(...withMarker(comment, marker));
		if (comments.length < PAGE) break;
	}
	return found;
}
const MINIMIZE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;
async function minimize(client, comments) {
	const nodes = comments.flatMap(({ node }) => node === null ? [] : [node]);
	await Promise.allSettled(nodes.map((id) => client.graphql(MINIMIZE, { id })));
}
function failure(error) {
	const status = statusOf(error);
	if (error instanceof Error && /\blocked\b/iu.test(error.message)) return `The conversation of the pull request is locked, so no comment was posted (HTTP ${status ?? "failed"}).`;
	switch (status) {
		case 401: return "GitHub does not accept the token, so no comment was posted (HTTP 401).";
		case 403:
		case 404: return `The token may not comment on this pull request (HTTP ${status}); the job needs "permissions: pull-requests: write", which pull requests from forks never get.`;
		case 410: return "The pull request does not take comments (HTTP 410).";
		case 422: return "GitHub refused the comment as invalid (HTTP 422): it may be too long, or the conversation is locked.";
		case 429: return "GitHub limits requests for now, so no comment was posted (HTTP 429).";
		case null: return "No comment was posted: GitHub could not be asked.";
		default: return `GitHub failed, so no comment was posted (HTTP ${status}).`;
	}
}

// src/github/event.ts
var EventError = class extends Error {
	name = "EventError";
};
const PRIVILEGED = /* @__PURE__ */ new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment"
]);
function readRunner(environment) {
	const text = (name) => environment[name]?.trim() || null;
	const payload = readPayload(text("GITHUB_EVENT_PATH"));
	const eventName = text("GITHUB_EVENT_NAME");
	const retryMs = Number(text("API_GOVERNOR_RETRY_MS") ?? NaN);
	return {
		eventName,
		privileged: eventName !== null && PRIVILEGED.has(eventName),
		refIsProtected: text("GITHUB_REF_PROTECTED") === "true",
		repository: repositoryName(text("GITHUB_REPOSITORY") ?? textAt(payload, "repository", "full_name")),
		sha: commitAt({ sha: text("GITHUB_SHA") }, "sha"),
		ref: text("GITHUB_REF"),
		defaultBranch: textAt(payload, "repository", "default_branch"),
		workspace: text("GITHUB_WORKSPACE"),
		workflow: text("GITHUB_WORKFLOW"),
		job: text("GITHUB_JOB"),
		actor: text("GITHUB_ACTOR"),
		api: {
			rest: text("GITHUB_API_URL"),
			graphql: text("GITHUB_GRAPHQL_URL"),
			server: text("GITHUB_SERVER_URL")
		},
		...triggers(eventName, payload),
		inputs: inputs(environment),
		files: {
			output: text("GITHUB_OUTPUT"),
			summary: text("GITHUB_STEP_SUMMARY")
		},
		retryMs: Number.isFinite(retryMs) && retryMs >= 0 ? retryMs : 1e3
	};
}
function readPayload(path) {
	if (path === null) return {};
	let payload;
	try {
		payload = JSON.parse(readFileSync(path, "utf8"));
	} catch (error) {
		const broken = error instanceof SyntaxError;
		throw new EventError(`The event file of this run (GITHUB_EVENT_PATH) ${broken ? "is not JSON" : "can't be read"}.`, { cause: error });
	}
	if (typeof payload !== "object" || payload === null || Array.isArray(payload)) throw new EventError("The event file of this run (GITHUB_EVENT_PATH) does not hold a JSON object.");
	return payload;
}
function triggers(eventName, payload) {
	const has = (name) => member(payload, name) !== null;
	return {
		pullRequest: readPullRequest(member(payload, "pull_request")),
		commentedOn: eventName === "issue_comment" && member(payload, "issue", "pull_request") !== null ? numberAt(payload, "issue", "number") : null,
		mergeGroup: has("merge_group") ? {
			baseSha: commitAt(payload, "merge_group", "base_sha"),
			headSha: commitAt(payload, "merge_group", "head_sha")
		} : null,
		push: eventName === "push" ? {
			ref: textAt(payload, "ref"),
			before: commitAt(payload, "before"),
			after: commitAt(payload, "after"),
			forced: flagAt(payload, "forced")
		} : null,
		release: has("release") ? {
			tag: textAt(payload, "release", "tag_name"),
			prerelease: flagAt(payload, "release", "prerelease")
		} : null
	};
}
function readPullRequest(value) {
	const number = numberAt(value, "number");
	if (number === null || number <= 0) return null;
	const base = pullRequestSide(member(value, "base"));
	const head = pullRequestSide(member(value, "head"));
	return {
		number,
		author: textAt(value, "user", "login"),
		base,
		head,
		isFork: !sameRepository(base.repository, head.repository)
	};
}
function pullRequestSide(value) {
	return {
		ref: textAt(value, "ref"),
		sha: commitAt(value, "sha"),
		repository: repositoryName(textAt(value, "repo", "full_name"))
	};
}
function sameRepository(one, other) {
	if (one === null || other === null) return false;
	const lower = (repository) => `${repository.owner}/${repository.name}`.toLowerCase();
	return lower(one) === lower(other);
}
function repositoryName(fullName) {
	const match = fullName === null ? null : /^([\w.-]+)\/([\w.-]+)$/u.exec(fullName);
	return match?.[1] && match[2] ? {
		owner: match[1],
		name: match[2]
	} : null;
}
function inputs(environment) {
	const found = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(environment)) {
		const trimmed = value?.trim();
		if (key.startsWith("INPUT_") && trimmed) found.set(key.slice(6).toLowerCase(), trimmed);
	}
	return found;
}

// src/github/lint-cache.ts
const MOST_BYTES = 33554432;
const MOST_TEXT = 134217728;
const TRIES = 3;
const PREFIX = "api-governor-lint-";
const OF_DEFAULT_BRANCH = /* @__PURE__ */ new Set(["schedule", "repository_dispatch"]);
const KEEPING = /* @__PURE__ */ new Set([
	"push",
	"workflow_dispatch",
	...OF_DEFAULT_BRANCH
]);
const branch = (name) => `refs/heads/${name}`;
function defaultRef({ defaultBranch, eventName, ref }) {
	if (defaultBranch !== null) return branch(defaultBranch);
	return OF_DEFAULT_BRANCH.has(eventName ?? "") ? ref : null;
}
function believedRefs(facts) {
	const base = facts.pullRequest?.base.ref ?? null;
	const refs = [base === null ? null : branch(base), defaultRef(facts)];
	return [...new Set(refs.flatMap((ref) => ref ?? []))];
}
function keepingRef(facts) {
	const { eventName, pullRequest, ref, refIsProtected } = facts;
	if (pullRequest !== null || !KEEPING.has(eventName ?? "") || ref?.startsWith(branch("")) !== true) return null;
	return ref === defaultRef(facts) || refIsProtected ? ref : null;
}
function lintCache({ facts, client, service, log }) {
	const { repository } = facts;
	if (client === null || repository === null || service === null) {
		const none = client === null ? "there is no token" : "this runner has no cache service of version 2";
		const off = switchOff(log);
		return {
			keeps: "none",
			has: off(none, false),
			read: off(none, null),
			write: off(none, void 0)
		};
	}
	const cache = {
		client,
		repository,
		service,
		log
	};
	const own = keepingRef(facts);
	const guard = guardIn(log);
	return {
		keeps: own === null ? "none" : "head",
		has: (key) => guard(false, async () => own !== null && (await listed(cache, key, own)).length > 0),
		read: (key) => guard(null, () => readFrom(cache, key, believedRefs(facts))),
		write: (key, text) => guard(void 0, async () => {
			if (own !== null) await save(cache, key, text);
		})
	};
}
function switchOff(log) {
	let isSaid = false;
	return (why, answer) => () => {
		if (!isSaid) log.info(`The lint cache is not used: ${why}.`);
		isSaid = true;
		return Promise.resolve(answer);
	};
}
function guardIn(log) {
	let isOff = false;
	return async (otherwise, run) => {
		if (isOff) return otherwise;
		try {
			return await run();
		} catch (error) {
			isOff = true;
			log.info(`The lint cache is not used: ${error instanceof Error ? error.message : "it fails"}.`);
			return otherwise;
		}
	};
}
async function listed({ client, repository: { owner, name: repo } }, key, ref) {
	const question = {
		owner,
		repo,
		key: PREFIX + key,
		ref,
		sort: "created_at",
		direction: "desc",
		per_page: 100
	};
	let answer;
	try {
		answer = await client.requestOnce("GET /repos/{owner}/{repo}/actions/caches", question);
	} catch (error) {
		const status = statusOf(error);
		const needed = status === 403 || status === 404 ? "; the token needs `actions: read`" : "";
		throw new Error(`GitHub does not say which runs saved its entries (${unanswered(status)}${needed})`, { cause: error });
	}
	return listAt(answer, "actions_caches").flatMap((entry) => {
		const version = textAt(entry, "version");
		const isMeant = textAt(entry, "key") === PREFIX + key && textAt(entry, "ref") === ref;
		const fits = (numberAt(entry, "size_in_bytes") ?? 0) <= MOST_BYTES;
		return isMeant && fits && version !== null && /^[0-9a-f]{64}$/u.test(version) ? [version] : [];
	});
}
async function readFrom(cache, key, refs) {
	for (const ref of refs) for (const version of (await listed(cache, key, ref)).slice(0, TRIES)) {
		const text = await textOf(cache, key, version);
		if (text === null) continue;
		cache.log.info(`lint cache: the findings of the base are those that a run of ${ref} saved`);
		return text;
	}
	cache.log.debug("lint cache: no findings of this base are kept");
	return null;
}
async function textOf({ service, log }, key, version) {
	const bytes = await service.download({
		key: PREFIX + key,
		version
	}, MOST_BYTES);
	if (bytes === null) return null;
	if (hashOf(bytes) !== version) {
		log.info("lint cache: an entry is passed over, because it does not hold what was saved under its name");
		return null;
	}
	try {
		return (await promisify(gunzip)(bytes, { maxOutputLength: MOST_TEXT })).toString("utf8");
	} catch {
		return null;
	}
}
async function save({ service, log }, key, text) {
	const bytes = await promisify(gzip)(text);
	if (bytes.length > MOST_BYTES || text.length > MOST_TEXT) return;
	const isSaved = await service.upload({
		key: PREFIX + key,
		version: hashOf(bytes)
	}, bytes);
	log.info(isSaved ? "lint cache: saved findings for later pull requests" : "lint cache: another run saves these findings");
}
const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

// src/github/host.ts
async function startRun(environment, log) {
	const run = await openRun(readRunner(environment), environment, log);
	const { facts, client } = run;
	if (facts.commentedOn === null || client === null || facts.repository === null) return run;
	const found = await pullRequestOf(client, facts.repository, facts.commentedOn);
	return {
		...run,
		facts: {
			...facts,
			pullRequest: found
		}
	};
}
async function openRun(facts, environment, log) {
	const token = facts.inputs.get("token");
	if (token === void 0) return {
		facts,
		log,
		client: null
	};
	if (environment["GITHUB_ACTIONS"] === "true") log.mask(token);
	const { rest: restUrl, graphql: graphqlUrl } = facts.api;
	return {
		facts,
		log,
		client: await connect({
			token,
			restUrl,
			graphqlUrl,
			retryMs: facts.retryMs
		})
	};
}
async function pullRequestOf(client, { owner, name: repo }, number) {
	return readPullRequest(await client.request("GET /repos/{owner}/{repo}/pulls/{number}", {
		owner,
		repo,
		number
	}));
}
function repositoryPorts(run) {
	const { client, facts } = run;
	const { repository } = facts;
	if (client === null || repository === null) return {};
	return {
		contentsTree: (of, commit) => contentsTree(client, of, commit, `${of.owner}/${of.name}@${commit.slice(0, 7)}`),
		mergeBase: (base, head) => mergeBase(client, repository, base, head),
		commit: (of, ref) => commitOf(client, of, ref),
		commitMessages: (base, head) => commitMessages(client, repository, base, head),
		tags: () => repositoryTags(client, repository),
		commitDate: (sha) => commitDate(client, repository, sha),
		approvals: (question) => approvalsOf({
			client,
			repository,
			facts
		}, question)
	};
}
function keptFindings({ facts, client, log }, environment) {
	return lintCache({
		facts,
		client,
		log,
		service: cacheService(environment)
	});
}
async function approvalsOf({ client, repository, facts }, question) {
	const none = {
		approvals: [],
		seen: /* @__PURE__ */ new Map()
	};
	try {
		const [, queued] = facts.mergeGroup === null ? [] : /\/gh-readonly-queue\/.*\/pr-(\d{1,9})-/u.exec(facts.ref ?? "") ?? [];
		const of = facts.pullRequest ?? (queued === void 0 ? null : await pullRequestOf(client, repository, Number(queued)));
		if (of === null) return {
			...none,
			remarks: []
		};
		const target = {
			repository,
			number: of.number
		};
		return await collectApprovals(client, target, of, question, await recordOf({
			client,
			repository,
			facts
		}, of));
	} catch (error) {
		return {
			...none,
			remarks: [`Approvals can't be read (${unanswered(statusOf(error))}), so there are none.`]
		};
	}
}
async function recordOf({ client, repository, facts }, { number }) {
	const key = facts.inputs.get("comment-key") ?? defaultKey(facts);
	try {
		const body = await ownComment(client, {
			repository,
			number
		}, key);
		return body === null ? NO_RECORD : readRecord(body);
	} catch {
		return NO_RECORD;
	}
}
async function publish(run, outcome) {
	const { facts, log } = run;
	writeOutputs(facts.files.output, outcome.outputs);
	const summary = appendSummary(facts.files.summary, outcome.summary);
	if (!summary.written) log.warning(summary.reason);
	const comment = await postComment(run, outcome);
	if (comment.status === "failed") log.warning(`${comment.reason} The full report is in the job summary.`);
	else log.info(`comment ${comment.status}${comment.posted ? "" : `: ${comment.reason}`}`);
	annotate(log, outcome.annotations);
	return comment;
}
async function postComment(run, outcome) {
	const { pullRequest, repository } = run.facts;
	if (pullRequest === null || repository === null) return skipped("This run belongs to no pull request.");
	if (run.client === null) return skipped("There is no token.");
	const key = outcome.commentKey ?? defaultKey(run.facts);
	const target = {
		repository,
		number: pullRequest.number
	};
	const text = outcome.comment === null ? null : await remembering(run, outcome, outcome.comment);
	const { commentMode, hasFindings, mentions = [] } = outcome;
	return upsertComment(run.client, target, key, text, commentMode, hasFindings, mentions);
}
async function remembering({ facts, client }, { accepted = null }, text) {
	const { pullRequest: of, repository } = facts;
	if (accepted === null || of === null || client === null || repository === null) return text;
	const before = await recordOf({
		client,
		repository,
		facts
	}, of);
	const { sha } = of.head;
	const since = before.head === sha && before.since !== null ? before.since : (/* @__PURE__ */ new Date()).toISOString();
	return `${recordLine({
		head: sha,
		since,
		seen: new Map([...accepted, ...before.seen])
	})}\n${text}`;
}
function skipped(reason) {
	return {
		status: "skipped",
		posted: false,
		reason
	};
}
function defaultKey(facts) {
	return [
		facts.workflow,
		facts.job,
		facts.inputs.get("working-directory"),
		facts.inputs.get("spec")
	].filter((part) => part !== null && part !== void 0).join("/");
}
async function guarded(main) {
	let isRead = true;
	process.stdout.on("error", () => {
		isRead = false;
	});
	const log = runnerLog((text) => {
		if (isRead) process.stdout.write(text);
	});
	const fail = (error) => {
		log.error(error instanceof Error ? error.message : String(error));
		log.debug(error instanceof Error ? error.stack ?? "" : "");
		process.exitCode = 1;
	};
	process.on("uncaughtException", fail);
	process.on("unhandledRejection", fail);
	try {
		await main(log);
	} catch (error) {
		fail(error);
	}
}

// src/settings/inputs.ts
const variable = (input) => `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
function readInputs(environment) {
	refuseMisspelt(environment, options.flatMap((option) => option.actionInput ?? []));
	const entries = [];
	for (const option of options) {
		if (option.actionInput === null) continue;
		const text = environment[variable(option.actionInput)]?.trim() ?? "";
		if (text === "") continue;
		entries.push([option.key, readText(text, option.type, originOf(`The input ${option.actionInput}`))]);
	}
	return asGiven(entries);
}
function refuseMisspelt(environment, inputs) {
	const known = new Set(inputs.map(variable));
	for (const name of Object.keys(environment).toSorted()) {
		if (!name.startsWith("INPUT_") || known.has(name) || environment[name] === "") continue;
		const written = name.slice(6).toLowerCase();
		const meant = nearest(written, inputs);
		if (meant !== null) throw new ConfigurationError(`There is no input ${quoted(written)}. Did you mean "${meant}"?`);
	}
}

// src/run-outputs.ts
function outputValues(report) {
	const sum = (pick) => String(report.apis.reduce((total, api) => total + pick(api), 0));
	const [only] = report.apis;
	const single = report.apis.length === 1 ? only : void 0;
	return /* @__PURE__ */ new Map([
		["verdict", report.verdict],
		["breaking", sum((api) => api.summary.breaking)],
		["potentially-breaking", sum((api) => api.summary.potentiallyBreaking)],
		["required-bump", largestBump(report.apis.map((api) => api.version.required))],
		["declared-bump", single?.version.declared ?? ""],
		["next-version", single?.version.next ?? ""],
		["versions", versionsOf(report)],
		["changelog", releaseNotes(report, LONGEST)]
	]);
}
const LONGEST = 6e4;
function versionsOf({ apis }) {
	return JSON.stringify(apis.map(({ name, version: { base, head, required, declared, next, ok } }) => {
		return {
			api: name,
			base,
			head,
			required,
			declared,
			next,
			ok
		};
	}));
}
function releaseNotes(report, limit = 1e400) {
	const text = report.apis.length === 0 ? "" : changelog(outline(report), "markdown");
	return text.length > limit ? "" : text;
}
function writeFiles(report, environment) {
	const directory = mkdtempSync(join(environment["RUNNER_TEMP"] ?? tmpdir(), "api-governor-"));
	const files = /* @__PURE__ */ new Map([["report", join(directory, "report.json")], ["changelog-file", join(directory, "changelog.md")]]);
	writeFileSync(files.get("report") ?? "", json(report));
	writeFileSync(files.get("changelog-file") ?? "", releaseNotes(report));
	return files;
}
function acceptedFindings(report) {
	const commands = report.apis.flatMap(({ findings }) => findings).flatMap((finding) => {
		const approval = finding.waiver?.approval;
		return approval?.how === "command" ? [[keyOf(approval, finding.id), fingerprint(finding)]] : [];
	});
	return new Map(commands);
}

// src/action.ts
const LONGEST_NOTES = 3e4;
expectShortRun();
await guarded(async (log) => {
	const run = await startRun(process.env, log);
	const { facts } = run;
	const given = readInputs(process.env);
	const directory = join(facts.workspace ?? process.cwd(), given.workingDirectory ?? ".");
	const result = await checkRepository({
		directory,
		environment: process.env,
		event: facts,
		given,
		configFrom: "base",
		ports: repositoryPorts(run),
		keptFindings: keptFindings(run, process.env),
		now: /* @__PURE__ */ new Date()
	});
	const { report, settings } = result;
	log.info(report.comparing);
	for (const note of report.notes) log.notice(note);
	if (report.verdict === "fail") log.error(report.reasons.join("\n"));
	const permalink = permalinks(run, result);
	const files = writeFiles(report, process.env);
	const notes = result.isRelease ? releaseNotes(report, LONGEST_NOTES) : "";
	await publish(run, {
		outputs: new Map([...outputValues(report), ...files]),
		summary: `${fit(report, SUMMARY_BUDGET, { permalink })}${notes === "" ? "" : `\n# Changelog of the API\n\n${notes}`}`,
		comment: fit(report, COMMENT_BUDGET, {
			permalink,
			more: "The job summary lists all of them."
		}),
		commentMode: settings.comment,
		commentKey: settings.commentKey,
		hasFindings: report.verdict === "fail" || report.apis.some((api) => api.findings.some(({ origin }) => origin !== "fixed") || api.partial.length > 0),
		accepted: result.takesApprovals ? acceptedFindings(report) : null,
		mentions: result.mentions,
		annotations: annotations(report)
	});
	if (report.verdict === "fail") process.exitCode = 1;
});
function permalinks({ facts }, { baseCommit, headCommit }) {
	const { repository, pullRequest } = facts;
	const server = facts.api.server ?? "https://github.com";
	return ({ file, line }, side) => {
		const commit = side === "base" ? baseCommit : headCommit ?? pullRequest?.head.sha ?? null;
		if (repository === null || commit === null) return null;
		const path = file.split("/").map(encodeURIComponent).join("/");
		return `${server}/${repository.owner}/${repository.name}/blob/${commit}/${path}#L${line}`;
	};
}

export {  };