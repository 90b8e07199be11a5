import { a as mergeBase, i as contentsTree, n as commitMessages, o as repositoryTags, r as commitOf, t as commitDate } from "./shared-contents.js";

export { commitOf, contentsTree };