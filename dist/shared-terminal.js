// src/github/terminal.ts
const TOKENS = ["GH_TOKEN", "GITHUB_TOKEN"];
function otherRepositories(environment) {
	const token = TOKENS.map((name) => environment[name] ?? "").find((value) => value !== "");
	if (token === void 0) return {
		contentsTree: withoutToken,
		commit: withoutToken
	};
	const restUrl = environment["GITHUB_API_URL"] ?? "";
	const connected = async () => {
		const { connect } = await import("./github-client.js");
		return connect({
			token,
			restUrl: restUrl === "" ? null : restUrl,
			graphqlUrl: null,
			retryMs: 1e3
		});
	};
	let client = null;
	const once = () => client ??= connected();
	return {
		contentsTree: async (of, commit) => {
			const { contentsTree } = await import("./github-contents.js");
			return contentsTree(await once(), of, commit, `${of.owner}/${of.name}@${commit.slice(0, 7)}`);
		},
		commit: async (of, ref) => {
			const { commitOf } = await import("./github-contents.js");
			return commitOf(await once(), of, ref);
		}
	};
}
const withoutToken = () => Promise.reject(/* @__PURE__ */ new Error(`The variables ${TOKENS.join(" and ")} hold no token for GitHub.`));

export { otherRepositories as t };